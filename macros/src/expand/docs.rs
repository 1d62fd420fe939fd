//! The doc comments of what is generated.

use crate::model::{OwnStatus, Status, StatusEnum};
use crate::patterns::groups;
use crate::suggest::all_of;
use status_set_data::{Info, Set, State};

/// For an enum that the user did not document.
pub(super) fn of_enum(model: &StatusEnum) -> String {
    let sets: Vec<_> = model.sets().into_iter().map(|set| set.name).collect();
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
    let groups: Vec<_> = groups.iter().map(|group| format!("`{group}`")).collect();
    groups.join(", ")
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
    let origin = match info.spec {
        Some(spec) => spec.to_string(),
        None => set.title.to_owned(),
    };
    let origin = match info.source {
        Some(source) => format!("[{origin}]({source})"),
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

fn own_status(own: &OwnStatus) -> String {
    if own.summary.is_empty() {
        format!(" `{} {}`", own.code, own.reason)
    } else {
        format!(" `{} {}`\n", own.code, own.reason)
    }
}

#[cfg(test)]
mod tests {
    use crate::dataset::Dataset;
    use crate::{derive, status_set};
    use proc_macro2::TokenStream;

    const GROUPS: &str = "of these statuses: `2xx`, `4xx`, `official`, `nginx`, `own`, `cacheable`, \
                          and each by its name or its code.";

    fn tokens(source: &str) -> TokenStream {
        source.parse().expect("tokens")
    }

    fn declared(attributes: &str) -> String {
        let source = format!(
            "[p] /// What the user says.\n{attributes} \
             pub enum Edge {{ official::{{200, 404}}, nginx::444, Own = 600 }}"
        );
        status_set::expand(tokens(&source), Dataset::SHIPPED).to_string()
    }

    fn derived(attributes: &str) -> String {
        let source = format!(
            "#[status(crate = p, sets(official, nginx))] {attributes} pub enum Edge {{ \
             Ok, NotFound, NoResponse, #[status(600, reason = \"Own\")] Own }}"
        );
        derive::expand(tokens(&source), Dataset::SHIPPED).to_string()
    }

    #[test]
    fn an_exported_macro_is_told_with_its_groups() {
        for output in [
            declared("#[status(export_patterns)]"),
            derived("#[status(export_patterns)]"),
        ] {
            assert_eq!(
                output.matches(" In a pattern, `Edge!(…)` stands").count(),
                1
            );
            assert!(output.contains(GROUPS), "{output}");
        }
    }

    #[test]
    fn another_macro_is_not() {
        for output in [declared(""), derived("")] {
            assert!(!output.contains("In a pattern"), "{output}");
        }
    }
}
