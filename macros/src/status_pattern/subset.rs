//! From some statuses of an enum to the groups that stand for them, for messages.

use crate::members::Member;
use crate::wording::comma_separated;
use status_set_data::StatusClass;
use status_set_data::set_words::OTHER;

/// How many statuses of a class a message lists.
const LISTED: usize = 4;

/// The groups that stand for the members that are meant and for no others, if that is said in few
/// words: `2xx, nginx::4xx, 5xx except 503`.
pub(super) fn groups(members: &[Member], is_meant: &dyn Fn(&Member) -> bool) -> Option<String> {
    let mut groups = Vec::new();
    let classes = StatusClass::ALL.iter().copied().map(Some);
    for class in classes.chain([None]) {
        let (mut meant, mut others) = (Vec::new(), Vec::new());
        for member in members {
            match member.class() == class {
                true if is_meant(member) => meant.push(member),
                true => others.push(member),
                false => {}
            }
        }
        if !meant.is_empty() {
            groups.push(of_one_class(class, &meant, &others)?);
        }
    }
    (!groups.is_empty()).then(|| comma_separated(&groups))
}

fn of_one_class(
    class: Option<StatusClass>,
    meant: &[&Member],
    others: &[&Member],
) -> Option<String> {
    let codes = |members: &[&Member]| {
        let mut codes = Vec::new();
        for member in members {
            codes.push(member.code.to_string());
        }
        (codes.len() <= LISTED).then(|| comma_separated(&codes))
    };
    // A set cannot be followed by `::other`.
    let set = class.and_then(|_| common_set(meant, others));
    let class = class.map_or(OTHER, |class| class.label());
    if others.is_empty() {
        return Some(class.to_owned());
    }
    if let Some(set) = set {
        return Some(format!("{set}::{class}"));
    }
    if let Some(set) = common_set(others, meant) {
        return Some(format!("{class} except {set}"));
    }
    match others {
        [other] => Some(format!("{class} except {}", other.code)),
        _ => codes(meant).or_else(|| Some(format!("{class} except {{{}}}", codes(others)?))),
    }
}

/// The set that all of these are from, and none of the others.
fn common_set<'a>(members: &[&'a Member], others: &[&Member]) -> Option<&'a str> {
    let (first, rest) = members.split_first()?;
    for set in first.sets() {
        let all = rest.iter().all(|member| member.is_of(set));
        if all && !others.iter().any(|other| other.is_of(set)) {
            return Some(set);
        }
    }
    None
}
