//! One `[[status]]` of a set's file.

use super::mistake::{At, Mistakes, Place};
use super::name::camel_case;
use super::reader::{Keys, Reader};
use super::rows::{SpecSource, StatusSource};
use super::rules;
use crate::info::Info;
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

/// The keys of a status in the dataset.
const KEYS: Keys = Keys {
    allowed: &[
        "code",
        "name",
        "reason",
        "reason_from",
        "summary",
        "source",
        "state",
        "seen",
        "spec",
        "section",
        "former",
        "cacheable",
        "body",
        "retry",
        "retry_after",
        "requires",
        "sent_as",
        "edition",
    ],
    required: &[
        "code",
        "name",
        "reason",
        "reason_from",
        "summary",
        "source",
        "state",
        "seen",
    ],
};

const MINIMAL_KEYS: Keys = KEYS.of_user(&["code"]);

/// Reads one status. What is absent or wrong has the value of [`Info::BLANK`], so that a row of
/// which less is required is whole all the same.
pub(super) fn read<'t>(
    row: &'t DeTable<'t>,
    place: Place,
    extent: Extent,
    mistakes: &mut Mistakes<'t>,
) -> StatusSource {
    let keys = match extent {
        Extent::Whole => &KEYS,
        Extent::Minimal => &MINIMAL_KEYS,
    };
    let mut table = Reader::new(row, place, keys, mistakes);
    let blank = Info::BLANK;
    let code = table.code("code");
    let mut name = table.text_at("name", rules::variant);
    let mut reason = table.text_at("reason", rules::phrase);
    if let Extent::Minimal = extent {
        complete(&mut name, &mut reason, place, &mut table);
    }
    let sent_as = table.code("sent_as").map(|code| code.value);
    if sent_as.is_some() && sent_as == code.map(|code| code.value) {
        table.refuse("sent_as", "must be another code than the status has");
    }
    let former = table.texts("former", rules::former_phrase);
    check_former(reason.as_ref(), &former, table.mistakes);
    StatusSource {
        code: code.unwrap_or(At::unread(place)),
        name: name.unwrap_or(At::unread(place)),
        reason: reason.map(|reason| reason.value).unwrap_or_default(),
        edition: table.edition().map(|edition| edition.value),
        reason_from: table.word("reason_from").unwrap_or(blank.reason_from),
        summary: table.text("summary", rules::sentence).unwrap_or_default(),
        source: table.text("source", rules::address),
        state: table.word("state").unwrap_or(blank.state),
        seen: table.words("seen"),
        spec: spec(&mut table),
        former,
        cacheable: table.word("cacheable").unwrap_or(blank.cacheable),
        body: table.word("body").unwrap_or(blank.body),
        retry: table.word("retry"),
        retry_after: table.flag("retry_after"),
        requires: table
            .texts("requires", rules::field_name)
            .into_iter()
            .map(|field| field.value)
            .collect(),
        sent_as,
    }
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
            *reason = name.as_ref().map(|name| At {
                value: words(&name.value).collect::<Vec<_>>().join(" "),
                place: name.place,
            });
        }
        (false, true) => {
            let derived = reason.as_ref().map(|reason| At {
                value: camel_case(&reason.value),
                place: reason.place,
            });
            *name = derived.filter(|name| rules::variant(&name.value).is_ok());
            if reason.is_some() && name.is_none() {
                table.refuse("reason", "makes no Rust name; give a `name` as well");
            }
        }
        (true, true) => {}
    }
}

/// The keys `spec` and `section`, of which the second says nothing without the first.
pub(super) fn spec(table: &mut Reader<'_, '_>) -> Option<SpecSource> {
    let section = table.text("section", rules::line);
    if !table.has("spec") {
        table.refuse("section", "needs a `spec`");
    }
    Some(SpecSource {
        document: table.text("spec", rules::line)?,
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
        } else if names.contains(&name) {
            let message = format!("former phrase `{text}` is doubled as `{name}`");
            mistakes.add(phrase.place, message);
        }
        names.insert(name);
    }
}
