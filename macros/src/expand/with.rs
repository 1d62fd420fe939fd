//! The integrations of a type, `with(http, axum)`: impls of other crates' traits, which the runtime has
//! by features.

use crate::attr::integrations::{Integration, most_demanding, respond_with_problems};
use crate::span::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// A call of the runtime's macro for each integration. Where the feature is off, that macro is an
/// error which names it, at the user's token.
pub(crate) fn calls(
    integrations: &[Integration],
    p: &TokenStream,
    input: &TokenStream,
) -> TokenStream {
    let mut calls = TokenStream::new();
    for integration in integrations {
        let name = integration.name();
        let macro_ident = entry("with", integration);
        let p = located_at(p, integration.span);
        // The document of an error type says what the others respond with.
        let content = (integration.describes() && respond_with_problems(integrations))
            .then(|| quote!(problem));
        let predicate = integration.when.predicate();
        let cfg = predicate.map(|predicate| quote!(#[cfg(#predicate)]));
        let call = quote_spanned! {integration.span=>
            #cfg #p::#macro_ident! { #name #input #content }
        };
        calls.extend(call);
    }
    calls
}

/// A check that an error type without parameters is all that its integrations need, and the type for the
/// bounds of their impls. If it is not, the constant is the one place that rustc finds fault with: without
/// its value there is no type, and any bound on it holds. The impls are for the type itself, because for
/// one that is computed they would conflict with those of other crates. `None` if nothing is needed.
pub(crate) fn checked(
    error: &TokenStream,
    integrations: &[Integration],
    p: &TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let integration = most_demanding(integrations)?;
    let need = entry("needs", integration);
    let there = |path| located_at(path, integration.span);
    let (error_there, p_there) = (there(error), there(p));
    let is_met = quote_spanned!(integration.span=> <#error_there as #p_there::#need>::IS_MET);
    let fit = Ident::new("__Fit", Span::call_site());
    let declaration = quote! {
        const __IS_MET: #p::bool = #is_met;
        // In documentation a bound is on the type itself.
        #[cfg(doc)]
        type #fit = #error;
        #[cfg(not(doc))]
        type #fit = <#p::Checked<{ __IS_MET }> as #p::Choose<#error>>::Chosen;
    };
    Some((declaration, fit.into_token_stream()))
}

/// What the runtime has for an integration under this name. The whole path stands at the user's token, or
/// rustc would point at all up to the derive.
fn entry(name: &str, integration: &Integration) -> Ident {
    let span = Span::call_site().located_at(integration.span);
    let integration = integration.name().replace('-', "_");
    format_ident!("{name}_{integration}", span = span)
}
