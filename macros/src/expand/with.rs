//! The integrations of a type, `with(http, axum)`: impls of other crates' traits, which the runtime has
//! by features.

use crate::attr::integrations::{Integration, respond_with_problems};
use crate::span::located_at;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

/// A call of the runtime's macro for each integration. Where the feature is off, that macro is an
/// error which names it, at the user's token.
pub(crate) fn calls(
    integrations: &[Integration],
    p: &TokenStream,
    input: &TokenStream,
) -> TokenStream {
    let calls = integrations.iter().map(|integration| {
        let name = integration.name();
        // The whole path stands at the user's token, or rustc would point at all up to the derive.
        let span = Span::call_site().located_at(integration.span);
        let macro_ident = format_ident!("with_{}", name.replace('-', "_"), span = span);
        let p = located_at(p, integration.span);
        // The document of an error type says what the others respond with.
        let content = (integration.describes() && respond_with_problems(integrations))
            .then(|| quote!(problem));
        let predicate = integration.when.predicate();
        let cfg = predicate.map(|predicate| quote!(#[cfg(#predicate)]));
        quote_spanned!(integration.span=> #cfg #p::#macro_ident! { #name #input #content })
    });
    calls.collect()
}
