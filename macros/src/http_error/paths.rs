//! How the code names what it takes from a type: by a path that stands at the user's type, so that
//! rustc reports there, and once, that the type has no such impl.

use super::types::first_span;
use crate::spans::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The name under which an expansion imports what it names of the runtime.
pub(super) fn private() -> TokenStream {
    Ident::new("__status_set", Span::call_site()).into_token_stream()
}

/// `<DbError as HttpError>`
pub(super) fn as_error(ty: &impl ToTokens, p: &TokenStream) -> TokenStream {
    let span = first_span(ty);
    let p = located_at(p, span);
    quote_spanned!(span=> <#ty as #p::HttpError>)
}

/// `<EdgeStatus as HttpStatus>`
pub(super) fn as_status(ty: &impl ToTokens, p: &TokenStream) -> TokenStream {
    let span = first_span(ty);
    let p = located_at(p, span);
    quote_spanned!(span=> <#ty as #p::HttpStatus>)
}

/// The code of the status of the inner error in a variable.
pub(super) fn inner_code(ty: &impl ToTokens, field: &Ident, p: &TokenStream) -> TokenStream {
    let error = as_error(ty, p);
    let status = as_status(&quote!(#error::Status), p);
    quote!(#status::code(#error::status(#field)))
}
