//! The functions of the trait that only bodies by RFC 9457 take.

use super::codes;
use super::match_arms::{Arm, local};
use super::matches::{some_matched, this};
use super::paths::as_error;
use crate::http_error::model::{Case, ErrorType, Source};
use crate::span::{first_span, located_at};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Those that the type says something of: the others do what the trait does.
pub(super) fn functions(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let own_type = problem_type(model, p);
    let all_types = problem_types(model, p);
    let extend = extend_problem(model, p);
    quote!(#own_type #all_types #extend)
}

fn problem_type(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let arm = |case: &Case<'_>| {
        if let Source::Transparent(member, ty) = &case.source {
            let (field, error) = (local("field"), as_error(ty, p));
            let body = quote!(#error::problem_type(#field));
            return Some(Arm::using(member, body));
        }
        let uri = case.attr.problem_type.as_ref()?;
        Some(Arm::new(quote!(#p::Option::Some(#uri))))
    };
    let types = some_matched(model, &this(), &arm, &quote!(#p::Option::None))?;
    Some(quote! {
        fn problem_type(&self) -> #p::Option<&'static #p::str> {
            #types
        }
    })
}

fn problem_types(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let visit = &local("visit");
    let call = |case: &Case<'_>| {
        if let Source::Transparent(_, ty) = &case.source {
            let error = as_error(ty, p);
            return Some(quote!(#error::visit_problem_types(#visit);));
        }
        let uri = case.attr.problem_type.as_ref()?;
        let codes = codes::all(model, case, p);
        Some(quote!(#visit(#codes, #uri);))
    };
    let mut calls = Vec::new();
    for case in &model.cases {
        calls.extend(call(case));
    }
    (!calls.is_empty()).then(|| {
        quote! {
            fn visit_problem_types(#visit: &mut dyn #p::FnMut(#p::CodeSet, &'static #p::str)) {
                #(#calls)*
            }
        }
    })
}

fn extend_problem(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let problem = &local("problem");
    let arm = |case: &Case<'_>| {
        // Any other case leaves the body to the user's function.
        let Source::Transparent(member, ty) = &case.source else {
            return None;
        };
        let (field, error) = (local("field"), as_error(ty, p));
        let body = quote!(#error::extend_problem(#field, #problem));
        Some(Arm::using(member, body))
    };
    let inner = some_matched(model, &this(), &arm, &quote!({}));
    let own = model.extend_problem.as_ref().map(|function| {
        // At the user's path, for rustc to point at when its type is another. Without the feature, the
        // macro is an error that names it.
        let place = first_span(function);
        let p = located_at(p, place);
        quote_spanned!(place=> #p::extend_problem! { #function(self, #problem) })
    });
    (inner.is_some() || own.is_some()).then(|| {
        quote! {
            fn extend_problem(&self, #problem: &mut #p::Problem) {
                #inner
                #own
            }
        }
    })
}
