//! Looks up which status each variant is.

use super::attributes::{Container, Meaning, of_variant};
use super::sets::{Found, Sets};
use crate::by_code::ByCode;
use crate::dataset::Dataset;
use crate::diagnostics::Diagnostics;
use crate::grammar::Choice;
use crate::keys::{doc_text, ungrouped};
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use crate::number;
use crate::own::{check_name, check_reason};
use crate::patterns;
use crate::possible::When;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Fields, Lit, LitStr, Token, Visibility};

/// A valid enum of all variants that are valid.
pub(super) fn resolve(
    ident: Ident,
    vis: Visibility,
    container: Container,
    variants: Punctuated<syn::Variant, Token![,]>,
    dataset: Dataset,
    diagnostics: &mut Diagnostics,
) -> StatusEnum {
    let edition = container.options.edition.as_ref();
    let sets = Sets::new(container.sets.as_ref(), dataset, edition, diagnostics);
    let count = variants.len();
    let mut on_variants = variants.iter().flat_map(|variant| &variant.attrs);
    let deprecated = container
        .deprecated
        .or(When::has(&mut on_variants, "deprecated"));
    let mut valid: ByCode<Variant> = ByCode::default();
    for variant in variants {
        let Some(variant) = self::variant(&variant, &sets, diagnostics) else {
            continue;
        };
        match valid.place(variant.status.code()) {
            Some(first) => note_twice(first, &variant, diagnostics),
            place @ None => *place = Some(variant),
        }
    }
    if count == 0 {
        diagnostics.error(
            ident.span(),
            "a status enum needs at least one status\nhelp: add a variant, such as `NotFound`",
        );
    }
    let valid = valid.into_values();
    patterns::names::check(&ident, &valid, diagnostics);
    StatusEnum {
        krate: container.krate,
        form: Form::Derived {
            whole: valid.len() == count,
            deprecated,
        },
        options: container.options,
        vis,
        ident,
        variants: valid,
        files: sets.registry.files(),
    }
}

/// Notes both places of a code that two variants have.
fn note_twice(first: &Variant, second: &Variant, diagnostics: &mut Diagnostics) {
    let code = second.status.code();
    diagnostics.error(
        second.ident.span(),
        format!(
            "`{}` is {code}, and so is `{}`: a status enum has one variant for each status\nhelp: remove one of them",
            second.ident, first.ident,
        ),
    );
    diagnostics.error(
        first.ident.span(),
        format!("`{}` is the other variant of {code}", first.ident),
    );
}

fn variant(variant: &syn::Variant, sets: &Sets, diagnostics: &mut Diagnostics) -> Option<Variant> {
    let ident = &variant.ident;
    let name = ident.unraw().to_string();
    let before = diagnostics.len();
    let on_variant = of_variant(&variant.attrs, diagnostics);
    // A mistake may have hidden what the variant is.
    let is_mistaken = diagnostics.len() > before;
    if !matches!(variant.fields, Fields::Unit) {
        diagnostics.error(
            variant.fields.span(),
            "a status has no fields\nhelp: remove them; a type that has a status, such as an error type, keeps it in a field",
        );
        return None;
    }
    diagnostics.check(check_name(&name, ident.span()))?;
    let meaning = match on_variant.meaning {
        None => diagnostics.check(from_discriminant(variant))?,
        meaning => meaning,
    };
    let result = match &on_variant.reason {
        Some(reason) => own(variant, meaning.as_ref(), reason, sets, diagnostics),
        None => listed(ident, &name, meaning.as_ref(), sets),
    };
    let (status, also) = match result {
        Err(_) if is_mistaken || !sets.are_whole() => return None,
        result => diagnostics.check(result)?,
    };
    Some(Variant {
        ident: ident.clone(),
        attrs: Vec::new(),
        status,
        also,
    })
}

/// A discriminant says the code, if the variant has no attribute that does.
fn from_discriminant(variant: &syn::Variant) -> syn::Result<Option<Meaning>> {
    let Some((_, value)) = &variant.discriminant else {
        return Ok(None);
    };
    let value = ungrouped(value);
    let code = match value {
        Expr::Lit(ExprLit {
            lit: Lit::Int(int), ..
        }) => number::code(int).ok(),
        _ => None,
    };
    match code {
        Some(code) => {
            let choice = Choice::Code(code, value.span());
            Ok(Some(Meaning::Anywhere(choice)))
        }
        None => Err(syn::Error::new(
            value.span(),
            "this discriminant is not a status code\nhelp: to keep it, say which status the variant is, such as `#[status(404)]`",
        )),
    }
}

type Resolved = (Status, Vec<&'static str>);

fn listed(
    ident: &Ident,
    name: &str,
    meaning: Option<&Meaning>,
    sets: &Sets,
) -> syn::Result<Resolved> {
    let found = match meaning {
        None => sets.by_name(name, ident.span())?,
        Some(Meaning::Anywhere(Choice::Name(name))) => {
            sets.by_name(&name.unraw().to_string(), name.span())?
        }
        Some(Meaning::Anywhere(Choice::Code(code, span))) => sets.by_code(*code, *span)?,
        Some(Meaning::InSet(set, choice)) => in_set(set, choice, sets)?,
        Some(Meaning::Anywhere(Choice::Class(_, span))) => return Err(class(*span)),
    };
    let Found { set, info, also } = found;
    Ok((Status::Listed { set, info }, also))
}

fn in_set(set: &Ident, choice: &Choice, sets: &Sets) -> syn::Result<Found> {
    let registry = &sets.registry;
    let set = registry.set(set)?.set;
    let info = match choice {
        Choice::Name(name) => registry.status_by_name(set, name),
        Choice::Code(code, _) => registry.status_by_code(set, *code),
        Choice::Class(_, span) => return Err(class(*span)),
    };
    let info = info.map_err(|unknown| unknown.chosen(choice.span()))?;
    Ok(sets.found(set, info))
}

fn class(span: Span) -> syn::Error {
    let message = "a variant is one status, not a class\nhelp: write a code, such as `404`";
    syn::Error::new(span, message)
}

/// A status that the user defines by a code and a phrase.
fn own(
    variant: &syn::Variant,
    meaning: Option<&Meaning>,
    reason: &LitStr,
    sets: &Sets,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Resolved> {
    let Some(Meaning::Anywhere(Choice::Code(code, span))) = meaning else {
        return Err(syn::Error::new(
            reason.span(),
            "a phrase of your own needs a code of your own: the phrases of the sets are fixed\n\
             help: give the code as well: `#[status(460, reason = \"…\")]`",
        ));
    };
    if let Ok(found) = sets.by_code(*code, *span) {
        let message = format!(
            "{code} is taken: `{}` has it ({})\nhelp: choose another code, or remove `reason` to be that status",
            found.set.name, found.info.reason,
        );
        return Err(syn::Error::new(*span, message));
    }
    diagnostics.check(check_reason(reason));
    let own = OwnStatus {
        code: *code,
        name: variant.ident.unraw().to_string(),
        reason: reason.value(),
        summary: doc_text(&variant.attrs),
    };
    Ok((Status::Own(own), Vec::new()))
}
