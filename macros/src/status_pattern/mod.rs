//! `EdgeStatus!(4xx except 429, nginx)`: from pattern groups to an or-pattern, or to the set of their codes.

mod advice;
mod before;
mod forms;
mod look_up;
mod misspelt;
mod output;
mod parse;
mod resolve;
mod subset;
mod syntax;
mod unknown;
mod unlisted;

use crate::diagnostics::Diagnostics;
use crate::editor;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands an invocation to a pattern or a value, or to the mistakes in place of one.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let Some(invocation) = parse::parse(input.clone(), &diagnostics) else {
        return diagnostics.finish();
    };
    let chosen = resolve::resolve(&invocation, &diagnostics);
    let output = output::output(&invocation, &chosen, &diagnostics);
    if diagnostics.is_empty() {
        diagnostics.finish();
        return output;
    }
    let (private, path) = (&invocation.private, &invocation.path);
    let mut mistakes = editor::of_groups(input, parse::IN_FRONT, &quote!(#private), &quote!(#path));
    mistakes.extend(diagnostics.finish());
    output::mistake(&invocation, &mistakes)
}
