//! The doc comments of what is generated.

use crate::members::groups;
use crate::model::{OwnStatus, Status, StatusEnum};
use crate::wording::{all_of, comma_separated};
use status_set_data::{Info, Set, Spec, State};

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
        Status::Listed { set, info } => listed(set, info),
        Status::Own(own) => own_status(own),
    }
}

fn listed(set: &Set, info: &Info) -> String {
    let instead = match info.sent_as {
        Some(code) => format!(" The client gets {code} instead.\n\n"),
        None => String::new(),
    };
    let origin = match info.spec {
        Some(spec) => spec.to_string(),
        None => set.title.to_owned(),
    };
    let origin = match address(set, info) {
        // Not `[…](…)`: rustc would read the comment as Markdown at each check, to resolve its links.
        Some(address) => format!("{origin} <{address}>"),
        None => origin,
    };
    // The file of a user's own set may leave these two out.
    let summary = match info.summary {
        "" => String::new(),
        summary => format!(": {summary}"),
    };
    let state = match info.state {
        State::Own => String::new(),
        state => format!(", {state}"),
    };
    format!(
        " `{} {}`{summary}\n\n{instead} Set `{}`{state}: {origin}.",
        info.code, info.reason, set.name,
    )
}

/// Where a reader finds more: what a user's own file says, the section of an RFC, or else the
/// documentation of the set. The dataset's table of sources is not in the macros: it would be compiled
/// once more for each user.
fn address(set: &Set, info: &Info) -> Option<String> {
    source_of_file(info)
        .map(str::to_owned)
        .or_else(|| info.spec.and_then(address_of_rfc))
        .or_else(|| (!set.home.is_empty()).then(|| set.home.to_owned()))
}

#[cfg(feature = "custom-sets")]
fn source_of_file(info: &Info) -> Option<&'static str> {
    info.facts_of_file()?.source
}

/// No set is from a file.
#[cfg(not(feature = "custom-sets"))]
fn source_of_file(_: &Info) -> Option<&'static str> {
    None
}

fn address_of_rfc(spec: Spec) -> Option<String> {
    let number = spec.document().strip_prefix("RFC ")?;
    let section = match spec.section() {
        Some(section) => format!("#section-{section}"),
        None => String::new(),
    };
    Some(format!(
        "https://www.rfc-editor.org/rfc/rfc{number}{section}"
    ))
}

fn own_status(own: &OwnStatus) -> String {
    if own.summary.is_empty() {
        format!(" `{} {}`", own.code, own.reason)
    } else {
        format!(" `{} {}`\n", own.code, own.reason)
    }
}
