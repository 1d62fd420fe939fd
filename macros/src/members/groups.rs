//! The groups that an enum has.

use super::Member;
use status_set_data::StatusClass;
use status_set_data::set_words::OTHER;

/// The groups that have a member: classes, sets and facts.
pub(crate) fn groups(members: &[Member]) -> Vec<String> {
    beside_classes(members, &|class| {
        members.iter().any(|member| member.class() == class)
    })
}

/// The groups of what was received: unlisted codes are of every class and of none.
pub(crate) fn of_received(members: &[Member]) -> Vec<String> {
    beside_classes(members, &|_| true)
}

fn beside_classes(
    members: &[Member],
    has_class: &dyn Fn(Option<StatusClass>) -> bool,
) -> Vec<String> {
    let mut groups = Vec::new();
    for class in StatusClass::ALL {
        if has_class(Some(*class)) {
            groups.push(class.label().to_owned());
        }
    }
    if has_class(None) {
        groups.push(OTHER.to_owned());
    }
    for (set, _) in sets(members) {
        groups.push(set.to_owned());
    }
    let mut facts = Vec::new();
    for member in members {
        for fact in member.facts() {
            if !facts.contains(fact) {
                facts.push(fact);
                groups.push((*fact).to_owned());
            }
        }
    }
    groups
}

/// The sets that have a member, and how many each has.
pub(crate) fn sets(members: &[Member]) -> Vec<(&str, usize)> {
    let mut sets: Vec<(&str, usize)> = Vec::new();
    for member in members {
        for set in member.sets() {
            match sets.iter_mut().find(|(known, _)| known == set) {
                Some((_, count)) => *count += 1,
                None => sets.push((set, 1)),
            }
        }
    }
    sets
}
