//! What the phrases of one status must be to each other.

use super::mistake::{At, Mistakes};
use super::name::{camel_case, is_variant_name};
use std::collections::BTreeSet;
use std::format;
use std::string::String;

/// Checks that no former phrase is today's, and that no two become one alias.
pub(super) fn check_former(
    reason: Option<&At<String>>,
    former: &[At<String>],
    mistakes: &mut Mistakes<'_>,
) {
    let mut names = BTreeSet::new();
    for phrase in former {
        let text = &phrase.value;
        let name = camel_case(text);
        if reason.is_some_and(|reason| reason.value == *text) {
            let message = format!("former phrase `{text}` is the `reason` of today");
            mistakes.add(phrase.place, message);
        } else if !is_variant_name(&name) {
            // It becomes no alias.
            continue;
        } else if names.contains(&name) {
            let message = format!("former phrase `{text}` is doubled as `{name}`");
            mistakes.add(phrase.place, message);
        }
        names.insert(name);
    }
}

/// Checks that what servers also send is not what the status is found by without it. Who looks a
/// phrase up does not care for the case.
pub(super) fn check_also(
    reason: Option<&At<String>>,
    former: &[At<String>],
    also: &[At<String>],
    mistakes: &mut Mistakes<'_>,
) {
    for (index, phrase) in also.iter().enumerate() {
        let text = &phrase.value;
        let is_same = |other: &At<String>| other.value.eq_ignore_ascii_case(text);
        let place = if reason.is_some_and(is_same) {
            "is the `reason` already"
        } else if former.iter().any(is_same) {
            "is in `former` already"
        } else if also[..index].iter().any(is_same) {
            "is there already"
        } else {
            continue;
        };
        let message = format!("`also` has `{text}`, which {place}; case does not count");
        mistakes.add(phrase.place, message);
    }
}
