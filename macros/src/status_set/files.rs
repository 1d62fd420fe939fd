//! Where sets of a user's own are: items such as `acme = "statuses/acme.toml"`.

use super::syntax::{Item, Pick};
use crate::diagnostics::Diagnostics;
use crate::lists::keep;
use crate::lookup::dataset::Dataset;
use crate::lookup::registry::Registry;
use crate::name_map::NameSet;
use syn::LitInt;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

/// Reads all files that items name, wherever they stand in the list, and leaves the items that
/// choose statuses. An item with a file is one of these unless others choose from its set.
pub(super) fn read(
    items: &mut Vec<Item>,
    dataset: Dataset,
    edition: Option<&LitInt>,
    diagnostics: &Diagnostics,
) -> Registry {
    keep_first(items, diagnostics);
    let (mut files, mut chosen_from) = (Vec::new(), NameSet::default());
    for pick in items.iter().filter_map(Item::as_pick) {
        match &pick.file {
            Some(file) => files.push((&pick.set, file)),
            None => _ = chosen_from.insert(&set_name(pick)),
        }
    }
    let registry = Registry::read(dataset, edition, &files, diagnostics);

    keep(items, &mut |item| match item.as_pick() {
        Some(pick) if pick.file.is_some() && chosen_from.contains(&set_name(pick)) => {
            check_place(pick, diagnostics);
            false
        }
        _ => true,
    });
    registry
}

fn set_name(pick: &Pick) -> String {
    pick.set.unraw().to_string()
}

/// Keeps the first of the files that are given for one name.
fn keep_first(items: &mut Vec<Item>, diagnostics: &Diagnostics) {
    let mut names = NameSet::default();
    keep(items, &mut |item| {
        let Some(pick) = item.as_pick().filter(|pick| pick.file.is_some()) else {
            return true;
        };
        let name = set_name(pick);
        if names.insert(&name) {
            return true;
        }
        let message = format!("there are two files for `{name}`\nhelp: remove one of them");
        diagnostics.error(pick.set.span(), message);
        false
    });
}

/// Checks that an item which only says where a set is does not say more: it would go nowhere.
fn check_place(pick: &Pick, diagnostics: &Diagnostics) {
    let set = &pick.set;
    let why = format!(
        "this item only says where `{set}` is, because another one chooses statuses from it"
    );
    if let Some(attr) = pick.attrs.first() {
        let message = format!("{why}\nhelp: put attributes on the other one");
        diagnostics.error(attr.path().span(), message);
    }
    if let Some(choice) = pick.except.first() {
        let message = format!("{why}\nhelp: put `except` after the other one");
        diagnostics.error(choice.span(), message);
    }
}
