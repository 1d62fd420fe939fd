//! One `[[status]]` of a set's file.

use super::mistake::{At, Mistakes, Place};
use super::name::{camel_case, is_variant_name};
use super::reader::Reader;
use super::rows::{SpecSource, StatusSource};
use super::rules::{self, Style};
use crate::info::Info;
use crate::reason::ReasonFlaw;
use crate::words::words;
use std::collections::BTreeSet;
use std::format;
use std::string::String;
use std::vec::Vec;
use toml::de::DeTable;

/// How much a file has to say of a status.
#[derive(Clone, Copy)]
pub(super) enum Extent {
    /// The dataset leaves nothing unsaid.
    Whole,
    /// A user says no more than is of use: the code, and what the status is called.
    Minimal,
}

/// What the dataset says of every status.
const REQUIRED: [&str; 8] = [
    "code",
    "name",
    "reason",
    "reason_from",
    "summary",
    "source",
    "state",
    "seen",
];

/// Reads one status. What is absent or wrong has the value of [`Info::BLANK`], so that a row of
/// which less is required is whole all the same.
pub(super) fn read<'t>(
    row: &'t DeTable<'t>,
    place: Place,
    extent: Extent,
    mistakes: &mut Mistakes<'t>,
) -> StatusSource {
    let (required, style) = match extent {
        Extent::Whole => (&REQUIRED[..], &Style::OURS),
        Extent::Minimal => (&REQUIRED[..1], &Style::USER),
    };
    let mut table = Reader::new(row, place, required, mistakes);
    let blank = Info::BLANK;
    let code = table.code("code");
    let mut name = table.text_at("name", style.variant);
    let mut reason = table.text_at("reason", style.phrase);
    if let Extent::Minimal = extent {
        complete(&mut name, &mut reason, place, &mut table);
    }
    let status = StatusSource {
        code: code.unwrap_or(At::unread(place)),
        name: name.unwrap_or(At::unread(place)),
        reason_from: table.word("reason_from").unwrap_or(blank.reason_from),
        summary: table.text("summary", style.summary).unwrap_or_default(),
        source: table.text("source", style.address),
        state: table.word("state").unwrap_or(blank.state),
        seen: table.words("seen", style.sorts_words),
        spec: spec(&mut table),
        former: table.texts("former", style.former),
        cacheable: table.word("cacheable").unwrap_or(blank.cacheable),
        body: table.word("body").unwrap_or(blank.body),
        retry: table.word("retry"),
        retry_after: table.flag("retry_after"),
        requires: table
            .texts("requires", rules::field_name)
            .into_iter()
            .map(|field| field.value)
            .collect(),
        sent_as: table.code("sent_as").map(|code| code.value),
        edition: match extent {
            Extent::Whole => table.edition().map(|edition| edition.value),
            Extent::Minimal => None,
        },
        reason: match &reason {
            Some(reason) => reason.value.clone(),
            None => String::new(),
        },
    };
    if status.sent_as.is_some() && status.sent_as == code.map(|code| code.value) {
        table.refuse("sent_as", "must be another code than the status has");
    }
    check_former(reason.as_ref(), &status.former, table.mistakes);
    status
}

/// Of a name and a phrase, the one that is left out follows from the other.
fn complete(
    name: &mut Option<At<String>>,
    reason: &mut Option<At<String>>,
    place: Place,
    table: &mut Reader<'_, '_>,
) {
    match (table.has("name"), table.has("reason")) {
        (false, false) => table.mistakes.add(place, "missing `name` or `reason`"),
        (true, false) => {
            let derived = name.as_ref().map(|name| At {
                value: words(&name.value).collect::<Vec<_>>().join(" "),
                place: name.place,
            });
            *reason = derived.filter(|reason| ReasonFlaw::of(&reason.value).is_none());
            if name.is_some() && reason.is_none() {
                *name = None;
                table.refuse("name", "makes no phrase; give a `reason` as well");
            }
        }
        (false, true) => {
            let derived = reason.as_ref().map(|reason| At {
                value: camel_case(&reason.value),
                place: reason.place,
            });
            *name = derived.filter(|name| is_variant_name(&name.value));
            if reason.is_some() && name.is_none() {
                table.refuse("reason", "makes no Rust name; give a `name` as well");
            }
        }
        (true, true) => {}
    }
}

/// The keys `spec` and `section`, of which the second says nothing without the first.
pub fn spec(table: &mut Reader<'_, '_>) -> Option<SpecSource> {
    let document = table.text("spec", rules::line);
    let section = table.text("section", rules::line);
    if !table.has("spec") {
        table.refuse("section", "needs a `spec`");
    }
    Some(SpecSource {
        document: document?,
        section,
    })
}

/// Checks that no former phrase is today's, and that no two become one alias.
fn check_former(reason: Option<&At<String>>, former: &[At<String>], mistakes: &mut Mistakes<'_>) {
    let mut names = BTreeSet::new();
    for phrase in former {
        let text = &phrase.value;
        let name = camel_case(text);
        if reason.is_some_and(|reason| reason.value == *text) {
            let message = format!("former phrase `{text}` is the `reason` of today");
            mistakes.add(phrase.place, message);
        } else if !is_variant_name(&name) {
            // It becomes no alias.
            continue;
        } else if names.contains(&name) {
            let message = format!("former phrase `{text}` is doubled as `{name}`");
            mistakes.add(phrase.place, message);
        }
        names.insert(name);
    }
}
