//! The doc comments of what is generated.

use crate::members::{Member, groups};
use crate::model::{OwnStatus, Status, StatusEnum};
use crate::wording::{all_of, comma_separated};
use proc_macro2::Ident;
use status_set_data::comment::Comment;

/// For an enum that the user did not document.
pub(super) fn of_enum(model: &StatusEnum) -> String {
    let mut sets = Vec::new();
    for set in &model.sets() {
        sets.push(set.name);
    }
    match sets.len() {
        0 => " HTTP statuses.".to_owned(),
        1 => format!(" HTTP statuses of the set {}.", all_of(&sets)),
        _ => format!(" HTTP statuses of the sets {}.", all_of(&sets)),
    }
}

/// What stands after the documentation of an enum: its sets, its groups and its size, a line each.
pub(super) fn of_contents(model: &StatusEnum, members: &[Member]) -> String {
    let mut sets = Vec::new();
    for (set, count) in groups::sets(members) {
        sets.push(format!("`{set}` ({count})"));
    }
    let size = match members.len() {
        1 => "1 status".to_owned(),
        count => format!("{count} statuses"),
    };
    format!(
        "\n - Sets: {}.\n -{}\n - Size: {size}; one takes two bytes, and so does an `Option` of one.",
        comma_separated(&sets),
        of_groups(&model.ident, members),
    )
}

/// What the macro of an enum stands for: rustdoc shows nothing of it.
pub(super) fn of_groups(ident: &Ident, members: &[Member]) -> String {
    format!(
        " In a pattern, `{ident}!(…)` stands for groups of these statuses: {}, and each by its name or its code \
         <https://docs.rs/status-set/latest/status_set/macro.status_set.html#matching-by-groups>.",
        list_of(&groups::groups(members)),
    )
}

fn list_of(groups: &[String]) -> String {
    let mut quoted = Vec::new();
    for group in groups {
        quoted.push(format!("`{group}`"));
    }
    comma_separated(&quoted)
}

pub(super) fn of_variant(status: &Status) -> String {
    match status {
        Status::Listed { set, info } => Comment { set, info }.to_string(),
        Status::Own(own) => own_status(own),
    }
}

fn own_status(own: &OwnStatus) -> String {
    if own.summary.is_empty() {
        format!(" `{} {}`", own.code, own.reason)
    } else {
        format!(" `{} {}`\n", own.code, own.reason)
    }
}
