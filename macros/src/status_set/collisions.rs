//! What to say when two statuses want one code or one name.

use super::candidate::Candidate;
use crate::code_map::CodeMap;
use crate::diagnostics::Diagnostics;
use crate::lookup::statuses::told_apart;
use crate::model::Status;
use crate::wording::comma_separated;

/// Reports every status that lost its code to an earlier one.
pub(super) fn report(
    winners: &CodeMap<Candidate>,
    losers: &[Candidate],
    diagnostics: &Diagnostics,
) {
    let code = |candidate: &Candidate| candidate.status.code();
    // They come in the order of the items.
    for of_item in losers.chunk_by(|one, next| one.source.item == next.source.item) {
        let mut lost = Vec::new();
        for candidate in of_item {
            lost.push(code(candidate));
        }
        // An item that takes several statuses repeats several: that is one mistake.
        let (mut again, mut first_again) = (Vec::new(), None);
        // So is another set that means something else by several of them.
        let mut told = Vec::new();
        for second in of_item {
            let Some(first) = winners.get(code(second)) else {
                continue;
            };
            if second.source.several.is_some() && first.has_given(second) {
                again.push(code(second));
                first_again = first_again.or(Some(second));
                continue;
            }
            let message = match set_in_the_way(first, second) {
                Some(set) if told.contains(&set) => continue,
                Some(set) => {
                    told.push(set);
                    collision_of_many(first, second, &lost_to(set, of_item, winners), &lost)
                }
                None => collision(first, second, &lost),
            };
            diagnostics.error(second.source.span, message);
        }
        if let Some(second) = first_again {
            diagnostics.error(second.source.span, repetition(second, &again));
        }
    }
}

/// `again` are the codes that the item of the second one has from the same set as another item.
fn repetition(second: &Candidate, again: &[u16]) -> String {
    let what = match (without(second, again), &second.status) {
        (Some(Way::Remove(item)), _) => format!("`{item}` is chosen twice"),
        (_, Status::Listed { set, .. }) => {
            format!("chosen twice from `{}`: {}", set.name, list(again))
        }
        (_, Status::Own(_)) => format!("chosen twice: {}", list(again)),
    };
    format!("{what}\nhelp: remove one of the two items")
}

/// The codes of an item which a set has with other meanings.
fn lost_to(set: &str, of_item: &[Candidate], winners: &CodeMap<Candidate>) -> Vec<u16> {
    let mut codes = Vec::new();
    for candidate in of_item {
        let code = candidate.status.code();
        let winner = winners.get(code);
        if winner.and_then(|winner| set_in_the_way(winner, candidate)) == Some(set) {
            codes.push(code);
        }
    }
    codes
}

/// The set of the first one, if it gives the code of the second, of many, another meaning.
fn set_in_the_way(first: &Candidate, second: &Candidate) -> Option<&'static str> {
    second.source.several.as_ref()?;
    match (&first.status, &second.status) {
        (Status::Listed { set, info: x }, Status::Listed { info: y, .. }) if x.name != y.name => {
            Some(set.name)
        }
        _ => None,
    }
}

/// `codes` are those that the two sets have in common.
fn collision_of_many(first: &Candidate, second: &Candidate, codes: &[u16], lost: &[u16]) -> String {
    if codes.len() < 2 {
        return collision(first, second, lost);
    }
    let set = |candidate: &Candidate| match &candidate.status {
        Status::Listed { set, .. } => set.name,
        Status::Own(_) => "own",
    };
    format!(
        "{} are in two of the chosen sets, with different meanings: `{}` and `{}`\nhelp: {}",
        list(codes),
        set(first),
        set(second),
        keep_one(first, second, codes, lost),
    )
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
        (Status::Listed { set: a, info: x }, Status::Listed { set: b, info: y }) => {
            let [x, y] = told_apart(x, y);
            format!(
                "{code} is in two of the chosen sets: `{}` ({x}) and `{}` ({y})\nhelp: {}",
                a.name,
                b.name,
                keep_one(first, second, &[code], lost),
            )
        }
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
            keep_one(first, second, &[code], lost),
        ),
        (Status::Own(_), Status::Own(_)) => format!(
            "{code} is taken by `{}`\nhelp: give `{}` another code",
            first.ident, second.ident,
        ),
    }
}

/// How to keep only one of two, which have `codes` in common.
fn keep_one(first: &Candidate, second: &Candidate, codes: &[u16], lost: &[u16]) -> String {
    match (without(second, lost), without(first, codes)) {
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
    Some(if codes.len() >= several.count {
        Way::Remove(several.text.clone())
    } else {
        Way::Except(several.without(codes, false))
    })
}

/// `498, 499`
fn list(codes: &[u16]) -> String {
    let mut texts = Vec::new();
    for code in codes {
        texts.push(code.to_string());
    }
    comma_separated(&texts)
}

/// What to say where two statuses with codes of their own have the same name.
pub(super) fn name_collision(first: &Candidate, second: &Candidate) -> String {
    let help = match &second.status {
        Status::Listed { set, info } => {
            let renamed = format!("{}::{} as OtherName", set.name, info.code);
            match &second.source.several {
                Some(several) => format!(
                    "give this one another name: `{}, {renamed}`",
                    several.without(&[info.code], true),
                ),
                None => format!("give this one another name: `{renamed}`"),
            }
        }
        Status::Own(_) => "give this one another name".to_owned(),
    };
    format!(
        "two variants are named `{}`: {} and {}\nhelp: {help}",
        second.name,
        first.describe(),
        second.describe(),
    )
}
