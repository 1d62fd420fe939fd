//! The doc comments of what is generated.

use crate::model::{OwnStatus, Status, StatusEnum};
use crate::suggest::all_of;
use status_set_data::{Info, Set};

/// For an enum that the user did not document.
pub(super) fn of_enum(model: &StatusEnum) -> String {
    let mut sets: Vec<&str> = Vec::new();
    for variant in &model.variants {
        let set = match &variant.status {
            Status::Listed { set, .. } => set.name,
            Status::Own(_) => continue,
        };
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    match sets.len() {
        0 => " HTTP statuses.".to_owned(),
        1 => format!(" HTTP statuses of the set {}.", all_of(&sets)),
        _ => format!(" HTTP statuses of the sets {}.", all_of(&sets)),
    }
}

pub(super) fn of_variant(status: &Status) -> String {
    match status {
        Status::Listed { set, info } => listed(set, info),
        Status::Own(own) => own_status(own),
    }
}

fn listed(set: &Set, info: &Info) -> String {
    let instead = match info.sent_as {
        Some(code) => format!(" The client gets {code} in its place.\n\n"),
        None => String::new(),
    };
    let origin = match (info.spec, info.source) {
        (Some(spec), Some(source)) => format!("[{spec}]({source})"),
        (None, Some(source)) => format!("[{}]({source})", set.title),
        (_, None) => set.title.to_owned(),
    };
    format!(
        " `{} {}`: {}\n\n{instead} Set `{}`, {}: {origin}.",
        info.code, info.reason, info.summary, set.name, info.state,
    )
}

fn own_status(own: &OwnStatus) -> String {
    if own.summary.is_empty() {
        format!(" `{} {}`", own.code, own.reason)
    } else {
        format!(" `{} {}`\n", own.code, own.reason)
    }
}
