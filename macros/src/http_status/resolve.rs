//! Looks up which status each variant is.

use super::attr::enum_::Container;
use super::attr::variant::{Meaning, OnVariant, of_variant};
use super::sets::{Found, Sets};
use crate::attr::docs::{doc_text, ungrouped};
use crate::attr::possible::When;
use crate::code_map::CodeMap;
use crate::diagnostics::{Diagnostics, Mistake};
use crate::input::Choice;
use crate::input::number;
use crate::lookup::dataset::Dataset;
use crate::lookup::registry::{Meant, Named};
use crate::members::names;
use crate::model::stand_in;
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use crate::names::{check_name, check_reason};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit, LitStr, Token, Visibility};

/// A valid enum of all variants that are valid.
pub(super) fn resolve(
    ident: Ident,
    vis: Visibility,
    container: Container,
    variants: Punctuated<syn::Variant, Token![,]>,
    dataset: Dataset,
    diagnostics: &Diagnostics,
) -> StatusEnum {
    let mistakes = diagnostics.len();
    let edition = container.options.edition.as_ref();
    let sets = Sets::new(container.sets.as_ref(), dataset, edition, diagnostics);
    let count = variants.len();
    let mut deprecated = container.deprecated;
    for variant in &variants {
        deprecated = deprecated.or(When::has(&mut variant.attrs.iter(), "deprecated"));
    }
    let mut valid: CodeMap<Variant> = CodeMap::default();
    let mut supposed = Vec::new();
    for variant in variants {
        let variant = self::variant(&variant, &sets, diagnostics);
        match valid.place(variant.status.code()) {
            _ if variant.supposed => supposed.push(variant),
            Some(first) => {
                note_twice(first, &variant, diagnostics);
                supposed.push(stand_in::named(variant.ident, Vec::new()));
            }
            place @ None => *place = Some(variant),
        }
    }
    if count == 0 {
        diagnostics.error(
            ident.span(),
            "a status enum needs at least one status\nhelp: add a variant, such as `NotFound`",
        );
    }
    stand_in::settle(supposed, &mut valid);
    let valid = valid.into_values();
    names::check(&ident, &valid, diagnostics);
    StatusEnum {
        krate: container.krate,
        form: Form::Derived { deprecated },
        options: container.options,
        vis,
        ident,
        variants: valid,
        mistaken: !sets.are_whole() || diagnostics.len() > mistakes,
        files: sets.registry.files(),
    }
}

/// Notes a code that two variants have, at the second one.
fn note_twice(first: &Variant, second: &Variant, diagnostics: &Diagnostics) {
    let code = second.status.code();
    diagnostics.error(
        second.ident.span(),
        format!(
            "`{}` is {code}, and so is `{}`: a status enum has one variant for each status\nhelp: remove one of them",
            second.ident, first.ident,
        ),
    );
}

/// The status that a variant is. If a mistake has lost it, some other one stands in for it.
fn variant(variant: &syn::Variant, sets: &Sets, diagnostics: &Diagnostics) -> Variant {
    let before = diagnostics.len();
    let on_variant = of_variant(&variant.attrs, diagnostics);
    let ident = variant.ident.clone();
    // A mistake may have hidden what the variant is.
    let is_mistaken = diagnostics.len() > before;
    let (found, supposed) = match status(variant, on_variant, sets, diagnostics) {
        Ok(resolved) => (Some(resolved), false),
        Err(Mistake { error, meant }) => {
            if !is_mistaken && sets.are_whole() {
                diagnostics.push(error);
            }
            (meant.map(Resolved::from), true)
        }
    };
    let Some((status, also)) = found else {
        return stand_in::named(ident, Vec::new());
    };
    Variant {
        name: ident.unraw().to_string(),
        ident,
        attrs: Vec::new(),
        status,
        also,
        supposed,
    }
}

fn status(
    variant: &syn::Variant,
    on_variant: OnVariant,
    sets: &Sets,
    diagnostics: &Diagnostics,
) -> Result<Resolved, Mistake<Found>> {
    let ident = &variant.ident;
    let name = ident.unraw().to_string();
    check_name(&name, ident.span()).map_err(Mistake::of)?;
    let meaning = match on_variant.meaning {
        None => from_discriminant(variant).map_err(Mistake::of)?,
        meaning => meaning,
    };
    match &on_variant.reason {
        Some(reason) => own(variant, meaning.as_ref(), reason, sets, diagnostics),
        None => listed(ident, &name, meaning.as_ref(), sets).map(Resolved::from),
    }
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

/// A status, and further sets that give the same.
type Resolved = (Status, Vec<&'static str>);

impl From<Found> for Resolved {
    fn from(Found { set, info, also }: Found) -> Self {
        (Status::Listed { set, info }, also)
    }
}

fn listed(
    ident: &Ident,
    name: &str,
    meaning: Option<&Meaning>,
    sets: &Sets,
) -> Result<Found, Mistake<Found>> {
    match meaning {
        None => sets.by_name(name, ident.span()),
        Some(Meaning::Anywhere(Choice::Name(name))) => {
            sets.by_name(&name.unraw().to_string(), name.span())
        }
        Some(Meaning::Anywhere(Choice::Code(code, span))) => sets.by_code(*code, *span),
        Some(Meaning::InSet(set, choice)) => in_set(set, choice, sets),
        Some(Meaning::Anywhere(Choice::Class(_, span))) => Err(Mistake::of(class(*span))),
    }
}

fn in_set(set: &Ident, choice: &Choice, sets: &Sets) -> Result<Found, Mistake<Found>> {
    let registry = &sets.registry;
    let look_up = |set| match choice {
        Choice::Name(name) => Ok(registry.status_by_name(set, name)),
        Choice::Code(code, _) => Ok(registry.status_by_code(set, *code)),
        Choice::Class(_, span) => Err(Mistake::of(class(*span))),
    };
    let set = registry.set(set).map_err(|mistake| {
        mistake.and_then(|meant| match meant {
            Meant::Set(Named { set, .. }) => Some(sets.found(set, look_up(set).ok()?.ok()?)),
            Meant::Status(set, info) => Some(sets.found(set, info)),
        })
    })?;
    let info = look_up(set.set)?.map_err(|unknown| {
        let mistake = unknown.chosen(choice.span());
        mistake.and_then(|(set, info)| Some(sets.found(set, info)))
    })?;
    Ok(sets.found(set.set, info))
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
    diagnostics: &Diagnostics,
) -> Result<Resolved, Mistake<Found>> {
    let Some(Meaning::Anywhere(Choice::Code(code, span))) = meaning else {
        return Err(Mistake::of(syn::Error::new(
            reason.span(),
            "a phrase of your own needs a code of your own: the phrases of the sets are fixed\n\
             help: give the code as well: `#[status(460, reason = \"…\")]`",
        )));
    };
    if let Ok(found) = sets.by_code(*code, *span) {
        let message = format!(
            "{code} is taken: `{}` has it ({})\nhelp: choose another code, or remove `reason` to be that status",
            found.set.name, found.info.reason,
        );
        return Err(Mistake {
            error: syn::Error::new(*span, message),
            meant: Some(found),
        });
    }
    diagnostics.check(check_reason(reason));
    let own = OwnStatus {
        code: *code,
        reason: reason.value(),
        summary: doc_text(&variant.attrs),
    };
    Ok((Status::Own(own), Vec::new()))
}
