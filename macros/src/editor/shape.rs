//! What tokens look like.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What rust-analyzer puts where it is to complete a word. Alone, it says that nothing is written yet.
pub(super) const MARKER: &str = "raCompletionMarker";

/// Whether a token is a sign.
pub(super) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Whether a token is a word.
pub(super) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// What follows `::`, if it is there.
pub(super) fn after_colons(tokens: &[TokenTree]) -> Option<&[TokenTree]> {
    match tokens {
        [first, second, after @ ..] if is_sign(first, ':') && is_sign(second, ':') => Some(after),
        _ => None,
    }
}

/// What stands in braces.
pub(super) fn braced(token: &TokenTree) -> Option<TokenStream> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    }
}
