//! Looks up what the items name.

use super::candidate::{Candidate, Source, shared};
use super::syntax::{Declaration, Item, Own};
use super::variants::Variants;
use super::{default, files, picked};
use crate::attr::docs::doc_text;
use crate::diagnostics::Diagnostics;
use crate::lookup::dataset::Dataset;
use crate::lookup::registry::Registry;
use crate::members::names;
use crate::model::stand_in;
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use crate::names::{check_name, check_phrase, check_reason, phrase};
use crate::wording::begins_with;
use proc_macro2::Span;
use status_set_data::{Info, Set};
use syn::ext::IdentExt;

/// A valid enum of all that is valid in the declaration.
pub(super) fn resolve(
    mut declaration: Declaration,
    dataset: Dataset,
    diagnostics: &Diagnostics,
) -> StatusEnum {
    let mistakes = diagnostics.len();
    let edition = declaration.options.edition.as_ref();
    let registry = files::read(&mut declaration.items, dataset, edition, diagnostics);
    let mut variants = Variants::default();
    for (source, item) in declaration.items.into_iter().enumerate() {
        match item {
            Item::Pick(pick) => {
                picked::resolve(pick, source, &registry, &mut variants, diagnostics);
            }
            Item::Own(own) => resolve_own(own, source, &mut variants, diagnostics),
            Item::WithoutSet(number, span) => {
                let (message, meant) = registry.without_set(&number);
                diagnostics.error(span, message);
                if let Some((set, info)) = meant {
                    variants.suppose(supposed(set, info, span));
                }
            }
        }
    }
    if variants.is_empty() {
        if diagnostics.is_empty() {
            diagnostics.error(
                declaration.ident.span(),
                "a status enum needs at least one status\nhelp: choose a set, such as `official`",
            );
        }
        suppose_official(&registry, declaration.ident.span(), &mut variants);
    }
    let mut variants = variants.finish(diagnostics);
    names::check(&declaration.ident, &variants, diagnostics);
    default::settle(&declaration.attrs, &mut variants, diagnostics);
    StatusEnum {
        krate: declaration.krate,
        form: Form::Declared {
            attrs: declaration.attrs,
        },
        options: declaration.options,
        vis: declaration.vis,
        ident: declaration.ident,
        variants,
        mistaken: declaration.mistaken || diagnostics.len() > mistakes,
        files: registry.files(),
    }
}

/// Where mistakes have left nothing, what the messages name as an example: an enum without a status
/// would make each use of it one more.
fn suppose_official(registry: &Registry, span: Span, variants: &mut Variants) {
    let official = registry.official();
    for info in official.statuses() {
        variants.suppose(supposed(official.set, info, span));
    }
}

fn supposed(set: &'static Set, info: &'static Info, span: Span) -> Variant {
    Variant {
        ident: picked::variant(info, span),
        name: info.name.to_owned(),
        attrs: Vec::new(),
        status: Status::Listed { set, info },
        also: Vec::new(),
        supposed: true,
    }
}

fn resolve_own(own: Own, item: usize, variants: &mut Variants, diagnostics: &Diagnostics) {
    let name = own.ident.unraw().to_string();
    if diagnostics
        .check(check_name(&name, own.ident.span()))
        .is_none()
    {
        return;
    }
    let checked = match &own.reason {
        Some(reason) => check_reason(reason),
        None => check_phrase(&name, own.ident.span()),
    };
    let reason = match (diagnostics.check(checked), &own.reason) {
        (Some(()), Some(reason)) => reason.value(),
        _ => phrase(&name),
    };
    let summary = doc_text(&own.attrs);
    let attrs = shared(own.attrs);
    let Some(code) = own.code else {
        // Of another, rustc would say that this cannot name a variant.
        if begins_with(&name, char::is_uppercase) {
            variants.suppose(stand_in::named(own.ident, attrs));
        }
        return;
    };
    variants.add(Candidate {
        status: Status::Own(OwnStatus {
            code,
            reason,
            summary,
        }),
        ident: own.ident,
        name,
        attrs,
        source: Source {
            item,
            several: None,
            span: own.code_span,
        },
        also: Vec::new(),
    });
}
