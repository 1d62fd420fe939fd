//! Turns a valid error type into code. Nothing here can fail.

use super::arms::{self, Arm};
use super::model::{Case, ErrorType, Source};
use super::types::{self, inner};
use crate::integrations;
use crate::spans::located_at;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// The impl of `HttpError`, in a scope of its own with a constant for each status and the checks
/// that `cargo check` makes.
///
/// ```text
/// // Expands to:
/// const _: () = {
///     const STATUS_0: EdgeStatus = EdgeStatus::NotFound;
///     const STATUS_1: EdgeStatus = match EdgeStatus::from_code(499) { Some(it) => it, None => panic!("…") };
///     const _: () = assert!(p::carries::<EdgeStatus, DbError>(), "…");
///     impl p::HttpError for AppError { … }
/// };
/// ```
pub(super) fn error_type(model: &ErrorType<'_>) -> TokenStream {
    let krate = &model.krate;
    let p = &quote!(#krate::__private);
    let cases = || model.cases.iter().zip(0..);
    let constants = cases().map(|(case, index)| constant(model, case, index, p));
    let checks = cases().map(|(case, index)| check(model, case, index, p));
    let implementation = implementation(model, p);
    let integrations = with(model, p);
    quote! {
        const _: () = {
            #(#constants)*
            #(#checks)*
            #implementation
            #integrations
        };
    }
}

/// `STATUS_0`, for a case whose status is written down.
fn constant(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    index: usize,
    p: &TokenStream,
) -> Option<TokenStream> {
    let set = &model.set;
    let name = arms::constant(index);
    match &case.source {
        Source::Named(variant) => Some(quote!(const #name: #set = #set::#variant;)),
        Source::Code(code, span) => {
            let message = format!("{code} is not a status of `{}`", model.set_name());
            let p = located_at(p, *span);
            Some(quote_spanned! {*span=>
                const #name: #set = match #set::from_code(#code) {
                    #p::Option::Some(__status) => __status,
                    #p::Option::None => #p::panic!(#message),
                };
            })
        }
        Source::Transparent(..) | Source::Field(..) => None,
    }
}

/// What `cargo check` finds out: statuses that the set does not have, and required header fields
/// that are not set. Fields whose types have parameters are checked where the type is used.
fn check(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    index: usize,
    p: &TokenStream,
) -> Option<TokenStream> {
    let set = &model.set;
    let set_name = model.set_name();
    let (span, condition, message) = match &case.source {
        Source::Transparent(_, ty) | Source::Field(_, ty) if model.is_generic(ty) => {
            return None;
        }
        Source::Transparent(_, ty) => {
            let span = types::first_span(ty);
            let ty = inner(ty);
            let message = format!(
                "the inner error can answer a status that `{set_name}` does not have, or that means something else there"
            );
            (span, quote!(#p::carries::<#set, #ty>()), message)
        }
        Source::Field(_, ty) => {
            let message = format!(
                "the field can have a status that `{set_name}` does not have, or that means something else there"
            );
            (
                types::first_span(ty),
                quote!(#p::includes::<#set, #ty>()),
                message,
            )
        }
        Source::Named(_) | Source::Code(..) => return required(model, case, index, p),
    };
    let p = located_at(p, span);
    Some(quote_spanned!(span=> const _: () = #p::assert!(#condition, #message);))
}

/// The check of the header fields that a specification requires, for types that answer clients.
fn required(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    index: usize,
    p: &TokenStream,
) -> Option<TokenStream> {
    let span = match &case.source {
        Source::Named(variant) => variant.span(),
        Source::Code(_, span) => *span,
        Source::Transparent(..) | Source::Field(..) => return None,
    };
    if !integrations::answer(&model.integrations) {
        return None;
    }
    let given = case.headers.iter().map(|header| &header.name);
    let given = given.chain(&case.without);
    let name = arms::constant(index);
    let p = located_at(p, span);
    Some(quote_spanned! {span=>
        const _: () = #p::check_required(#name.info(), &[#(#given),*]);
    })
}

fn implementation(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let (ident, set) = (model.ident, &model.set);
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model, p);
    let cases = || model.cases.iter().zip(0..);
    let statuses = cases().map(|(case, index)| statuses(model, case, index, p));
    let status = cases().map(|(case, index)| Some(arms::status(case, index, set, p)));
    let status = matched(model, status.collect(), &quote!(#p::any::<#set>()));
    let headers = cases().map(|(case, _)| arms::headers(case, p));
    let headers = matched(model, headers.collect(), &quote!({}));
    let exposes = cases().map(|(case, index)| Some(arms::exposes(case, index, p)));
    let exposes = matched(model, exposes.collect(), &quote!(false));
    let problem = problem(model, p);
    quote! {
        #[automatically_derived]
        impl #impl_generics #p::HttpError for #ident #ty_generics #where_clause {
            type Status = #set;
            const STATUSES: #p::CodeSet = #p::CodeSet::EMPTY #(.union(#statuses))*;

            fn status(&self) -> #set {
                #status
            }

            fn headers(&self, __visit: &mut dyn #p::FnMut(&'static #p::str, &dyn #p::Display)) {
                #headers
            }

            fn exposes_detail(&self) -> #p::bool {
                #exposes
            }

            #problem
        }
    }
}

/// What only bodies by RFC 9457 take, for types that say something of it.
fn problem(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let types: Vec<_> = model
        .cases
        .iter()
        .map(|case| arms::problem_type(case, p))
        .collect();
    let problem_type = types.iter().any(Option::is_some).then(|| {
        let types = matched(model, types, &quote!(#p::Option::None));
        quote! {
            fn problem_type(&self) -> #p::Option<&'static #p::str> {
                #types
            }
        }
    });
    let inner: Vec<_> = model
        .cases
        .iter()
        .map(|case| arms::extend_problem(case, p))
        .collect();
    let inner = inner
        .iter()
        .any(Option::is_some)
        .then(|| matched(model, inner, &quote!({})));
    let own = model.extend_problem.iter().map(|function| {
        // At the user's path, for rustc to point at when its type is another.
        let span = types::first_span(function);
        quote_spanned!(span=> #function(self, __problem);)
    });
    let extend_problem = (inner.is_some() || model.extend_problem.is_some()).then(|| {
        quote! {
            fn extend_problem(&self, __problem: &mut #p::Problem) {
                #inner
                #(#own)*
            }
        }
    });
    quote!(#problem_type #extend_problem)
}

/// The user's own clause, and that inner errors and statuses of a parameter's type are that.
fn where_clause(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let bound = |case: &Case<'_>| match &case.source {
        Source::Transparent(_, ty) if model.is_generic(ty) => {
            let ty = inner(ty);
            Some(quote!(#ty: #p::HttpError))
        }
        Source::Field(_, ty) if model.is_generic(ty) => Some(quote!(#ty: #p::HttpStatus)),
        _ => None,
    };
    let own = model.generics.where_clause.iter();
    let own = own
        .flat_map(|clause| &clause.predicates)
        .map(|predicate| quote!(#predicate));
    let predicates: Vec<_> = own.chain(model.cases.iter().filter_map(bound)).collect();
    if predicates.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#predicates),*)
}

/// The codes that a case can answer.
fn statuses(model: &ErrorType<'_>, case: &Case<'_>, index: usize, p: &TokenStream) -> TokenStream {
    let set = &model.set;
    match &case.source {
        Source::Named(_) | Source::Code(..) => {
            let constant = arms::constant(index);
            quote!(#p::code_set(#constant.code()))
        }
        Source::Transparent(_, ty) => {
            let ty = inner(ty);
            quote!(#p::carried::<#set, #ty>())
        }
        Source::Field(_, ty) => quote!(#p::included::<#set, #ty>()),
    }
}

/// A match over the cases that have an arm; the others do `rest`.
fn matched(model: &ErrorType<'_>, arms: Vec<Option<Arm<'_>>>, rest: &TokenStream) -> TokenStream {
    if model.cases.is_empty() && model.whole {
        // An enum without variants has no value.
        return quote!(match *self {});
    }
    let arms: Vec<_> = arms
        .into_iter()
        .zip(&model.cases)
        .filter_map(|(arm, case)| Some(arm?.of(case)))
        .collect();
    let rest = (!model.whole || arms.len() < model.cases.len()).then(|| quote!(_ => #rest,));
    quote! {
        match self {
            #(#arms)*
            #rest
        }
    }
}

fn with(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let ident = model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = where_clause(model, p);
    let input = quote!(error [#impl_generics] [#ident #ty_generics] [#where_clause]);
    integrations::expand(&model.integrations, p, &input)
}
