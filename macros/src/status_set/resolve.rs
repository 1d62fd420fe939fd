//! Looks up what the items name.

use super::files;
use super::syntax::{Chosen, Declaration, Item, Own, Pick, Selection};
use super::variants::{Candidate, Several, Source, Variants};
use crate::dataset::Dataset;
use crate::diagnostics::{Diagnostics, Mistake};
use crate::expand::derives;
use crate::grammar::Choice;
use crate::keys::doc_text;
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use crate::own::{check_name, check_phrase, check_reason, phrase};
use crate::patterns;
use crate::possible::When;
use crate::registry::{Meant, Named, Registry, Unknown, statuses_of_class};
use crate::stand_in;
use proc_macro2::{Ident, Span};
use quote::quote;
use status_set_data::{Info, Set};
use std::collections::HashMap;
use std::rc::Rc;
use syn::ext::IdentExt;
use syn::{Attribute, parse_quote};

/// A valid enum of all that is valid in the declaration.
pub(super) fn resolve(
    mut declaration: Declaration,
    dataset: Dataset,
    diagnostics: &mut Diagnostics,
) -> StatusEnum {
    let mistakes = diagnostics.len();
    let edition = declaration.options.edition.as_ref();
    let registry = files::read(&mut declaration.items, dataset, edition, diagnostics);
    let mut variants = Variants::default();
    for (item, source) in declaration.items.into_iter().zip(0..) {
        match item {
            Item::Pick(pick) => resolve_pick(pick, source, &registry, &mut variants, diagnostics),
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
    patterns::names::check(&declaration.ident, &variants, diagnostics);
    if !diagnostics.is_empty() && derives(&declaration.attrs, "Default") {
        keep_one_default(&mut variants);
    }
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
        ident: variant(info, span),
        attrs: Vec::new(),
        status: Status::Listed { set, info },
        also: Vec::new(),
        supposed: true,
    }
}

/// Marks some variant as the default, if a mistake has lost the one that was: rustc would have a
/// word to say on each variant that it could be.
fn keep_one_default(variants: &mut [Variant]) {
    // What stands in for a whole set has the attributes of one status, as it may be.
    for variant in variants.iter_mut().filter(|variant| variant.supposed) {
        variant
            .attrs
            .retain(|attr| !attr.path().is_ident("default"));
    }
    let attrs = variants.iter().flat_map(|variant| &variant.attrs);
    let default = When::has(&mut attrs.map(Rc::as_ref), "default");
    let missing = default.otherwise(&quote!(default));
    if let Some(first) = variants.first_mut().filter(|_| !missing.is_empty()) {
        first.attrs.push(Rc::new(parse_quote!(#missing)));
    }
}

/// A status that a pick names, before `except`.
struct Picked {
    set: &'static Set,
    info: &'static Info,
    /// Where it is named.
    span: Span,
    rename: Option<Ident>,
    /// What names it, if that names several.
    several: Option<String>,
    /// Whether a mistake stands in its place.
    supposed: bool,
}

fn resolve_pick(
    pick: Pick,
    item: usize,
    registry: &Registry,
    variants: &mut Variants,
    diagnostics: &mut Diagnostics,
) {
    let picked = pick_statuses(&pick, registry, diagnostics);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for text in picked.iter().filter_map(|picked| picked.several.as_ref()) {
        *counts.entry(text.clone()).or_default() += 1;
    }
    let attrs: Vec<Rc<Attribute>> = pick.attrs.into_iter().map(Rc::new).collect();
    for picked in picked {
        let Picked {
            set, info, span, ..
        } = picked;
        let ident = picked.rename.unwrap_or_else(|| variant(info, span));
        let name_is_free = check_name(&ident.unraw().to_string(), ident.span());
        if diagnostics.check(name_is_free).is_none() {
            continue;
        }
        let several = picked.several.map(|text| Several {
            count: counts[&text],
            text,
        });
        let candidate = Candidate {
            ident,
            attrs: attrs.clone(),
            status: Status::Listed { set, info },
            source: Source {
                item,
                several,
                span,
            },
            also: Vec::new(),
        };
        if picked.supposed {
            variants.suppose(candidate.into_variant(true));
        } else {
            variants.add(candidate);
        }
    }
}

/// The statuses of a pick, or those that it probably means.
fn pick_statuses(pick: &Pick, registry: &Registry, diagnostics: &mut Diagnostics) -> Vec<Picked> {
    let span = pick.set.span();
    let (named, mut supposed) = match registry.set(&pick.set) {
        Ok(named) => (named, pick.mistaken),
        Err(Mistake { error, meant }) => {
            // Of an item that cannot be read to its end, the set may be none.
            if !pick.mistaken {
                diagnostics.push(error);
            }
            match meant {
                Some(Meant::Set(named)) => (named, true),
                Some(Meant::Status(set, info)) => return vec![Picked::supposed(set, info, span)],
                None => return Vec::new(),
            }
        }
    };
    let mistakes = diagnostics.len();
    let mut picked = select(named, registry, pick, diagnostics);
    let of_selection = diagnostics.len();
    for choice in &pick.except {
        let result = remove(named, registry, choice, &mut picked);
        named.check(result, diagnostics);
    }
    if picked.is_empty() && !pick.mistaken && diagnostics.len() == mistakes {
        let message = format!(
            "nothing is left of `{}`\nhelp: remove this item",
            named.set.name
        );
        named.check::<()>(Err(syn::Error::new(span, message)), diagnostics);
    }
    // What was to be left out is still there, and makes no second mistake.
    supposed |= diagnostics.len() > of_selection;
    for picked in &mut picked {
        picked.supposed |= supposed;
    }
    picked
}

impl Picked {
    /// What the user probably means by a word that is wrong.
    fn supposed(set: &'static Set, info: &'static Info, span: Span) -> Self {
        Self {
            set,
            info,
            span,
            rename: None,
            several: None,
            supposed: true,
        }
    }
}

/// The variant of a status. If its name is not in camel case, the user's file says so and not the
/// code, so that rustc's lint has nothing to say at the user's token.
fn variant(info: &Info, span: Span) -> Ident {
    let is_camel_case = info
        .name
        .starts_with(|first: char| first.is_ascii_uppercase())
        && !info.name.contains('_');
    if is_camel_case {
        Ident::new(info.name, span)
    } else {
        Ident::new(info.name, Span::call_site().located_at(span))
    }
}

fn select(
    named: Named,
    registry: &Registry,
    pick: &Pick,
    diagnostics: &mut Diagnostics,
) -> Vec<Picked> {
    let set = named.set;
    let picked = |info, span, several| Picked {
        several,
        supposed: false,
        ..Picked::supposed(set, info, span)
    };
    let Selection::Chosen(chosen) = &pick.selection else {
        let span = pick.set.span();
        let all = named.statuses();
        return all
            .map(|info| picked(info, span, Some(set.name.to_owned())))
            .collect();
    };
    let mut all = Vec::new();
    for Chosen { choice, rename } in chosen {
        let span = choice.span();
        let several = match choice {
            Choice::Class(class, _) => Some(format!("{}::{}xx", set.name, class.digit())),
            Choice::Name(_) | Choice::Code(..) => None,
        };
        let found: Vec<Picked> = match look_up(named, registry, choice) {
            Ok(infos) => infos
                .into_iter()
                .map(|info| picked(info, span, several.clone()))
                .collect(),
            Err(unknown) => {
                let Mistake { error, meant } = unknown.chosen(span);
                named.check::<()>(Err(error), diagnostics);
                let meant = meant.map(|(set, info)| Picked::supposed(set, info, span));
                meant.into_iter().collect()
            }
        };
        all.extend(found.into_iter().map(|picked| Picked {
            rename: rename.clone(),
            ..picked
        }));
    }
    all
}

fn look_up(
    named: Named,
    registry: &Registry,
    choice: &Choice,
) -> Result<Vec<&'static Info>, Unknown> {
    let one = match choice {
        Choice::Name(ident) => registry.status_by_name(named.set, ident),
        Choice::Code(code, _) => registry.status_by_code(named.set, *code),
        Choice::Class(class, _) => return statuses_of_class(named, *class),
    };
    one.map(|info| vec![info])
}

/// Removes what an exception names, which must be there.
fn remove(
    named: Named,
    registry: &Registry,
    choice: &Choice,
    picked: &mut Vec<Picked>,
) -> syn::Result<()> {
    let excepted = look_up(named, registry, choice);
    let excepted = excepted.map_err(|unknown| unknown.excepted(choice.span()))?;
    let before = picked.len();
    picked.retain(|status| !excepted.contains(&status.info));
    if picked.len() == before {
        let later = excepted.first().filter(|info| !named.has(info));
        let why = match later.and_then(|info| info.edition) {
            Some(edition) => format!("this came with edition {edition}, which the enum has not"),
            None => "this is not among the statuses picked before it".to_owned(),
        };
        let message = format!("`except` removes nothing here: {why}\nhelp: remove it");
        return Err(syn::Error::new(choice.span(), message));
    }
    Ok(())
}

fn resolve_own(own: Own, item: usize, variants: &mut Variants, diagnostics: &mut Diagnostics) {
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
    let attrs = own.attrs.into_iter().map(Rc::new).collect();
    let Some(code) = own.code else {
        // Of another, rustc would say that this is no name for a variant.
        if name.starts_with(char::is_uppercase) {
            variants.suppose(stand_in::named(own.ident, attrs));
        }
        return;
    };
    variants.add(Candidate {
        status: Status::Own(OwnStatus {
            code,
            reason,
            summary,
            name,
        }),
        ident: own.ident,
        attrs,
        source: Source {
            item,
            several: None,
            span: own.code_span,
        },
        also: Vec::new(),
    });
}
