//! Places of generated code.

use proc_macro2::{Span, TokenStream, TokenTree};

/// The same path, resolved where it was, but standing at a place of the user's: what rustc finds
/// wrong with the code that it begins is then reported there.
pub(crate) fn located_at(path: &TokenStream, place: Span) -> TokenStream {
    let locate = |mut token: TokenTree| {
        token.set_span(token.span().located_at(place));
        token
    };
    path.clone().into_iter().map(locate).collect()
}
