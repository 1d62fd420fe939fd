//! `EdgeStatus!(4xx except 429, nginx)`: from pattern groups to an or-pattern.

mod advice;
mod forms;
mod look_up;
mod parse;
mod resolve;
mod subset;
mod syntax;
mod unknown;

use self::syntax::Invocation;
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands an invocation to a pattern, or to the mistakes in place of one.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let Some(invocation) = parse::parse(input, &diagnostics) else {
        return diagnostics.finish();
    };
    let pattern = resolve::resolve(&invocation, &diagnostics);
    if diagnostics.is_empty() {
        diagnostics.finish();
        return pattern;
    }
    mistakes(&invocation, diagnostics)
}

/// A pattern that is wrong in itself. A bare `compile_error!` would stand for `_`, and rustc would
/// call every arm after it unreachable.
fn mistakes(invocation: &Invocation, diagnostics: Diagnostics) -> TokenStream {
    let Invocation { private, path, .. } = invocation;
    let mistakes = diagnostics.finish();
    quote!(<#path as #private::Mistake<{ #mistakes }>>::PATTERN)
}
