//! `#[derive(HttpError)]`: an error type that has a status.

mod attr;
mod detail;
mod expand;
mod fields;
mod format_string;
mod generics;
mod model;
mod outside;
mod resolve;
mod types;
mod uses;
mod valid;

use crate::diagnostics::Diagnostics;
use crate::editor;
use crate::input;
use proc_macro2::TokenStream;
use syn::DeriveInput;
use syn::parse::Parse;

/// Expands the derive: the mistakes, and an impl of all that was valid, so that one mistake does
/// not make every use of the type another.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let input = diagnostics.check(input::parse(input, DeriveInput::parse));
    let output = input
        .as_ref()
        .and_then(|input| resolve::resolve(input, &diagnostics))
        .map(|model| expand::error_type(&model));
    let mut tokens = input
        .as_ref()
        .map(editor::of_error_type)
        .unwrap_or_default();
    tokens.extend(diagnostics.finish());
    tokens.extend(output.unwrap_or_default());
    tokens
}
