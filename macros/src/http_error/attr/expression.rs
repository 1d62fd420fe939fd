//! Refuses expressions that have no value.

use proc_macro2::{Ident, TokenStream, TokenTree};

/// Checks that an expression does not leave the function that it would stand in, which is ours.
pub(super) fn check_has_value(expression: &TokenStream) -> syn::Result<()> {
    let word = match expression.clone().into_iter().next() {
        Some(TokenTree::Ident(word)) if word == "break" || word == "continue" => Some(word),
        _ => first_return(expression),
    };
    let Some(word) = word else {
        return Ok(());
    };
    let message = format!("`{word}` has no value\nhelp: write the value alone");
    Err(syn::Error::new(word.span(), message))
}

/// The first `return` of an expression, in its blocks too. After what may begin a closure or a function,
/// it may belong to that, and among the arguments of a macro it may be anything.
fn first_return(expression: &TokenStream) -> Option<Ident> {
    let mut is_after_bang = false;
    for token in expression.clone() {
        let was_after_bang = is_after_bang;
        is_after_bang = false;
        match token {
            TokenTree::Ident(word) if word == "return" => return Some(word),
            TokenTree::Ident(word) if word == "fn" || word == "async" => return None,
            TokenTree::Punct(sign) if sign.as_char() == '|' => return None,
            TokenTree::Punct(sign) => is_after_bang = sign.as_char() == '!',
            TokenTree::Group(group) if !was_after_bang => {
                let word = first_return(&group.stream());
                if word.is_some() {
                    return word;
                }
            }
            TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    None
}
