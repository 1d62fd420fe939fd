//! Where the code of an expansion stands, so that rustc reports at the user's tokens.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The same path, resolved where it was, but standing at a place of the user's: what rustc finds
/// wrong with the code that it begins is then reported there.
pub(crate) fn located_at(path: &TokenStream, place: Span) -> TokenStream {
    let mut located = TokenStream::new();
    for mut token in path.clone() {
        token.set_span(token.span().located_at(place));
        located.extend([token]);
    }
    located
}

/// Where a type or other tokens begin.
pub(crate) fn first_span(tokens: &impl ToTokens) -> Span {
    let first = tokens.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}
