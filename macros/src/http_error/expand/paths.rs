//! How the code names what it takes from a type: by a path that stands at the user's type, so that
//! rustc reports there, and once, that the type has no such impl.

use crate::http_error::model::{ErrorType, StatusSet};
use crate::span::{first_span, located_at};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Type, TypePath};

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

/// `<Official as InField>`, for a status enum in a field.
pub(super) fn in_field(ty: &impl ToTokens, p: &TokenStream) -> TokenStream {
    let span = first_span(ty);
    let p = located_at(p, span);
    quote_spanned!(span=> <#ty as #p::InField>)
}

/// The status enum of an error type, as the user writes it.
pub(super) fn written_set(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    match &model.set {
        StatusSet::Official => quote!(#p::Official),
        StatusSet::Named(path) | StatusSet::OfParameter(path) => path.to_token_stream(),
    }
}

/// The same for use in code. If what the user names is not a status enum, this is not a type at all, of
/// which rustc says nothing: see [`declare_set`].
pub(super) fn set(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    match &model.set {
        StatusSet::Named(_) => Ident::new("__Set", Span::call_site()).into_token_stream(),
        StatusSet::Official | StatusSet::OfParameter(_) => written_set(model, p),
    }
}

/// Declares [`set`]. Where a user's `set` is not a status enum, the constant is the one place that
/// rustc finds fault with: without its value there is no type.
pub(super) fn declare_set(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let path = match &model.set {
        StatusSet::Named(path) => path,
        StatusSet::Official | StatusSet::OfParameter(_) => return None,
    };
    let facts = if model.set.name() == "StatusCode" {
        let span = first_span(path);
        let p = located_at(p, span);
        quote_spanned!(span=> <#path as #p::NamedStatusCode>::FACTS)
    } else {
        let status = as_status(path, p);
        quote!(#status::__FACTS)
    };
    let name = set(model, p);
    Some(quote! {
        const __IS_SET: #p::bool = #p::is_set(#facts);
        type #name = <#p::Checked<{ __IS_SET }> as #p::Choose<#path>>::Chosen;
    })
}

/// `Self`, as a type.
pub(super) fn error_itself() -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path: Ident::new("Self", Span::call_site()).into(),
    })
}
