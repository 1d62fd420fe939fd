//! Turns a valid error type into code. Nothing here can fail.

mod body;
mod cases;
mod codes;
mod const_asserts;
mod detail;
mod functions;
mod headers;
mod inner;
mod integrations;
mod match_arms;
mod matches;
mod names;
mod paths;
mod problem;
mod status_consts;

use self::matches::{matched, some_matched, this};
use self::paths::private;
use crate::http_error::model::{Case, ErrorType, Source, StatusSet};
use crate::lists::elements;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The impl of `HttpError`, in a scope of its own with a constant for each status and the checks
/// that `cargo check` makes.
///
/// ```text
/// // Expands to:
/// const _: () = {
///     use ::status_set::__private as p;
///     const __IS_SET: bool = p::is_set(EdgeStatus::__FACTS);
///     type __Set = <p::Checked<{ __IS_SET }> as p::Choose<EdgeStatus>>::Chosen;
///     const __STATUS_0: p::Written<__Set> = { let status = __Set::NotFound; … };
///     const __STATUS_1: p::Written<__Set> = match p::find(…, 499) { … None => panic!("…") };
///     const _: CodeSet = p::check_inner(…);
///     impl p::HttpError for AppError { … }
/// };
/// ```
pub(super) fn error_type(model: &ErrorType<'_>) -> TokenStream {
    let krate = &model.krate;
    let p = &private();
    let set = paths::declare_set(model, p);
    let (mut constants, mut functions, mut checks) = (Vec::new(), Vec::new(), Vec::new());
    for case in &model.cases {
        constants.push(status_consts::constant(model, case, p));
        constants.push(inner::constant(case, p).unwrap_or_default());
        functions.push(functions::declaration(model, case, p));
        checks.push(const_asserts::case(model, case, p));
    }
    let default = status_consts::of_default(model, p);
    let default_checks = const_asserts::of_default(model, p);
    let type_checks = const_asserts::of_type(model, p);
    let implementation = implementation(model, p);
    let integrations = integrations::calls(model, &where_clause(model, p), p);
    // Deprecation is meant for those who use the type. Without it nothing is allowed, because a
    // crate may forbid that.
    let allow = model.is_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        const _: () = {
            // If the path is wrong, rustc says so of this import alone.
            use #krate::__private as #p;
            #set
            #default
            #(#constants)*
            #(#functions)*
            #(#checks)*
            #default_checks
            #type_checks
            #allow
            const _: () = {
                #implementation
                #integrations
            };
        };
    }
}

fn implementation(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let (ident, set) = (model.ident, paths::written_set(model, p));
    let this_set = paths::set(model, p);
    let status_type = status_type(model, p);
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model, p);
    let constants = cases::constants(model, p);
    let check = model.cases.iter().any(|case| codes::depend(model, case));
    let check = check.then(|| quote!(#p::check_statuses::<Self>();));
    let status = |case: &Case<'_>| Some(match_arms::status(model, case, p));
    let status = matched(model, &this(), &status, &quote!(#p::any::<#this_set>()));
    let place = |case: &Case<'_>| Some(match_arms::place(case));
    let place = matched(model, &this(), &place, &quote!(#p::usize::MAX));
    let inner = visit_inner(model, p);
    let headers = headers::function(model, p);
    let detail = detail::function(model, p);
    let extend = problem::extend(model, p);
    let body = body::items(&model.body, p);
    quote! {
        #[automatically_derived]
        impl #impl_generics #p::HttpError for #ident #ty_generics #where_clause {
            #status_type
            #constants

            fn status(&self) -> #set {
                #check
                #status
            }

            fn __place(&self) -> #p::usize {
                #place
            }

            #inner
            #headers
            #detail
            #extend

            #body
        }
    }
}

/// `None` if no case has an inner error: the trait says the same.
fn visit_inner(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let visitor = &names::local("visitor");
    let arm = |case: &Case<'_>| match_arms::visited(case, visitor, p);
    let said = some_matched(model, &this(), &arm, &quote!(#p::Option::None))?;
    Some(quote! {
        fn __visit_inner<__V: #p::Visitor>(&self, #visitor: __V) -> #p::Option<__V::Output> {
            #said
        }
    })
}

/// The trait's `Status`. In documentation it is what the user has written.
fn status_type(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let set = paths::written_set(model, p);
    if !matches!(model.set, StatusSet::Named(_)) {
        return quote!(type Status = #set;);
    }
    let this = paths::set(model, p);
    quote! {
        #[cfg(doc)]
        type Status = #set;
        #[cfg(not(doc))]
        type Status = #this;
    }
}

/// The user's own clause, and that inner errors and statuses of a parameter's type are that.
fn where_clause(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let parameters = &model.parameters;
    let mut predicates = Vec::new();
    if let Some(clause) = &model.generics.where_clause {
        for predicate in elements(&clause.predicates) {
            predicates.push(predicate.to_token_stream());
        }
    }
    for case in &model.cases {
        match &case.source {
            Source::Transparent(inner) if parameters.occur_in(inner.ty()) => {
                let (ty, display) = (inner.ty(), (!inner.is_all).then(|| quote!(+ #p::Display)));
                predicates.push(quote!(#ty: #p::HttpError #display));
            }
            Source::Field(_, ty, None) if parameters.occur_in(ty) => {
                predicates.push(quote!(#ty: #p::HttpStatus));
            }
            _ => {}
        }
    }
    if predicates.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#predicates),*)
}
