//! What `cargo check` finds out of an error type: statuses that the set does not have, and required
//! header fields that are not set.

use super::codes;
use super::paths::{self, as_error, as_status};
use crate::attr::integrations;
use crate::http_error::model::{Case, ErrorType, Source};
use crate::span::first_span;
use crate::span::located_at;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Checks a case. One whose statuses depend on parameters is checked where the type is used.
pub(super) fn case(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    let ty = match &case.source {
        Source::Named(variant) => return header_fields(model, case, variant.span(), p),
        Source::Code(_, span) => return header_fields(model, case, *span, p),
        Source::Transparent(_, ty) | Source::Field(_, ty) => ty,
    };
    if codes::depend(model, case) {
        return TokenStream::new();
    }
    let (ty, span) = (&model.parameters.outside(ty), first_span(ty));
    let p = located_at(p, span);
    let codes = codes::checked(model, case, ty, &p);
    let mut checks = quote_spanned!(span=> const _: #p::CodeSet = #codes;);
    if let Source::Transparent(..) = &case.source {
        if integrations::respond(&model.integrations) {
            let error = as_error(ty, &p);
            let message = "the inner error can respond with a status without a header field that this requires\n\
                           help: give its type the same `with(…)`, and the error names the field";
            checks.extend(quote_spanned! {span=>
                const _: () = #p::assert!(#error::__INCOMPLETE.is_empty(), #message);
            });
        }
    }
    checks
}

/// Checks the header fields that a specification requires: that those which are left out are such,
/// and, for types that make responses, that none is forgotten.
fn header_fields(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    span: Span,
    p: &TokenStream,
) -> TokenStream {
    let set = as_status(&paths::set(model, p), p);
    let code = codes::code(case);
    let mut checks = TokenStream::new();
    for name in &case.attr.without {
        let p = located_at(p, name.span());
        let message = format!(
            "`{}` is not required here, so there is nothing to leave out\nhelp: remove `without`",
            name.value(),
        );
        checks.extend(quote_spanned! {name.span()=>
            const _: () = #p::assert!(#p::requires(#set::__FACTS, #code, #name), #message);
        });
    }
    if integrations::respond(&model.integrations) {
        let given = codes::given(case);
        let p = located_at(p, span);
        checks.extend(quote_spanned! {span=>
            const _: () = #p::check_fields(#set::__FACTS, #code, &[#(#given),*]);
        });
    }
    checks
}
