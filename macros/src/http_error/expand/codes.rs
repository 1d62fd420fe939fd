//! The codes that a case can respond with, computed while the user's crate is built.

use super::paths::{self, as_error, as_status};
use crate::http_error::model::{Case, ErrorType, Source};
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::LitStr;

/// The name of the constant that a case with a status that is written down has: the status and its
/// code, which the traits have no `const` function for.
pub(super) fn constant(case: &Case<'_>) -> Ident {
    format_ident!("__STATUS_{}", case.index)
}

/// The code of a status that is written down.
pub(super) fn code(case: &Case<'_>) -> TokenStream {
    let constant = constant(case);
    quote!(#constant.code)
}

/// All codes that a case can respond with, as a `CodeSet`.
pub(super) fn all(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    if let Some(ty) = case.source.ty() {
        return if depend(model, case) {
            checked(model, case, ty, p)
        } else {
            known(model, case, ty, p)
        };
    }
    let code = code(case);
    quote!(#p::code_set(#code))
}

/// The codes of responses that the given header fields leave incomplete, as a `CodeSet`. What a
/// field has is not known.
pub(super) fn incomplete(case: &Case<'_>, p: &TokenStream) -> TokenStream {
    match &case.source {
        Source::Named(_) | Source::Code(..) => {
            let (code, given) = (code(case), given(case));
            quote!(#p::incomplete::<Self>(#code, &[#(#given),*]))
        }
        Source::Transparent(_, ty) => {
            let error = as_error(ty, p);
            quote!(#error::__INCOMPLETE)
        }
        Source::Field(..) => quote!(#p::CodeSet::EMPTY),
    }
}

/// The names of the header fields that a case gives, or leaves out on purpose.
pub(super) fn given<'a>(case: &'a Case<'_>) -> Vec<&'a LitStr> {
    let mut given = Vec::new();
    for header in &case.attr.headers {
        given.push(&header.name);
    }
    for name in &case.attr.without {
        given.push(name);
    }
    given
}

/// Of a status from inside, of this type: all codes that there can be, checked against the set where the
/// user's type stands.
pub(super) fn checked(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    ty: &impl ToTokens,
    p: &TokenStream,
) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    let span = first_span(ty);
    let p = located_at(p, span);
    match &case.source {
        Source::Transparent(..) => {
            let error = as_error(ty, &p);
            quote_spanned!(span=> #p::check_inner(#set::__FACTS, #error::__FACTS, #error::STATUSES))
        }
        Source::Field(..) | Source::Named(_) | Source::Code(..) => {
            let status = as_status(ty, &p);
            quote_spanned!(span=> #p::check_field(#set::__FACTS, #status::__FACTS, #status::CODES))
        }
    }
}

/// The same where another check has told of the codes that the set does not have.
fn known(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    ty: &impl ToTokens,
    p: &TokenStream,
) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    let codes = match &case.source {
        Source::Transparent(..) => {
            let error = as_error(ty, p);
            quote!(#error::STATUSES)
        }
        Source::Field(..) | Source::Named(_) | Source::Code(..) => {
            let status = as_status(ty, p);
            quote!(#status::CODES)
        }
    };
    quote!(#p::known(#set::__FACTS, #codes))
}

/// Whether what a case can respond with depends on the type's parameters.
pub(super) fn depend(model: &ErrorType<'_>, case: &Case<'_>) -> bool {
    let mut ty = case.source.ty().into_iter();
    ty.any(|ty| model.parameters.occur_in(ty))
}
