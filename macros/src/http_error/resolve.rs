//! Checks that every case says its status once, and how.

use super::attr::body::Form;
use super::attr::case::{OnCase, Status};
use super::attr::code::CodeCase;
use super::attr::type_::{of_type, of_variant};
use super::detail;
use super::fields::{Marked, marked_field, member, needs_or, not_one, only};
use super::generics::Parameters;
use super::model::{By, Case, Constant, ErrorType, Inner, Place, Source, StatusSet, Written};
use super::types::{depth, inner, is_named};
use super::valid;
use crate::attr::docs;
use crate::diagnostics::Diagnostics;
use crate::lists::{elements, keep};
use crate::span::first_span;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, LitStr, Member, Path, Type};

pub(super) fn resolve<'a>(
    input: &'a DeriveInput,
    diagnostics: &Diagnostics,
) -> Option<ErrorType<'a>> {
    let is_struct = matches!(input.data, Data::Struct(_));
    let (on_type, on_case) = of_type(&input.attrs, is_struct, diagnostics);
    let set_is_lost = on_type.set.is_none() && on_case.is_mistaken;
    let default = on_type.default.as_ref().map(Written::of);
    let mut default = default.and_then(|default| diagnostics.check(default));
    let mut is_deprecated = docs::is_deprecated(&input.attrs);
    let reader = Reader {
        error: &input.ident,
        set: on_type.set.as_ref(),
        // With a mistake on the type, its keys may have got lost.
        has_default: on_type.has_default || (on_case.is_mistaken && !is_struct),
        responds_with_problems: matches!(on_type.body.form, Form::Problem) && !on_case.is_mistaken,
        code_case: on_type.code_case,
        diagnostics,
    };
    let mut cases = Vec::new();
    let count = match &input.data {
        Data::Union(data) => {
            let message = "a union cannot say which of its fields is the error\nhelp: derive `HttpError` for an enum or a struct";
            diagnostics.error(data.union_token.span, message);
            return None;
        }
        Data::Struct(data) => {
            cases.extend(reader.case(0, None, &input.attrs, &data.fields, on_case));
            1
        }
        Data::Enum(data) => {
            for variant in elements(&data.variants) {
                is_deprecated |= docs::is_deprecated(&variant.attrs);
                let on_case = of_variant(&variant.attrs, diagnostics);
                let (ident, fields) = (Some(&variant.ident), &variant.fields);
                cases.extend(reader.case(cases.len(), ident, &variant.attrs, fields, on_case));
            }
            data.variants.len()
        }
    };
    // With its key the set may have got lost: no status of it can be looked up.
    let mut cases = if set_is_lost { Vec::new() } else { cases };
    valid::check_type(&on_type, diagnostics);
    valid::check_codes(&cases, &input.ident, diagnostics);
    let parameters = Parameters::new(&input.ident, &input.generics);
    let set = match on_type.set {
        None => StatusSet::Official,
        Some(path) if parameters.occur_in_path(&path) => StatusSet::OfParameter(path),
        Some(path) => StatusSet::Named(path),
    };
    if let StatusSet::OfParameter(path) = &set {
        keep(&mut cases, &mut |case| match &case.source {
            Source::Default => true,
            source => match source.written() {
                Some(written) => refuse_written(written, path, diagnostics),
                None => true,
            },
        });
        default = default.filter(|written| refuse_written(written, path, diagnostics));
    }
    if default.is_none() {
        keep(&mut cases, &mut |case| {
            !matches!(case.source, Source::Default)
        });
    }
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
        default,
        headers: on_type.headers,
        without: on_type.without,
        whole: cases.len() == count,
        cases,
    })
}

/// Refuses a status that is written down where a parameter of the type says which there are.
fn refuse_written(written: &Written, set: &Path, diagnostics: &Diagnostics) -> bool {
    let set = set.to_token_stream();
    let message = format!(
        "a status cannot be looked up in `{set}`, which is a parameter\nhelp: name a status enum, `set = EdgeStatus`, or take the status from a field"
    );
    diagnostics.error(written.span(), message);
    false
}

/// What the cases of a type have in common.
struct Reader<'r> {
    error: &'r Ident,
    set: Option<&'r Path>,
    has_default: bool,
    responds_with_problems: bool,
    code_case: Option<CodeCase>,
    diagnostics: &'r Diagnostics,
}

impl Reader<'_> {
    fn case<'a>(
        &self,
        index: usize,
        variant: Option<&'a Ident>,
        attrs: &[Attribute],
        fields: &'a Fields,
        mut on_case: OnCase,
    ) -> Option<Case<'a>> {
        let diagnostics = self.diagnostics;
        on_case.detail = on_case
            .detail
            .map(|detail| detail::resolve(detail, fields, diagnostics));
        let marked = marked_field(fields, diagnostics);
        valid::check(
            &on_case,
            marked.as_ref().map(|it| &it.on_field),
            self.responds_with_problems,
            diagnostics,
        );
        let ident = variant.unwrap_or(self.error);
        let source = self.source(ident, fields, &mut on_case, marked)?;
        let mut members = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            members.push(member(field, index));
        }
        Some(Case {
            variant,
            index,
            fields: members,
            description: docs::doc_text(attrs),
            code: self.code(ident, on_case.code.take(), &source),
            source,
            attr: on_case,
        })
    }

    /// The code that is said, or that the name of the case makes, unless an inner error has one.
    fn code(&self, ident: &Ident, said: Option<LitStr>, source: &Source<'_>) -> Option<LitStr> {
        let of_name = || match source {
            Source::Transparent(_) => None,
            Source::Written(_) | Source::Default | Source::Field(..) | Source::By(_) => {
                let code = self.code_case?.apply(&ident.unraw().to_string());
                Some(LitStr::new(&code, ident.span()))
            }
        };
        said.or_else(of_name)
    }

    fn source<'a>(
        &self,
        ident: &Ident,
        fields: &'a Fields,
        on_case: &mut OnCase,
        marked: Option<Marked<'a>>,
    ) -> Option<Source<'a>> {
        let diagnostics = self.diagnostics;
        match (on_case.status.take(), marked) {
            (None, None) => {
                // After a mistake the status may be there.
                if on_case.is_mistaken {
                    return None;
                }
                if self.has_default {
                    return Some(Source::Default);
                }
                diagnostics.error(ident.span(), no_status(ident));
                None
            }
            (Some(status), Some(_)) => {
                let message = "a field already has the status\nhelp: remove one of the two";
                diagnostics.error(status.span(), message);
                None
            }
            // It belongs on the field, which lacks it.
            (None, Some(_)) if on_case.or.is_some() => None,
            (None, Some(marked)) => self.of_field(marked),
            (Some(Status::One(choice)), None) => {
                diagnostics.check(Written::of(&choice)).map(Source::Written)
            }
            (Some(Status::Transparent(span)), None) => {
                let Some((member, ty)) = only(fields) else {
                    diagnostics.error(span, not_one(fields));
                    return None;
                };
                self.of_inner_field(member, ty, span, true)
            }
            (Some(Status::Like(path, span)), None) => {
                let of_type = Constant::of(path);
                diagnostics.check(valid::like(&of_type, self.set))?;
                self.of_inner(Place::Constant(Box::new(of_type)), span, true)
            }
            // Its `or` may have got lost.
            (Some(Status::By(..)), None) if on_case.is_mistaken && on_case.or.is_none() => None,
            (Some(Status::By(function, _)), None) => {
                let or = match &on_case.or {
                    Some(or) => Some(diagnostics.check(Written::of(&or.status))?),
                    None => None,
                };
                Some(Source::By(By {
                    function,
                    field: only(fields),
                    or,
                }))
            }
        }
    }

    fn of_field<'a>(&self, marked: Marked<'a>) -> Option<Source<'a>> {
        let Marked {
            on_field,
            member,
            ty,
        } = marked;
        if on_field.is_mistaken {
            return None;
        }
        if on_field.is_transparent {
            return self.of_inner_field(member, ty, on_field.span, false);
        }
        if let (None, Some(message)) = (&on_field.or, needs_or(ty)) {
            self.diagnostics.error(first_span(ty), message);
            return None;
        }
        let or = match &on_field.or {
            Some(or) => Some(self.diagnostics.check(Written::of(&or.status))?),
            None => None,
        };
        Some(Source::Field(member, ty, or))
    }

    fn of_inner_field<'a>(
        &self,
        member: Member,
        ty: &'a Type,
        span: Span,
        is_all: bool,
    ) -> Option<Source<'a>> {
        let pointee = inner(ty);
        // A reference to its box would rather become another one than be followed.
        if depth(ty) > 0 && matches!(pointee, Type::TraitObject(_)) {
            let message = "a trait object does not say its status\nhelp: say the status of this variant: `#[status(500)]`, or the function that finds it out: `#[status(by = path)]`";
            self.diagnostics.error(first_span(pointee), message);
            return None;
        }
        self.of_inner(Place::Field(member, pointee), span, is_all)
    }

    fn of_inner<'a>(&self, place: Place<'a>, span: Span, is_all: bool) -> Option<Source<'a>> {
        let inner = Inner {
            place,
            span,
            is_all,
        };
        let ty = inner.ty();
        if is_named(ty, "Self") || is_named(ty, &self.error.to_string()) {
            let message = format!(
                "the statuses of `{}` would depend on themselves\nhelp: say the status of this variant",
                self.error
            );
            self.diagnostics.error(span, message);
            return None;
        }
        Some(Source::Transparent(inner))
    }
}

fn no_status(ident: &Ident) -> String {
    format!(
        "`{ident}` does not say its status\n\
         help: name it, give its code, or take that of the inner error: `#[status(NotFound)]`, `#[status(404)]`, `#[status(transparent)]`",
    )
}
