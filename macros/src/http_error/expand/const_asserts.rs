//! What `cargo check` finds out of an error type: statuses that the set does not have, and required
//! header fields that are not set.

use super::codes::{self, Names};
use super::inner;
use super::paths::{self, as_error, as_status};
use crate::attr::integrations;
use crate::http_error::attr::header::any_case;
use crate::http_error::model::{Case, ErrorType, Inner, Place, Source};
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::LitStr;

/// Checks a case. One whose statuses depend on parameters is checked where the type is used.
pub(super) fn case(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    let mut checks = left_out(model, case, p);
    if codes::depend(model, case) {
        return checks;
    }
    let responds = integrations::respond(&model.integrations);
    match &case.source {
        Source::Written(written) if responds => {
            let constant = codes::code(case);
            let check = field_check(model, case, &constant, written.span(), p);
            checks.extend(quote_spanned!(written.span()=> const _: () = #check;));
        }
        Source::Transparent(inner) => {
            checks.extend(inside(model, case, first_span(inner.ty()), p));
            if responds {
                checks.extend(complete(model, case, inner, p));
            }
        }
        Source::Field(_, ty, None) => checks.extend(inside(model, case, first_span(ty), p)),
        Source::By(by) if by.or.is_none() => {
            checks.extend(inside(model, case, first_span(&by.function), p));
        }
        // `of_default` checks the one, and the others respond with nothing that the set does not have.
        Source::Written(_) | Source::Default | Source::Field(..) | Source::By(_) => {}
    }
    checks
}

/// Checks that the set has all statuses from inside.
fn inside(model: &ErrorType<'_>, case: &Case<'_>, span: Span, p: &TokenStream) -> TokenStream {
    let codes = codes::checked(model, case, true, p);
    let p = located_at(p, span);
    quote_spanned!(span=> const _: #p::CodeSet = #codes;)
}

/// Checks that no response of an inner error lacks a header field.
fn complete(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    inner: &Inner<'_>,
    p: &TokenStream,
) -> TokenStream {
    let (ty, span) = (
        &model.parameters.outside(inner.ty()),
        first_span(inner.ty()),
    );
    let p = located_at(p, span);
    let incomplete = incomplete(model, case, inner, ty, &p);
    let (facts, check) = match inner.place {
        Place::Field(..) => (as_error(ty, &p), quote_spanned!(span=> #p::check_complete)),
        Place::Constant(_) => (
            as_status(&paths::set(model, &p), &p),
            quote_spanned!(span=> #p::check_all_fields),
        ),
    };
    let Names { given, without } = Names::of(model, case);
    quote_spanned! {span=>
        const _: () = #check(#facts::__FACTS, #incomplete, &[#(#given,)* #(#without),*]);
    }
}

/// The codes of responses that an inner error leaves incomplete, and so does this case.
fn incomplete(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    inner: &Inner<'_>,
    ty: &TokenStream,
    p: &TokenStream,
) -> TokenStream {
    let (error, span) = (as_error(ty, p), first_span(ty));
    let names = Names::of(model, case);
    if let (Place::Field(..), true) = (&inner.place, names.are_none()) {
        return quote_spanned!(span=> #error::__INCOMPLETE);
    }
    let Names { given, without } = names;
    let cases = inner::cases(case, inner, ty, p);
    quote_spanned! {span=>
        #p::incomplete(#cases, #p::Option::Some(&#p::Names {
            lists: &[&[#(#given),*], &[#(#without),*]],
            more: #p::Option::None,
        }))
    }
}

/// Checks the header fields that all cases need which say no status. What is missing is told once.
pub(super) fn of_default(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let span = model.default.as_ref()?.span();
    if !integrations::respond(&model.integrations) {
        return None;
    }
    let p = &located_at(p, span);
    let mut checks = TokenStream::new();
    for case in &model.cases {
        if let Source::Default = &case.source {
            let check = field_check(model, case, &codes::code(case), span, p);
            checks.extend(quote_spanned!(span=> #check;));
        }
    }
    Some(quote_spanned!(span=> const _: () = { #checks };))
}

/// Checks what the type leaves out wherever it is not given.
pub(super) fn of_type(model: &ErrorType<'_>, p: &TokenStream) -> TokenStream {
    let mut checks = TokenStream::new();
    let parameters = &model.generics;
    let depends =
        parameters.type_params().next().is_some() || parameters.const_params().next().is_some();
    if depends || !model.whole {
        // What there is depends on these, or a mistake has hidden it.
        return checks;
    }
    let this = model.parameters.outside(&paths::error_itself());
    for name in &model.without {
        let span = name.span();
        let p = located_at(p, span);
        let message = format!(
            "no status here requires `{}`, so there is nothing to leave out\nhelp: remove `without`",
            name.value(),
        );
        let error = quote_spanned!(span=> <#this as #p::HttpError>);
        checks.extend(quote_spanned! {span=>
            const _: () = #p::assert!(
                #p::requires_any(#error::__FACTS, #error::STATUSES, #name),
                #message
            );
        });
    }
    checks
}

/// Checks that what a case leaves out would have to be there.
fn left_out(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    let mut checks = TokenStream::new();
    let is_inner = case.source.inner().is_some();
    let is_written = matches!(case.source, Source::Written(_) | Source::Default);
    if codes::depend(model, case) || !(is_inner || is_written) {
        return checks;
    }
    let set = as_status(&paths::set(model, p), p);
    for name in &case.attr.without {
        if is_given_by_type(model, name) {
            continue;
        }
        let span = name.span();
        let codes = match &case.source {
            Source::Transparent(inner) => {
                let ty = model.parameters.outside(inner.ty());
                inner::codes(case, inner, &ty, &located_at(p, span))
            }
            _ => codes::known(model, case, p),
        };
        let p = located_at(p, span);
        let message = format!(
            "`{}` is not required here, so there is nothing to leave out\nhelp: remove `without`",
            name.value(),
        );
        checks.extend(quote_spanned! {span=>
            const _: () = #p::assert!(#p::requires_any(#set::__FACTS, #codes, #name), #message);
        });
    }
    checks
}

fn is_given_by_type(model: &ErrorType<'_>, name: &LitStr) -> bool {
    let name = any_case(name);
    let mut given = model.headers.iter();
    given.any(|header| any_case(&header.name) == name)
}

/// A check that a case gives all header fields that its status requires, for types that make responses.
fn field_check(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    code: &TokenStream,
    span: Span,
    p: &TokenStream,
) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    let Names { given, without } = Names::of(model, case);
    let p = located_at(p, span);
    quote_spanned! {span=>
        #p::check_fields(#set::__FACTS, #code, &[#(#given,)* #(#without),*])
    }
}
