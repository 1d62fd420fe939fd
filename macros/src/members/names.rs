//! The names of variants beside those of groups.

use super::{Fact, OWN};
use crate::diagnostics::Diagnostics;
use crate::model::{Status, Variant};
use proc_macro2::Ident;

/// Refuses variants whose name is that of a group: `E!(nginx)` would have two meanings.
pub(crate) fn check(enum_ident: &Ident, variants: &[Variant], diagnostics: &Diagnostics) {
    let mut sets: Vec<&str> = Vec::new();
    for variant in variants {
        for set in sets_of(variant) {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
    }
    // What stands in for a mistake makes none of its own.
    let certain = variants.iter().filter(|variant| !variant.supposed);
    for Variant { ident, name, .. } in certain {
        let meaning = match name.as_str() {
            OWN => "the statuses that you define".to_owned(),
            name if Fact::of(name).is_some() => format!("the statuses with the fact `{name}`"),
            name if sets.contains(&name) => format!("the statuses of the set `{name}`"),
            _ => continue,
        };
        let (first, rest) = name.split_at(1);
        let message = format!(
            "a variant cannot have the name of a group: `{enum_ident}!({name})` stands for {meaning}\n\
             help: give the variant another name, such as `{}{rest}`",
            first.to_uppercase(),
        );
        diagnostics.error(ident.span(), message);
    }
}

fn sets_of(variant: &Variant) -> impl Iterator<Item = &'static str> {
    let of = match &variant.status {
        Status::Listed { set, .. } => Some(set.name),
        Status::Own(_) => None,
    };
    of.into_iter().chain(variant.also.iter().copied())
}
