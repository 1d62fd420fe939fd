//! The report for machines.

use super::{Group, LogStatus, Tally};
use serde::Serialize;
use std::collections::BTreeMap;

/// What `--json` prints. `lines` is the sum of the four numbers that follow it.
#[derive(Serialize)]
struct Report<'a> {
    lines: u64,
    known: u64,
    unlisted: u64,
    without_status: u64,
    not_understood: u64,
    directives: u64,
    replies: BTreeMap<&'static str, u64>,
    groups: BTreeMap<&'static str, u64>,
    statuses: Vec<Status>,
    substatuses: Vec<SubStatus>,
    samples: Vec<Sample<'a>>,
}

/// One code. `name`, `phrase` and `set` are `null` if it is unlisted.
#[derive(Serialize)]
struct Status {
    code: u16,
    name: Option<&'static str>,
    phrase: Option<&'static str>,
    set: Option<&'static str>,
    group: &'static str,
    lines: u64,
}

/// One sub-status of IIS. `phrases` is empty if it is unlisted.
#[derive(Serialize)]
struct SubStatus {
    number: String,
    status: u16,
    code: u16,
    phrases: Vec<&'static str>,
    lines: u64,
}

/// One of the first lines that were not understood.
#[derive(Serialize)]
struct Sample<'a> {
    source: &'a str,
    line: u64,
    reason: &'static str,
    text: &'a str,
}

/// The description of the fields for `--help`.
pub const FIELDS: &str = "\
JSON has these fields:
  lines           all lines but directives and replies, the sum of the next four
  known           lines of a status that has a name here
  unlisted        lines of any other code from 100 to 999
  without_status  lines of requests that got no status (-, -1, 0, 000 or 009)
  not_understood  lines that are not lines of a log
  directives      other lines: those of W3C extended logs that begin with #
  replies         lines of other services than HTTP, by FTP, SMTP, POP3, NNTP
  groups          lines by informational, success, redirection, client_error,
                  client_closed, server_error and no_class
  statuses        for each code met: code, name, phrase, set, group, lines;
                  name, phrase and set are null for an unlisted code
  substatuses     for each sub-status of IIS met: number (as \"404.7\"), status, code,
                  phrases (several where it has several meanings), lines
  samples         the first lines not understood: source, line (its number),
                  reason (empty, no_time, no_request, open_request, no_status,
                  other_fields, no_status_field, no_sub_status, not_json,
                  no_field), text";

/// The tally as JSON, with a line break at the end.
#[must_use]
pub fn render(tally: &Tally) -> String {
    let statuses = tally.statuses.iter().map(|(&received, &lines)| {
        let info = received.known().map(LogStatus::info);
        Status {
            code: received.code(),
            name: info.map(|info| info.name),
            phrase: info.map(|info| info.reason),
            set: info.map(|info| info.set),
            group: Group::of(received).key(),
            lines,
        }
    });
    let substatuses = tally.substatuses.iter().map(|(&substatus, &lines)| {
        let meanings = substatus.meanings().iter();
        SubStatus {
            number: substatus.to_string(),
            status: substatus.status(),
            code: substatus.code(),
            phrases: meanings.map(|meaning| meaning.phrase).collect(),
            lines,
        }
    });
    let samples = tally.samples.iter().map(|sample| Sample {
        source: &sample.source,
        line: sample.number,
        reason: sample.defect.key(),
        text: &sample.text,
    });
    let report = Report {
        lines: tally.lines(),
        known: tally.known(),
        unlisted: tally.unlisted(),
        without_status: tally.without_status,
        not_understood: tally.not_understood,
        directives: tally.directives,
        replies: tally.replies.iter().map(|(s, &n)| (s.name(), n)).collect(),
        groups: Group::ALL
            .map(|group| (group.key(), tally.group(group)))
            .into(),
        statuses: statuses.collect(),
        substatuses: substatuses.collect(),
        samples: samples.collect(),
    };
    // Fails only for maps whose keys are not strings.
    let json = serde_json::to_string_pretty(&report).unwrap_or_default();
    json + "\n"
}
