//! The codes that a case can respond with, computed while the user's crate is built.

use super::functions;
use super::inner;
use super::names::constant;
use super::paths::{self, as_error, as_status, in_field};
use crate::http_error::model::{Case, ErrorType, Place, Source, StatusSet};
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{LitStr, Type};

/// The code of a status that is written down.
pub(super) fn code(case: &Case<'_>) -> TokenStream {
    let constant = constant(case);
    quote!(#constant.code)
}

/// All codes that a case with a status from inside can respond with, as a `CodeSet`. If they are not known
/// before the parameters of the type are, it is checked here that the set has them.
pub(super) fn inside(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    if depend(model, case) {
        checked(model, case, false, p)
    } else {
        known(model, case, p)
    }
}

/// The names of the header fields that a case or its type gives, and of those that they leave out on
/// purpose.
pub(super) struct Names<'a> {
    pub(super) given: Vec<&'a LitStr>,
    pub(super) without: Vec<&'a LitStr>,
}

impl<'a> Names<'a> {
    pub(super) fn of(model: &'a ErrorType<'_>, case: &'a Case<'_>) -> Self {
        let mut names = Self {
            given: Vec::new(),
            without: Vec::new(),
        };
        for header in case.attr.headers.iter().chain(&model.headers) {
            names.given.push(&header.name);
        }
        for name in case.attr.without.iter().chain(&model.without) {
            names.without.push(name);
        }
        names
    }

    pub(super) fn are_none(&self) -> bool {
        self.given.is_empty() && self.without.is_empty()
    }
}

/// All codes of a status from inside, checked against the set where the user's type stands. Beside the impl
/// the type has no lifetimes.
pub(super) fn checked(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    is_outside: bool,
    p: &TokenStream,
) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    let of_type = |ty: &Type| {
        if is_outside {
            model.parameters.outside(ty)
        } else {
            ty.to_token_stream()
        }
    };
    match &case.source {
        Source::Transparent(inner) => {
            let (ty, span) = (of_type(inner.ty()), first_span(inner.ty()));
            let p = located_at(p, span);
            let (error, codes) = (as_error(&ty, &p), inner::codes(case, inner, &ty, &p));
            let check = match inner.place {
                Place::Field(..) => quote_spanned!(span=> #p::check_inner),
                Place::Constant(_) => quote_spanned!(span=> #p::check_like),
            };
            quote_spanned!(span=> #check(#set::__FACTS, #error::__FACTS, #codes))
        }
        Source::Field(_, ty, None) => {
            let (ty, span) = (of_type(ty), first_span(ty));
            let p = located_at(p, span);
            let status = in_field(&ty, &p);
            quote_spanned!(span=> #p::check_field(#set::__FACTS, #status::FACTS, #status::CODES))
        }
        Source::By(by) if by.or.is_none() => {
            let span = first_span(&by.function);
            let p = located_at(p, span);
            let function = functions::name(model, case, by);
            let argument = functions::argument(model, by);
            quote_spanned!(span=> #p::check_function::<#argument, _>(#set::__FACTS, #function))
        }
        Source::Field(..) | Source::By(_) | Source::Written(_) | Source::Default => {
            known(model, case, p)
        }
    }
}

/// The same where another check has told of the codes that the set does not have.
pub(super) fn known(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    match &case.source {
        Source::Transparent(inner) => {
            let codes = inner::codes(case, inner, inner.ty(), p);
            quote!(#p::known(#set::__FACTS, #codes))
        }
        Source::Field(_, ty, None) => {
            let status = in_field(ty, p);
            quote!(#p::known(#set::__FACTS, #status::CODES))
        }
        Source::By(by) if by.or.is_none() => {
            let function = functions::name(model, case, by);
            let argument = functions::argument(model, by);
            quote!(#p::known_of_function::<#argument, _>(#set::__FACTS, #function))
        }
        Source::Field(..) | Source::By(_) => quote!(#p::final_codes(#set::__FACTS)),
        Source::Written(_) | Source::Default => {
            let code = code(case);
            quote!(#p::written_codes([#code]))
        }
    }
}

/// Whether what a case can respond with depends on the type's parameters.
pub(super) fn depend(model: &ErrorType<'_>, case: &Case<'_>) -> bool {
    let parameters = &model.parameters;
    let is_of_parameter = matches!(model.set, StatusSet::OfParameter(_));
    match &case.source {
        Source::Transparent(inner) => is_of_parameter || parameters.occur_in(inner.ty()),
        Source::Field(_, ty, None) => is_of_parameter || parameters.occur_in(ty),
        Source::By(by) if by.or.is_none() => is_of_parameter || functions::depends(model, by),
        Source::Field(..) | Source::By(_) | Source::Written(_) | Source::Default => false,
    }
}
