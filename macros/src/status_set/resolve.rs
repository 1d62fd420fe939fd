//! Looks up what the items name.

use super::files;
use super::syntax::{Declaration, Item, Own, Pick, Selection};
use super::variants::{Candidate, Several, Source, Variants};
use crate::dataset::Dataset;
use crate::diagnostics::Diagnostics;
use crate::expand::derives;
use crate::grammar::Choice;
use crate::keys::doc_text;
use crate::model::{Form, OwnStatus, Status, StatusEnum, Variant};
use crate::own::{check_name, check_phrase, check_reason, phrase};
use crate::patterns;
use crate::possible::When;
use crate::registry::{Named, Registry, Unknown, statuses_of_class};
use proc_macro2::{Ident, Span};
use status_set_data::Info;
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
    let edition = declaration.options.edition.as_ref();
    let registry = files::read(&mut declaration.items, dataset, edition, diagnostics);
    let mut variants = Variants::default();
    for (item, source) in declaration.items.into_iter().zip(0..) {
        match item {
            Item::Pick(pick) => resolve_pick(pick, source, &registry, &mut variants, diagnostics),
            Item::Own(own) => resolve_own(own, source, &mut variants, diagnostics),
            Item::WithoutSet(number, span) => {
                diagnostics.error(span, registry.without_set(&number));
            }
        }
    }
    let mut variants = variants.finish(diagnostics);
    if variants.is_empty() && diagnostics.is_empty() {
        diagnostics.error(
            declaration.ident.span(),
            "a status enum needs at least one status\nhelp: choose a set, such as `official`",
        );
    }
    patterns::names::check(&declaration.ident, &variants, diagnostics);
    if !diagnostics.is_empty() && derives(&declaration.attrs, "Default") {
        keep_default(&mut variants);
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
        files: registry.files(),
    }
}

/// Marks some variant as the default, if a mistake has lost the one that was: rustc would have a
/// word to say on each variant that it could be.
fn keep_default(variants: &mut [Variant]) {
    let attrs = variants.iter().flat_map(|variant| &variant.attrs);
    let default = When::has(&mut attrs.map(Rc::as_ref), "default");
    let Some(first) = variants.first_mut() else {
        return;
    };
    match (&default, default.predicate()) {
        (When::Always, _) => {}
        (_, None) => first.attrs.push(Rc::new(parse_quote!(#[default]))),
        (_, Some(elsewhere)) => {
            let attr = parse_quote!(#[cfg_attr(not(#elsewhere), default)]);
            first.attrs.push(Rc::new(attr));
        }
    }
}

/// A status that a pick names, before `except`.
struct Picked {
    info: &'static Info,
    /// Where it is named.
    span: Span,
    rename: Option<Ident>,
    /// What names it, if that names several.
    several: Option<String>,
}

fn resolve_pick(
    pick: Pick,
    item: usize,
    registry: &Registry,
    variants: &mut Variants,
    diagnostics: &mut Diagnostics,
) {
    let Some(named) = diagnostics.check(registry.set(&pick.set)) else {
        return;
    };
    let set = named.set;
    let mistakes = diagnostics.len();
    let mut picked = select(named, registry, &pick.set, pick.selection, diagnostics);
    for choice in &pick.except {
        let result = remove(named, registry, choice, &mut picked);
        named.check(result, diagnostics);
    }
    if picked.is_empty() && diagnostics.len() == mistakes {
        let message = format!("nothing is left of `{}`\nhelp: remove this item", set.name);
        let nothing = Err(syn::Error::new(pick.set.span(), message));
        named.check::<()>(nothing, diagnostics);
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    for text in picked.iter().filter_map(|picked| picked.several.as_ref()) {
        *counts.entry(text.clone()).or_default() += 1;
    }
    let attrs: Vec<Rc<Attribute>> = pick.attrs.into_iter().map(Rc::new).collect();
    for Picked {
        info,
        span,
        rename,
        several,
    } in picked
    {
        let ident = rename.unwrap_or_else(|| variant(info, span));
        let name_is_free = diagnostics.check(check_name(&ident.unraw().to_string(), ident.span()));
        if name_is_free.is_some() {
            let several = several.map(|text| Several {
                count: counts[&text],
                text,
            });
            let source = Source {
                item,
                several,
                span,
            };
            variants.add(Candidate {
                ident,
                attrs: attrs.clone(),
                status: Status::Listed { set, info },
                source,
                also: Vec::new(),
            });
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
    set_ident: &Ident,
    selection: Selection,
    diagnostics: &mut Diagnostics,
) -> Vec<Picked> {
    let set = named.set;
    let Selection::Chosen(chosen) = selection else {
        let span = set_ident.span();
        let all = named.statuses();
        return all
            .map(|info| Picked {
                info,
                span,
                rename: None,
                several: Some(set.name.to_owned()),
            })
            .collect();
    };
    let mut picked = Vec::new();
    for chosen in chosen {
        let span = chosen.choice.span();
        let result = look_up(named, registry, &chosen.choice);
        let infos = named.check(result.map_err(|unknown| unknown.chosen(span)), diagnostics);
        let several = match chosen.choice {
            Choice::Class(class, _) => Some(format!("{}::{}xx", set.name, class.digit())),
            Choice::Name(_) | Choice::Code(..) => None,
        };
        picked.extend(infos.unwrap_or_default().into_iter().map(|info| Picked {
            info,
            span,
            rename: chosen.rename.clone(),
            several: several.clone(),
        }));
    }
    picked
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
    variants.add(Candidate {
        status: Status::Own(OwnStatus {
            code: own.code,
            reason,
            summary: doc_text(&own.attrs),
            name,
        }),
        ident: own.ident,
        attrs: own.attrs.into_iter().map(Rc::new).collect(),
        source: Source {
            item,
            several: None,
            span: own.code_span,
        },
        also: Vec::new(),
    });
}
