//! Refuses expressions that have no value.

use proc_macro2::{TokenStream, TokenTree};

/// Checks that an expression does not leave the function that it would stand in, which is ours.
pub(super) fn check_has_value(expression: &TokenStream) -> syn::Result<()> {
    let Some(TokenTree::Ident(word)) = expression.clone().into_iter().next() else {
        return Ok(());
    };
    if !["return", "break", "continue"].iter().any(|it| word == it) {
        return Ok(());
    }
    let message = format!("`{word}` has no value\nhelp: write the value alone");
    Err(syn::Error::new(word.span(), message))
}
