//! The facts of the second table about a status: those on which no code depends.

use super::rows::Rows;
use super::sayings::compared_with;
use super::words::or;
use status_set::facts::{Date, Evidence, Facts, GrpcCode};

pub(super) fn add(rows: &mut Rows, facts: &Facts) {
    if let Some(day) = facts.expires {
        rows.add("expires", format_args!("{day}, as its registry prints it"));
    }
    add_wait(rows, facts.default_wait);
    for phrase in facts.also {
        rows.add("also sent", phrase);
    }
    if !facts.marks.is_empty() {
        let fields = or(facts.marks);
        rows.add("known by", format_args!("the header field {fields}"));
    }
    if !facts.grpc.is_empty() {
        let codes: Vec<_> = facts.grpc.iter().copied().map(GrpcCode::as_str).collect();
        rows.add("from gRPC", or(&codes));
    }
    if let Some(code) = facts.grpc_client {
        let code = code.as_str();
        rows.add(
            "to gRPC",
            format_args!("{code}, if there is no grpc-status"),
        );
    }
    for used in facts.used {
        let line = format_args!("{}: {} {}", used.by, used.meaning, used.source);
        rows.add("used by", line);
    }
    add_check(rows, facts.checked, facts.evidence);
    if let Some(source) = facts.source {
        rows.add("source", source);
    }
}

/// How long a client should wait, as its owner says.
pub(super) fn add_wait(rows: &mut Rows, seconds: Option<u16>) {
    if let Some(seconds) = seconds {
        let line = format_args!("{seconds} seconds, unless the response says otherwise");
        rows.add("wait", line);
    }
}

/// When somebody compared the facts with their source, and with what.
pub(super) fn add_check(rows: &mut Rows, day: Option<Date>, evidence: Option<Evidence>) {
    match (day, evidence) {
        (Some(day), Some(evidence)) => {
            let what = compared_with(evidence);
            rows.add("checked", format_args!("{day}, {what}"));
        }
        (Some(day), None) => rows.add("checked", day),
        (None, _) => {}
    }
}
