//! Checks that every case says its status once, and how.

use super::attr::case::{OnCase, Status};
use super::attr::type_::{of_field, of_type, of_variant};
use super::detail;
use super::generics::Parameters;
use super::model::{Case, ErrorType, Source, StatusSet};
use super::types::{inner, is_named};
use super::valid;
use crate::attr::docs;
use crate::diagnostics::Diagnostics;
use crate::input::Choice;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Data, DeriveInput, Fields, Index, Member, Path, Type};

pub(super) fn resolve<'a>(
    input: &'a DeriveInput,
    diagnostics: &Diagnostics,
) -> Option<ErrorType<'a>> {
    let is_struct = matches!(input.data, Data::Struct(_));
    let (on_type, on_case) = of_type(&input.attrs, is_struct, diagnostics);
    let set_is_lost = on_type.set.is_none() && on_case.is_mistaken;
    let mut is_deprecated = docs::is_deprecated(&input.attrs);
    let (count, cases) = match &input.data {
        Data::Union(data) => {
            let message = "a union cannot say which of its fields is the error\nhelp: derive `HttpError` for an enum or a struct";
            diagnostics.error(data.union_token.span, message);
            return None;
        }
        Data::Struct(data) => {
            let case = case(&input.ident, None, 0, &data.fields, on_case, diagnostics);
            (1, case.into_iter().collect())
        }
        Data::Enum(data) => {
            let variants = data.variants.iter();
            let mut cases = Vec::new();
            for variant in variants {
                is_deprecated |= docs::is_deprecated(&variant.attrs);
                let on_case = of_variant(&variant.attrs, diagnostics);
                let (ident, fields) = (Some(&variant.ident), &variant.fields);
                let index = cases.len();
                cases.extend(case(
                    &input.ident,
                    ident,
                    index,
                    fields,
                    on_case,
                    diagnostics,
                ));
            }
            (data.variants.len(), cases)
        }
    };
    // With its key the set may have got lost: no status of it can be looked up.
    let cases = if set_is_lost { Vec::new() } else { cases };
    let parameters = Parameters::new(&input.ident, &input.generics);
    let set = match on_type.set {
        None => StatusSet::Official,
        Some(path) if parameters.occur_in_path(&path) => StatusSet::OfParameter(path),
        Some(path) => StatusSet::Named(path),
    };
    let cases = match &set {
        StatusSet::OfParameter(path) => without_written(cases, path, diagnostics),
        StatusSet::Official | StatusSet::Named(_) => cases,
    };
    Some(ErrorType {
        set,
        krate: on_type.krate,
        ident: &input.ident,
        generics: &input.generics,
        parameters,
        is_deprecated,
        integrations: on_type.integrations,
        extend_problem: on_type.extend_problem,
        body: on_type.body,
        whole: cases.len() == count,
        cases,
    })
}

/// Refuses statuses that are written down where a parameter of the type says which there are.
fn without_written<'a>(
    cases: Vec<Case<'a>>,
    set: &Path,
    diagnostics: &Diagnostics,
) -> Vec<Case<'a>> {
    let from_inside = |case: &Case<'_>| {
        let span = match &case.source {
            Source::Transparent(..) | Source::Field(..) => return true,
            Source::Named(name) => name.span(),
            Source::Code(_, span) => *span,
        };
        let set = set.to_token_stream();
        let message = format!(
            "a status cannot be looked up in `{set}`, which is a parameter\nhelp: name a status enum, `set = EdgeStatus`, or take the status from a field"
        );
        diagnostics.error(span, message);
        false
    };
    let mut cases = cases;
    cases.retain(from_inside);
    cases
}

fn case<'a>(
    error: &Ident,
    variant: Option<&'a Ident>,
    index: usize,
    fields: &'a Fields,
    on_case: OnCase,
    diagnostics: &Diagnostics,
) -> Option<Case<'a>> {
    let (mut names, mut members) = (Vec::new(), Vec::new());
    for (field, index) in fields.iter().zip(0..) {
        names.push(member(field, index));
        members.push((member(field, index), &field.ty));
    }
    let mut on_case = on_case;
    on_case.detail = on_case
        .detail
        .map(|detail| detail::resolve(detail, fields, diagnostics));
    let marked = marked_field(fields, diagnostics);
    valid::check(&on_case, marked.is_some(), diagnostics);
    let ident = variant.unwrap_or(error);
    let source = match (&on_case.status, marked) {
        (None, None) => {
            // After a mistake the status may be there.
            if !on_case.is_mistaken {
                diagnostics.error(ident.span(), no_status(ident));
            }
            return None;
        }
        (Some(status), Some(_)) => {
            let message = "a field already has the status\nhelp: remove one of the two";
            diagnostics.error(status.span(), message);
            return None;
        }
        (None, Some(index)) => {
            let (member, ty) = members.into_iter().nth(index)?;
            Source::Field(member, ty)
        }
        (Some(Status::One(Choice::Name(name))), None) => Source::Named(name.clone()),
        (Some(Status::One(Choice::Code(code, span))), None) => Source::Code(*code, *span),
        (Some(Status::One(Choice::Class(_, span))), None) => {
            let message = "an error has one status, not a class\nhelp: write a code, such as `404`";
            diagnostics.error(*span, message);
            return None;
        }
        (Some(Status::Transparent(span)), None) => transparent(error, *span, members, diagnostics)?,
    };
    Some(Case {
        variant,
        index,
        fields: names,
        source,
        attr: on_case,
    })
}

fn member(field: &syn::Field, index: u32) -> Member {
    match &field.ident {
        Some(ident) => Member::Named(ident.clone()),
        None => Member::Unnamed(Index {
            index,
            span: Span::call_site(),
        }),
    }
}

fn no_status(ident: &Ident) -> String {
    format!(
        "`{ident}` does not say its status\n\
         help: name it, give its code, or take that of the inner error: `#[status(NotFound)]`, `#[status(404)]`, `#[status(transparent)]`",
    )
}

/// The number of the field that has `#[status]`.
fn marked_field(fields: &Fields, diagnostics: &Diagnostics) -> Option<usize> {
    let mut marked = None;
    for (index, field) in fields.iter().enumerate() {
        let Some(span) = of_field(&field.attrs, diagnostics) else {
            continue;
        };
        if marked.is_some() {
            let message =
                "this is a second field with the status\nhelp: keep one: an error has one status";
            diagnostics.error(span, message);
        } else {
            marked = Some(index);
        }
    }
    marked
}

fn transparent<'a>(
    error: &Ident,
    span: Span,
    members: Vec<(Member, &'a Type)>,
    diagnostics: &Diagnostics,
) -> Option<Source<'a>> {
    let count = members.len();
    let mut members = members.into_iter();
    if let (Some((member, ty)), None) = (members.next(), members.next()) {
        let ty = inner(ty);
        if is_named(ty, "Self") || is_named(ty, &error.to_string()) {
            let message = format!(
                "the statuses of `{error}` would depend on themselves\nhelp: say the status of this variant",
            );
            diagnostics.error(span, message);
            return None;
        }
        return Some(Source::Transparent(member, ty));
    }
    let message = format!(
        "`transparent` takes the status of the only field, and there are {count}\nhelp: keep one field, the inner error",
    );
    diagnostics.error(span, message);
    None
}
