//! Looks up the statuses that an item picks from a set.

use super::candidate::{Candidate, Several, Source, shared};
use super::syntax::{Chosen, Pick, Selection};
use super::variants::Variants;
use crate::diagnostics::{Diagnostics, Mistake};
use crate::input::Choice;
use crate::lists::keep;
use crate::lookup::registry::{Meant, Named, Registry};
use crate::lookup::statuses::{Unknown, statuses_of_class};
use crate::model::Status;
use crate::name_map::NameMap;
use crate::names::check_name;
use crate::wording::begins_with;
use proc_macro2::{Ident, Span};
use status_set_data::{Info, Set};
use syn::ext::IdentExt;

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

pub(super) fn resolve(
    pick: Pick,
    item: usize,
    registry: &Registry,
    variants: &mut Variants,
    diagnostics: &Diagnostics,
) {
    let mut excepted = NameMap::default();
    let picked = pick_statuses(&pick, registry, &mut excepted, diagnostics);
    let mut several = NameMap::default();
    for picked in &picked {
        if let Some(text) = &picked.several {
            let place = several.place(text).get_or_insert_with(|| Several {
                text: text.clone(),
                file: pick.file.as_ref().map(|file| file.token().to_string()),
                except: excepted.get(text).cloned().unwrap_or_default(),
                count: 0,
            });
            place.count += 1;
        }
    }
    let attrs = shared(pick.attrs);
    for picked in picked {
        let Picked {
            set, info, span, ..
        } = picked;
        let (ident, name) = match picked.rename {
            Some(ident) => {
                let name = ident.unraw().to_string();
                (ident, name)
            }
            None => (variant(info, span), info.name.to_owned()),
        };
        let name_is_free = check_name(&name, ident.span());
        if diagnostics.check(name_is_free).is_none() {
            continue;
        }
        let several = picked.several.and_then(|text| several.get(&text).cloned());
        let candidate = Candidate {
            ident,
            name,
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

/// What `except` leaves out of each set or class that names several statuses.
type Excepted = NameMap<Vec<String>>;

/// The statuses of a pick, or those that it probably means.
fn pick_statuses(
    pick: &Pick,
    registry: &Registry,
    excepted: &mut Excepted,
    diagnostics: &Diagnostics,
) -> Vec<Picked> {
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
        let result = remove(named, registry, choice, &mut picked, excepted);
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
pub(super) fn variant(info: &Info, span: Span) -> Ident {
    let is_camel_case = !begins_with(info.name, char::is_lowercase) && !info.name.contains('_');
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
    diagnostics: &Diagnostics,
) -> Vec<Picked> {
    let set = named.set;
    let picked = |info, span, several| Picked {
        several,
        supposed: false,
        ..Picked::supposed(set, info, span)
    };
    let mut all = Vec::new();
    let Selection::Chosen(chosen) = &pick.selection else {
        let span = pick.set.span();
        for info in named.statuses() {
            all.push(picked(info, span, Some(set.name.to_owned())));
        }
        return all;
    };
    for Chosen { choice, rename } in chosen {
        let span = choice.span();
        let several = match choice {
            Choice::Class(class, _) => Some(format!("{}::{}xx", set.name, class.digit())),
            Choice::Name(_) | Choice::Code(..) => None,
        };
        let found_before = all.len();
        match look_up(named, registry, choice) {
            Ok(infos) => {
                for info in infos {
                    all.push(picked(info, span, several.clone()));
                }
            }
            Err(unknown) => {
                let Mistake { error, meant } = unknown.chosen(span);
                named.check::<()>(Err(error), diagnostics);
                if let Some((set, info)) = meant {
                    all.push(Picked::supposed(set, info, span));
                }
            }
        }
        for picked in &mut all[found_before..] {
            picked.rename.clone_from(rename);
        }
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
    excepted: &mut Excepted,
) -> syn::Result<()> {
    let infos = look_up(named, registry, choice);
    let infos = infos.map_err(|unknown| unknown.excepted(choice.span()))?;
    let before = picked.len();
    keep(picked, &mut |status| {
        let is_kept = !infos.contains(&status.info);
        if let (false, Some(text)) = (is_kept, &status.several) {
            note_once(excepted.place(text).get_or_insert_with(Vec::new), choice);
        }
        is_kept
    });
    if picked.len() == before {
        let later = infos.first().filter(|info| !named.has(info));
        let why = match later.and_then(|info| info.edition) {
            Some(edition) => {
                format!("this came with edition {edition}, which the enum does not use")
            }
            None => "this is not among the statuses picked before it".to_owned(),
        };
        let message = format!("`except` removes nothing here: {why}\nhelp: remove it");
        return Err(syn::Error::new(choice.span(), message));
    }
    Ok(())
}

fn note_once(excepted: &mut Vec<String>, choice: &Choice) {
    let text = choice.text();
    if excepted.last() != Some(&text) {
        excepted.push(text);
    }
}
