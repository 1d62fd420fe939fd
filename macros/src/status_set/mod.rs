//! `status_set!`: from tokens to a status enum.

mod attr;
mod candidate;
mod collisions;
mod conditional;
mod default;
mod files;
mod head;
mod parse;
mod pick;
mod picked;
mod resolve;
mod syntax;
mod variants;

use crate::diagnostics::Diagnostics;
use crate::editor;
use crate::expand;
use crate::lookup::dataset::Dataset;
use proc_macro2::TokenStream;

/// Expands an invocation: the mistakes, and the enum with all that was valid, so that one mistake
/// does not make every use of the enum another.
pub(crate) fn expand(input: TokenStream, dataset: Dataset) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let Some(declaration) = parse::parse(input.clone(), &diagnostics) else {
        return diagnostics.finish();
    };
    let mut output = editor::of_status_set(input, &declaration.krate);
    let status_enum = resolve::resolve(declaration, dataset, &diagnostics);
    output.extend(diagnostics.finish());
    output.extend(expand::status_enum(&status_enum));
    output
}
