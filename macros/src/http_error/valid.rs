//! Refuses what makes no sense together on a variant.

use super::attr::case::{OnCase, Status};
use super::attr::field::OnField;
use super::attr::header::{Header, any_case};
use super::attr::type_::OnType;
use super::model::{Case, Constant};
use crate::diagnostics::Diagnostics;
use crate::name_map::{NameMap, NameSet};
use crate::span::first_span;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{LitStr, Path, Type};

/// Notes every contradiction in what stands on a variant, of which a field may have the status.
pub(super) fn check(
    on_case: &OnCase,
    on_field: Option<&OnField>,
    responds_with_problems: bool,
    diagnostics: &Diagnostics,
) {
    if matches!(on_case.status, Some(Status::Transparent(_))) {
        beside_transparent(on_case, diagnostics);
    } else if responds_with_problems {
        title(on_case, diagnostics);
    }
    let is_inner = on_field.is_some_and(|on_field| on_field.is_transparent);
    let is_by = matches!(on_case.status, Some(Status::By(..)));
    if is_by || (on_field.is_some() && !is_inner) {
        let message = "the header fields that a status from inside requires are not checked, so there is nothing to leave out\nhelp: remove `without`";
        each(&on_case.without, message, diagnostics);
    }
    if let (Some(or), false) = (&on_case.or, is_by || on_case.is_mistaken) {
        let message = "`or` belongs to a status that may not be in the set\nhelp: put it beside `by`, or on the field that has the status: `#[status(or = 502)]`";
        diagnostics.error(or.key, message);
    }
    names(&on_case.headers, &on_case.without, diagnostics);
}

/// A problem of no type is called as its status is.
fn title(on_case: &OnCase, diagnostics: &Diagnostics) {
    let uri = on_case.problem_type.as_ref();
    let has_type = uri.is_some_and(|uri| uri.value() != "about:blank");
    if let (Some(title), false) = (&on_case.title, has_type) {
        diagnostics.error(
            title.span(),
            "without a `type`, the title of a problem is the reason phrase (RFC 9457 §4.2.1)\nhelp: say which type of problem it is: `type = \"https://api.example/problems/no-credit\"`",
        );
    }
}

/// Refuses to be like a status.
pub(super) fn like(of_type: &Constant, set: Option<&Path>) -> syn::Result<()> {
    let (Some(variant), Type::Path(ty)) = (&of_type.variant, &of_type.ty) else {
        return Ok(());
    };
    let text = ty.to_token_stream().to_string();
    let is_set = set.is_some_and(|set| set.to_token_stream().to_string() == text);
    let last = ty.path.segments.last();
    if !is_set && last.is_none_or(|last| last.ident != "Official") {
        return Ok(());
    }
    let message = format!(
        "`{variant}` is a status, and `like` takes a variant of an error type\nhelp: write the status alone: `#[status({variant})]`"
    );
    Err(syn::Error::new(first_span(ty), message))
}

/// Notes every contradiction in what stands on the type.
pub(super) fn check_type(on_type: &OnType, diagnostics: &Diagnostics) {
    names(&on_type.headers, &on_type.without, diagnostics);
}

/// Notes a code that two cases have, which programs could not tell apart.
pub(super) fn check_codes(cases: &[Case<'_>], error: &Ident, diagnostics: &Diagnostics) {
    let mut first_with = NameMap::default();
    for case in cases {
        let Some(code) = &case.code else {
            continue;
        };
        let (ident, text) = (case.variant.unwrap_or(error), code.value());
        let place = first_with.place(&text);
        match place {
            None => *place = Some(ident),
            Some(first) => {
                let message = format!(
                    "`{text}` is the code of `{first}` too\nhelp: say another one: `code = \"…\"`"
                );
                diagnostics.error(code.span(), message);
            }
        }
    }
}

/// Checks the names of header fields that are given and left out.
fn names(headers: &[Header], without: &[LitStr], diagnostics: &Diagnostics) {
    let mut given = NameSet::default();
    for header in headers {
        given.insert(&any_case(&header.name));
    }
    let mut left_out = NameSet::default();
    for name in without {
        if !left_out.insert(&any_case(name)) {
            let message = format!("`{}` is left out twice\nhelp: keep one", name.value());
            diagnostics.error(name.span(), message);
        }
        if given.contains(&any_case(name)) {
            let message = format!(
                "`{}` is given by `header` and left out by `without`\nhelp: keep one",
                name.value(),
            );
            diagnostics.error(name.span(), message);
        }
    }
}

/// The inner error says all but who may see the text.
fn beside_transparent(on_case: &OnCase, diagnostics: &Diagnostics) {
    let refuse = |span: Span, what: &str, key: &str| {
        let message = format!(
            "a transparent error {what} the inner one\nhelp: put `{key}` there, or write `#[status(transparent)]` on the field and not on the variant"
        );
        diagnostics.error(span, message);
    };
    for header in &on_case.headers {
        refuse(header.name.span(), "sends the header fields of", "header");
    }
    for name in &on_case.without {
        refuse(name.span(), "sends the header fields of", "without");
    }
    if let Some(code) = &on_case.code {
        refuse(code.span(), "has the code of", "code");
    }
    if let Some(title) = &on_case.title {
        refuse(title.span(), "has the title of", "title");
    }
    if let Some(detail) = &on_case.detail {
        refuse(detail.span(), "shows clients the text of", "detail");
    }
    if let Some(uri) = &on_case.problem_type {
        refuse(uri.span(), "has the problem type of", "type");
    }
}

fn each(names: &[LitStr], message: &str, diagnostics: &Diagnostics) {
    for name in names {
        diagnostics.error(name.span(), message);
    }
}
