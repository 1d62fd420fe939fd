//! What the second table says of a status, on which no code depends.

use super::text::row;
use super::words::or;
use status_set::Info;
use status_set::facts::{Date, Evidence, GrpcCode};
use std::fmt::{self, Formatter};

pub(super) fn explain(f: &mut Formatter<'_>, info: &Info) -> fmt::Result {
    let Some(facts) = info.facts() else {
        return Ok(());
    };
    if let Some(day) = facts.expires {
        row(
            f,
            "expires",
            format_args!("{day}, as its registry prints it"),
        )?;
    }
    wait(f, facts.default_wait)?;
    for phrase in facts.also {
        row(f, "sent also", phrase)?;
    }
    for mark in facts.marks {
        row(f, "told by", format_args!("the header field {mark}"))?;
    }
    if !facts.grpc.is_empty() {
        let codes: Vec<_> = facts.grpc.iter().copied().map(GrpcCode::as_str).collect();
        row(f, "from gRPC", or(&codes))?;
    }
    if let Some(code) = facts.grpc_client {
        row(
            f,
            "to gRPC",
            format_args!("{}, if there is no grpc-status", code.as_str()),
        )?;
    }
    for used in facts.used {
        row(
            f,
            "used by",
            format_args!("{}: {} {}", used.by, used.meaning, used.source),
        )?;
    }
    checked(f, facts.checked, facts.evidence)
}

/// How long its owner says that a client waits.
pub(super) fn wait(f: &mut Formatter<'_>, seconds: Option<u16>) -> fmt::Result {
    match seconds {
        Some(seconds) => row(
            f,
            "wait",
            format_args!("{seconds} seconds, if the response does not say"),
        ),
        None => Ok(()),
    }
}

/// When somebody compared the facts with their source, and with what.
pub(super) fn checked(
    f: &mut Formatter<'_>,
    day: Option<Date>,
    evidence: Option<Evidence>,
) -> fmt::Result {
    match (day, evidence) {
        (Some(day), Some(evidence)) => {
            row(f, "checked", format_args!("{day}, {}", read_in(evidence)))
        }
        (Some(day), None) => row(f, "checked", day),
        (None, _) => Ok(()),
    }
}

/// A wildcard, because the words of the dataset may grow.
fn read_in(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Primary => "in a text or the code of its owner",
        Evidence::Capture => "in a response or a log that has it",
        Evidence::Secondary => "in what others say of it",
        other => other.as_str(),
    }
}
