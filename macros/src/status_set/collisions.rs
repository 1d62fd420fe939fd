//! What to say when two statuses want one code.

use super::variants::Candidate;
use crate::diagnostics::Diagnostics;
use crate::model::Status;
use std::collections::BTreeMap;

/// Reports every status that lost its code to an earlier one.
pub(super) fn report(
    winners: &BTreeMap<u16, Candidate>,
    losers: &[Candidate],
    diagnostics: &mut Diagnostics,
) {
    let mut lost: BTreeMap<usize, Vec<u16>> = BTreeMap::new();
    for loser in losers {
        let codes = lost.entry(loser.source.item).or_default();
        codes.push(loser.status.code());
    }
    // An item that takes several statuses repeats several: that is one mistake.
    let mut repeated: BTreeMap<usize, Vec<&Candidate>> = BTreeMap::new();
    for second in losers {
        let first = &winners[&second.status.code()];
        if second.source.several.is_some() && first.has_given(second) {
            repeated.entry(second.source.item).or_default().push(second);
        } else {
            let lost = &lost[&second.source.item];
            diagnostics.error(second.source.span, collision(first, second, lost));
        }
    }
    for again in repeated.values() {
        let Status::Listed { set, .. } = &again[0].status else {
            continue;
        };
        let codes: Vec<_> = again.iter().map(|second| second.status.code()).collect();
        let what = match without(again[0], &codes) {
            Some(Way::Remove(item)) => format!("`{item}` is chosen twice"),
            _ => format!("chosen twice from `{}`: {}", set.name, list(&codes)),
        };
        let message = format!("{what}\nhelp: remove one of the two items");
        diagnostics.error(again[0].source.span, message);
    }
}

/// `lost` are all codes that the item of the second one lost.
fn collision(first: &Candidate, second: &Candidate, lost: &[u16]) -> String {
    let code = second.status.code();
    match (&first.status, &second.status) {
        (Status::Listed { info: x, .. }, Status::Listed { set: b, .. })
            if first.has_given(second) =>
        {
            let help = match without(first, &[code]) {
                Some(Way::Except(item)) => {
                    format!("remove it, or take it from the other: `{item}`")
                }
                _ => "remove one of them".to_owned(),
            };
            format!(
                "chosen twice from `{}`: {code} `{}`\nhelp: {help}",
                b.name, x.name
            )
        }
        (Status::Listed { info: x, .. }, Status::Listed { info: y, .. }) if x.name == y.name => {
            format!(
                "{code} `{}` is chosen under two names: `{}` and `{}`\nhelp: remove one of them",
                x.name, first.ident, second.ident,
            )
        }
        (Status::Listed { set: a, info: x }, Status::Listed { set: b, info: y }) => format!(
            "{code} is in two of the chosen sets: `{}` ({}) and `{}` ({})\nhelp: {}",
            a.name,
            x.reason,
            b.name,
            y.reason,
            keep_one(first, second, lost),
        ),
        (Status::Listed { set, info }, Status::Own(_)) => {
            let or = match without(first, &[code]) {
                Some(Way::Except(item)) => format!(", or write `{item}`"),
                _ => String::new(),
            };
            format!(
                "{code} is taken: `{}` has it ({})\nhelp: choose another code{or}",
                set.name, info.reason,
            )
        }
        (Status::Own(_), Status::Listed { set, info }) => format!(
            "{code} is taken by `{}`, and `{}` has it as well ({})\nhelp: {}",
            first.ident,
            set.name,
            info.reason,
            keep_one(first, second, lost),
        ),
        (Status::Own(_), Status::Own(_)) => format!(
            "{code} is taken by `{}`\nhelp: give `{}` another code",
            first.ident, second.ident,
        ),
    }
}

/// How to keep only one of two.
fn keep_one(first: &Candidate, second: &Candidate, lost: &[u16]) -> String {
    let code = second.status.code();
    match (without(second, lost), without(first, &[code])) {
        (Some(Way::Except(item)), _) | (None, Some(Way::Except(item))) => {
            format!("keep one, for example `{item}`")
        }
        (Some(Way::Remove(item)), Some(Way::Except(other))) => {
            format!("keep one: remove `{item}`, or write `{other}`")
        }
        (Some(Way::Remove(item)), Some(Way::Remove(other))) => {
            format!("keep one: remove `{item}` or `{other}`")
        }
        (Some(Way::Remove(_)) | None, _) => "remove one of them".to_owned(),
    }
}

/// How an item that takes several statuses can leave some out.
enum Way {
    /// As this item.
    Except(String),
    /// Not at all, because there are no others in it.
    Remove(String),
}

fn without(candidate: &Candidate, codes: &[u16]) -> Option<Way> {
    let several = candidate.source.several.as_ref()?;
    let item = several.text.clone();
    Some(match codes {
        codes if codes.len() >= several.count => Way::Remove(item),
        [code] => Way::Except(format!("{item} except {code}")),
        codes => Way::Except(format!("{item} except {{{}}}", list(codes))),
    })
}

/// `498, 499`
fn list(codes: &[u16]) -> String {
    let codes: Vec<_> = codes.iter().map(u16::to_string).collect();
    codes.join(", ")
}
