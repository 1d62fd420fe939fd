//! The names of variants beside those of groups.

use super::{Fact, OWN};
use crate::diagnostics::Diagnostics;
use crate::model::{Status, Variant};
use proc_macro2::Ident;
use status_set_data::set_words::{CODES, OTHER, RECEIVED};

/// Refuses variants whose name is that of a group, or of what stands before groups: `E!(nginx)` would
/// have two meanings.
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
        let group = |meaning: &str| {
            format!(
                "a variant cannot have the name of a group: `{enum_ident}!({name})` stands for {meaning}"
            )
        };
        let problem = match name.as_str() {
            OWN => group("the statuses that you define"),
            OTHER => group("the statuses from 600 on"),
            CODES => before_groups(enum_ident, "codes: 4xx"),
            RECEIVED => before_groups(enum_ident, "received 4xx"),
            name if Fact::of(name).is_some() => {
                group(&format!("the statuses with the fact `{name}`"))
            }
            name if sets.contains(&name) => group(&format!("the statuses of the set `{name}`")),
            _ => continue,
        };
        let (first, rest) = name.split_at(1);
        let message = format!(
            "{problem}\nhelp: give the variant another name, such as `{}{rest}`",
            first.to_uppercase(),
        );
        diagnostics.error(ident.span(), message);
    }
}

fn before_groups(enum_ident: &Ident, example: &str) -> String {
    format!("a variant cannot have this name: it has another meaning in `{enum_ident}!({example})`")
}

fn sets_of(variant: &Variant) -> impl Iterator<Item = &'static str> {
    let of = match &variant.status {
        Status::Listed { set, .. } => Some(set.name),
        Status::Own(_) => None,
    };
    of.into_iter().chain(variant.also.iter().copied())
}
