//! Places of generated code.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// The same tokens, resolved where they were, but standing at a place of the user's: what rustc
/// finds wrong with the code that they begin is then reported there.
pub(crate) fn located_at(tokens: &TokenStream, place: Span) -> TokenStream {
    let locate = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            let content = located_at(&group.stream(), place);
            let mut group = Group::new(group.delimiter(), content);
            group.set_span(place);
            return TokenTree::Group(group);
        }
        token.set_span(token.span().located_at(place));
        token
    };
    tokens.clone().into_iter().map(locate).collect()
}
