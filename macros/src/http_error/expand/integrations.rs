//! The integrations of an error type: the calls of the runtime's macros, and what they need of the type.

use crate::attr::integrations::{Integration, most_demanding, respond_with_problems};
use crate::expand::with;
use crate::http_error::attr::body::Form;
use crate::http_error::model::ErrorType;
use crate::span::located_at;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

pub(super) fn calls(
    model: &ErrorType<'_>,
    where_clause: &TokenStream,
    p: &TokenStream,
) -> TokenStream {
    let ident = model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let error = quote!(#ident #ty_generics);
    let checked = if model.generics.params.is_empty() {
        checked(model, &error, p)
    } else {
        // What a type with parameters has depends on these.
        None
    };
    let (declaration, fit) = checked.unwrap_or_else(|| (TokenStream::new(), error.clone()));
    let input = quote!(error [#impl_generics] [#error] [#fit] [#where_clause]);
    let mut calls = declaration;
    for integration in &model.integrations {
        let body = body(model, integration);
        calls.extend(with::call(integration, p, &quote!(#input #body)));
    }
    calls
}

/// What the responses have as their body, for an integration that asks.
fn body(model: &ErrorType<'_>, integration: &Integration) -> Option<TokenStream> {
    let schema = model.body.schema.iter();
    match model.body.form {
        // The document of an error type says what the others respond with.
        Form::Problem if integration.describes() => {
            let is_known = respond_with_problems(&model.integrations);
            (is_known || model.body.schema.is_some()).then(|| quote!(problem [#(#schema)*]))
        }
        Form::Problem => integration.has_body().then(|| quote!(problem)),
        Form::Text | Form::Nothing | Form::Function(_) if integration.describes() => {
            Some(quote!(own [#(#schema)*]))
        }
        Form::Text | Form::Nothing | Form::Function(_) => {
            integration.has_body().then(|| quote!(own))
        }
    }
}

/// A check that an error type without parameters is all that its integrations need, and the type for the
/// bounds of their impls. If it is not, the constant is the one place that rustc finds fault with: without
/// its value there is no type, and any bound on it holds. The impls are for the type itself, because for
/// one that is computed they would conflict with those of other crates. `None` if nothing is needed.
fn checked(
    model: &ErrorType<'_>,
    error: &TokenStream,
    p: &TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let integration = most_demanding(&model.integrations)?;
    // While the feature for problems is off, nothing but that is said of a type that responds with them.
    let kind = match model.body.form {
        Form::Text | Form::Nothing | Form::Function(_) if integration.has_body() => "needs_own",
        _ => "needs",
    };
    let need = with::entry(kind, integration);
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
