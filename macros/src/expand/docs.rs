//! The doc comments of what is generated.

use crate::members::groups;
use crate::model::{OwnStatus, Status, StatusEnum};
use crate::wording::{all_of, comma_separated};
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

/// For an enum whose macro other crates can use: rustdoc shows nothing of it.
pub(super) fn of_exported_groups(model: &StatusEnum) -> Option<String> {
    model.options.export_patterns.then(|| {
        format!(
            " In a pattern, `{}!(…)` stands for [groups](https://docs.rs/status-set/latest/status_set/macro.status_set.html#matching-by-groups) \
             of these statuses: {}, and each by its name or its code.",
            model.ident,
            list_of(&groups::of(model)),
        )
    })
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
