//! How the code names what it takes from a type: by a path that stands at the user's type, so that
//! rustc reports there, and once, that the type has no such impl.

use crate::http_error::model::ErrorType;
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The name under which an expansion imports what it names of the runtime.
pub(super) fn private() -> TokenStream {
    Ident::new("__status_set", Span::call_site()).into_token_stream()
}

/// The status enum of a type that names none.
pub(in crate::http_error) fn official() -> TokenStream {
    let p = private();
    quote!(#p::Official)
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

/// The status enum of an error type. If what the user names is not one, this is no type at all, of
/// which rustc says nothing: see [`declare_set`].
pub(super) fn set(model: &ErrorType<'_>) -> TokenStream {
    if model.chooses_set {
        Ident::new("__Set", Span::call_site()).into_token_stream()
    } else {
        model.set.clone()
    }
}

/// Declares [`set`]. Where a user's `set` is not a status enum, the constant is the one place that
/// rustc finds fault with: without its value there is no type.
pub(super) fn declare_set(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let (path, name) = (&model.set, set(model));
    model.chooses_set.then(|| {
        let facts = if model.set_name() == "StatusCode" {
            let span = first_span(path);
            let p = located_at(p, span);
            quote_spanned!(span=> <#path as #p::NamedStatusCode>::FACTS)
        } else {
            let status = as_status(path, p);
            quote!(#status::__FACTS)
        };
        quote! {
            const __IS_SET: #p::bool = #p::is_set(#facts);
            type #name = <#p::Checked<{ __IS_SET }> as #p::Choose<#path>>::Chosen;
        }
    })
}

/// The code of the status of the inner error in a variable.
pub(super) fn inner_code(ty: &impl ToTokens, field: &Ident, p: &TokenStream) -> TokenStream {
    let error = as_error(ty, p);
    quote!(#error::__code(#field))
}
