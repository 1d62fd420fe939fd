//! The facts of the second table about a status: those on which no code depends.

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
        row(f, "also sent", phrase)?;
    }
    if !facts.marks.is_empty() {
        row(
            f,
            "known by",
            format_args!("the header field {}", or(facts.marks)),
        )?;
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

/// How long a client should wait, as its owner says.
pub(super) fn wait(f: &mut Formatter<'_>, seconds: Option<u16>) -> fmt::Result {
    match seconds {
        Some(seconds) => row(
            f,
            "wait",
            format_args!("{seconds} seconds, unless the response says otherwise"),
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
        (Some(day), Some(evidence)) => row(
            f,
            "checked",
            format_args!("{day}, {}", compared_with(evidence)),
        ),
        (Some(day), None) => row(f, "checked", day),
        (None, _) => Ok(()),
    }
}

/// A wildcard, because the words of the dataset may grow.
fn compared_with(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Primary => "against a text or the code of its owner",
        Evidence::Capture => "against a response or a log that has it",
        Evidence::Secondary => "against what others say of it",
        other => other.as_str(),
    }
}
