//! Turns a valid error type into code. Nothing here can fail.

use super::arms;
use super::checks;
use super::codes;
use super::matches::{matched, some_matched, this};
use super::model::{Case, ErrorType, Source};
use super::paths::{as_status, private};
use super::problem;
use crate::integrations;
use crate::spans::located_at;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The impl of `HttpError`, in a scope of its own with a constant for each status and the checks
/// that `cargo check` makes.
///
/// ```text
/// // Expands to:
/// const _: () = {
///     use ::status_set::__private as p;
///     const __STATUS_0: (EdgeStatus, u16) = { let s = EdgeStatus::NotFound; (s, s.code()) };
///     const __STATUS_1: (EdgeStatus, u16) = match p::find(…, 499) { … None => panic!("…") };
///     const _: () = assert!(p::includes(…), "…");
///     impl p::HttpError for AppError { … }
/// };
/// ```
pub(super) fn error_type(model: &ErrorType<'_>) -> TokenStream {
    let krate = &model.krate;
    let p = &private();
    let constants = model.cases.iter().map(|case| constant(model, case, p));
    let checks = model.cases.iter().map(|case| checks::case(model, case, p));
    let implementation = implementation(model, p);
    let integrations = with(model, p);
    // Deprecation is meant for those who use the type. Without it nothing is allowed, because a
    // crate may forbid that.
    let allow = model.is_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote! {
        const _: () = {
            // If the path is wrong, rustc says so of this import alone.
            use #krate::__private as #p;
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

/// `__STATUS_0`, for a case whose status is written down.
fn constant(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> Option<TokenStream> {
    let set = &model.set;
    let name = codes::constant(case);
    let status = arms::local("status");
    match &case.source {
        // Nowhere else is the name written, so that rustc says once what it finds wrong with it. And
        // all of the path is the user's: rustc takes no offence at what a derive names.
        Source::Named(variant) => {
            let path = Ident::new("__Set", variant.span());
            let p_here = located_at(p, variant.span());
            let code = quote_spanned!(variant.span()=> #p_here::written_code(#status.code()));
            Some(quote! {
                const #name: (#set, #p::u16) = {
                    type #path = #set;
                    let #status = #path::#variant;
                    (#status, #code)
                };
            })
        }
        Source::Code(code, span) => {
            let message = format!("{code} is not a status of `{}`", model.set_name());
            let p = located_at(p, *span);
            let set_status = as_status(set, &p);
            Some(quote_spanned! {*span=>
                const #name: (#set, #p::u16) =
                    match #p::find(#set_status::ALL, #set_status::CODES, #code) {
                        #p::Option::Some(#status) => (#status, #p::written_code(#code)),
                        #p::Option::None => #p::panic!(#message),
                    };
            })
        }
        Source::Transparent(..) | Source::Field(..) => None,
    }
}

fn implementation(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let (ident, set) = (model.ident, &model.set);
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model, p);
    let statuses = model.cases.iter().map(|case| codes::all(model, case, p));
    let unanswerable = model.cases.iter();
    let unanswerable = unanswerable.map(|case| codes::unanswerable(case, p));
    let check = model.cases.iter().any(|case| codes::depend(model, case));
    let check = check.then(|| quote!(#p::check_statuses::<Self>();));
    let status = model
        .cases
        .iter()
        .map(|case| Some(arms::status(case, set, p)));
    let status = matched(model, &this(), status.collect(), &quote!(#p::any::<#set>()));
    let headers = headers(model, p);
    let exposes = model
        .cases
        .iter()
        .map(|case| Some(arms::exposes(case, set, p)));
    let exposes = matched(model, &this(), exposes.collect(), &quote!(false));
    let problem = problem::functions(model, p);
    quote! {
        #[automatically_derived]
        impl #impl_generics #p::HttpError for #ident #ty_generics #where_clause {
            type Status = #set;
            const STATUSES: #p::CodeSet = #p::CodeSet::EMPTY #(.union(#statuses))*;
            const __UNANSWERABLE: #p::CodeSet = #p::CodeSet::EMPTY #(.union(#unanswerable))*;

            fn status(&self) -> #set {
                #check
                #status
            }

            #headers

            fn exposes_detail(&self) -> #p::bool {
                #exposes
            }

            #problem
        }
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
    let (this, visit) = (arms::this(&model.cases), arms::local("visit"));
    let arm = |case: &Case<'_>| arms::headers(model, case, &this, p);
    let calls = some_matched(model, &this, arm, &quote!({}))?;
    Some(quote! {
        fn headers(&#this, #visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display)) {
            #calls
        }
    })
}

fn with(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let ident = model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model, p);
    let input = quote!(error [#impl_generics] [#ident #ty_generics] [#where_clause]);
    integrations::expand(&model.integrations, p, &input)
}
