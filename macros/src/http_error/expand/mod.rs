//! Turns a valid error type into code. Nothing here can fail.

mod body;
mod codes;
mod const_asserts;
mod detail;
mod integrations;
mod match_arms;
mod matches;
mod paths;
mod problem;
mod status_consts;

use self::matches::{matched, some_matched, this};
use self::paths::private;
use crate::http_error::model::{Case, ErrorType, Source, StatusSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

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
    let constants = model
        .cases
        .iter()
        .map(|case| status_consts::constant(model, case, p));
    let checks = model
        .cases
        .iter()
        .map(|case| const_asserts::case(model, case, p));
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
            #(#constants)*
            #(#checks)*
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
    let statuses = statuses(model, p);
    let incomplete = model.cases.iter();
    let incomplete = incomplete.map(|case| codes::incomplete(case, p));
    let check = model.cases.iter().any(|case| codes::depend(model, case));
    let check = check.then(|| quote!(#p::check_statuses::<Self>();));
    let status = |case: &Case<'_>| Some(match_arms::status(model, case, p));
    let status = matched(model, &this(), &status, &quote!(#p::any::<#this_set>()));
    let headers = headers(model, p);
    let exposes = |case: &Case<'_>| Some(match_arms::exposes(model, case, p));
    let exposes = matched(model, &this(), &exposes, &quote!(false));
    let detail = detail::function(model, p);
    let problem = problem::functions(model, p);
    let body = body::items(&model.body, p);
    quote! {
        #[automatically_derived]
        impl #impl_generics #p::HttpError for #ident #ty_generics #where_clause {
            #status_type
            #statuses
            const __INCOMPLETE: #p::CodeSet = #p::CodeSet::EMPTY #(.union(#incomplete))*;

            fn status(&self) -> #set {
                #check
                #status
            }

            #headers

            fn exposes_detail(&self) -> #p::bool {
                #exposes
            }

            #detail
            #problem

            #body
        }
    }
}

/// `STATUSES`, at a `transparent`: rustc points at it where errors are transparent to each other in a
/// circle.
fn statuses(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let transparent = model.cases.iter().find_map(|case| case.attr.transparent());
    let place = transparent.unwrap_or_else(Span::call_site);
    let codes = model.cases.iter().map(|case| codes::all(model, case, p));
    quote_spanned! {Span::call_site().located_at(place)=>
        const STATUSES: #p::CodeSet = #p::CodeSet::EMPTY #(.union(#codes))*;
    }
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
    let bound = |case: &Case<'_>| match &case.source {
        _ if !codes::depend(model, case) => None,
        Source::Transparent(_, ty) => Some(quote!(#ty: #p::HttpError)),
        Source::Field(_, ty) => Some(quote!(#ty: #p::HttpStatus)),
        Source::Named(_) | Source::Code(..) => None,
    };
    let mut predicates = Vec::new();
    if let Some(clause) = &model.generics.where_clause {
        let own = clause.predicates.iter();
        predicates.extend(own.map(ToTokens::to_token_stream));
    }
    predicates.extend(model.cases.iter().filter_map(bound));
    if predicates.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#predicates),*)
}

/// `None` if no case has header fields: the trait says the same.
fn headers(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let this = match_arms::this(&model.cases, match_arms::header_uses);
    let visit = match_arms::local("visit");
    let arm = |case: &Case<'_>| match_arms::headers(model, case, &this, p);
    let calls = some_matched(model, &this, &arm, &quote!({}))?;
    Some(quote! {
        fn visit_headers(&#this, #visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display)) {
            #calls
        }
    })
}
