//! The groups that an enum has.

use super::{Member, of as members_of};
use crate::model::StatusEnum;
use status_set_data::StatusClass;
use status_set_data::set_words::OTHER;

/// The groups of an enum, as users write them.
pub(crate) fn of(model: &StatusEnum) -> Vec<String> {
    groups(&members_of(model))
}

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
    for set in &sets(members) {
        groups.push((*set).to_owned());
    }
    for member in members {
        for fact in member.facts() {
            if !groups.iter().any(|known| known == fact) {
                groups.push(fact.to_owned());
            }
        }
    }
    groups
}

/// The sets that have a member.
pub(crate) fn sets(members: &[Member]) -> Vec<&str> {
    let mut sets = Vec::new();
    for member in members {
        for set in member.sets() {
            if !sets.contains(&set) {
                sets.push(set);
            }
        }
    }
    sets
}
