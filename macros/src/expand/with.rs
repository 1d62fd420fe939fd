//! The integrations of a type, `with(http, axum)`: impls of other crates' traits, which the runtime has
//! by features.

use crate::attr::integrations::Integration;
use crate::span::located_at;
use crate::wording::replaced;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// A call of the runtime's macro for each integration.
pub(crate) fn calls(
    integrations: &[Integration],
    p: &TokenStream,
    input: &TokenStream,
) -> TokenStream {
    let mut calls = TokenStream::new();
    for integration in integrations {
        calls.extend(call(integration, p, input));
    }
    calls
}

/// A call of it for one. Where the feature is off, that macro is an error which names it, at the user's
/// token.
pub(crate) fn call(integration: &Integration, p: &TokenStream, input: &TokenStream) -> TokenStream {
    let name = integration.name();
    let macro_ident = entry("with", integration);
    let p = located_at(p, integration.span);
    let predicate = integration.when.predicate();
    let cfg = predicate.map(|predicate| quote!(#[cfg(#predicate)]));
    quote_spanned!(integration.span=> #cfg #p::#macro_ident! { #name #input })
}

/// What the runtime has for an integration under this name. The whole path stands at the user's token, or
/// rustc would point at all up to the derive.
pub(crate) fn entry(name: &str, integration: &Integration) -> Ident {
    let span = Span::call_site().located_at(integration.span);
    let integration = replaced(integration.name(), '-', "_");
    format_ident!("{name}_{integration}", span = span)
}
