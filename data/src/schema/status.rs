//! One `[[status]]` of a set's file.

use super::mistake::At;
use super::name::{camel_case, is_variant_name};
use super::reader::Reader;
use super::rows::{SpecSource, StatusSource};
use super::rules::{self, Style};
use super::{order, phrases, used};
use crate::facts::{Facts, GrpcCode};
use crate::info::{Body, Info, State, Transient};
use crate::reason::ReasonFlaw;
use crate::words::words;
use std::string::String;
use std::vec::Vec;

/// How much a file has to say of a status.
#[derive(Clone, Copy)]
pub(super) enum Extent {
    /// The dataset leaves nothing unsaid.
    Whole,
    /// A user says no more than is of use: the code, and what the status is called.
    Minimal,
}

/// What the dataset says of every status.
const REQUIRED: [&str; 11] = [
    "code",
    "name",
    "reason",
    "reason_from",
    "summary",
    "source",
    "checked",
    "evidence",
    "state",
    "seen",
    "transient",
];

impl Extent {
    /// What has to be said.
    pub(super) fn required(self) -> &'static [&'static str] {
        match self {
            Self::Whole => &REQUIRED,
            Self::Minimal => &REQUIRED[..1],
        }
    }

    /// What it has to look like.
    pub(super) fn style(self) -> &'static Style {
        match self {
            Self::Whole => &Style::OURS,
            Self::Minimal => &Style::USER,
        }
    }
}

/// Reads one status. What is absent or wrong has the value of [`Info::BLANK`], so that a row of
/// which less is required is whole all the same.
pub(super) fn read(table: &mut Reader<'_, '_>, extent: Extent) -> StatusSource {
    let (place, style) = (table.place(), extent.style());
    let blank = Info::BLANK;
    let code = table.code("code");
    let mut name = table.text_at("name", style.variant);
    let mut reason = table.text_at("reason", style.phrase);
    if let Extent::Minimal = extent {
        complete(&mut name, &mut reason, table);
    }
    let status = StatusSource {
        code: code.unwrap_or(At::unread(place)),
        name: name.unwrap_or(At::unread(place)),
        reason_from: table
            .word("reason_from")
            .unwrap_or(Facts::BLANK.reason_from),
        summary: table.text("summary", style.summary).unwrap_or_default(),
        source: table.text("source", style.address),
        checked: match extent {
            Extent::Whole => table.date_until_now("checked"),
            // A user's build does not depend on a clock.
            Extent::Minimal => table.date("checked"),
        },
        evidence: table.word("evidence"),
        expires: table.date("expires"),
        state: table.word("state").unwrap_or(blank.state),
        seen: table.words("seen", style.sorts_words),
        transient: table.word("transient"),
        spec: spec(table),
        former: table.texts("former", style.former),
        also: table.texts("also", style.also),
        cacheable: table.word("cacheable").unwrap_or(blank.cacheable),
        body: table
            .word("body")
            .unwrap_or(Body::of_code(code.map_or(0, |code| code.value))),
        retry: table.word("retry"),
        retry_after: table.flag("retry_after"),
        default_wait: default_wait(table),
        requires: required_fields(table),
        sent_as: table.code("sent_as").map(|code| code.value),
        grpc: table.words("grpc", style.sorts_words),
        grpc_client: table.word("grpc_client"),
        marks: table.texts("marks", rules::FIELD_NAME),
        used: used::read(table, style),
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
    table.leaves_unsaid("grpc_client", GrpcCode::Unknown);
    table.needs_word("expires", "state", State::Temporary);
    table.excludes(
        "transient",
        Transient::No.as_str(),
        &["retry", "default_wait"],
    );
    let (reason, former) = (reason.as_ref(), &status.former);
    phrases::check_former(reason, former, table.mistakes);
    phrases::check_also(reason, former, &status.also, table.mistakes);
    status
}

fn required_fields(table: &mut Reader<'_, '_>) -> Vec<String> {
    let fields = table.texts("requires", rules::FIELD_NAME);
    order::check_required_fields(&fields, table.mistakes);
    fields.into_iter().map(|field| field.value).collect()
}

/// The key `default_wait`, in seconds.
pub fn default_wait(table: &mut Reader<'_, '_>) -> Option<u16> {
    let wait = table.number(
        "default_wait",
        1..=u16::MAX,
        "must be from 1 to 65535 seconds",
    );
    wait.map(|wait| wait.value)
}

/// Of a name and a phrase, the one that is left out follows from the other.
fn complete(
    name: &mut Option<At<String>>,
    reason: &mut Option<At<String>>,
    table: &mut Reader<'_, '_>,
) {
    match table.either(["name", "reason"]) {
        [true, false] => {
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
        [false, true] => {
            let derived = reason.as_ref().map(|reason| At {
                value: camel_case(&reason.value),
                place: reason.place,
            });
            *name = derived.filter(|name| is_variant_name(&name.value));
            if reason.is_some() && name.is_none() {
                table.refuse("reason", "makes no Rust name; give a `name` as well");
            }
        }
        [true, true] | [false, false] => {}
    }
}

/// The keys `spec` and `section`, of which the second says nothing without the first.
pub fn spec(table: &mut Reader<'_, '_>) -> Option<SpecSource> {
    let document = table.text("spec", rules::DOCUMENT);
    let section = table.text("section", rules::LINE);
    table.needs("section", "spec");
    Some(SpecSource {
        document: document?,
        section,
    })
}
