//! The words of the dataset as people say them.
//!
//! The enums of facts may grow, so each of these matches has a wildcard: the word of the dataset.

use status_set::facts::{Evidence, ReasonFrom, Seen};
use status_set::info::{Body, Cacheable, Retry, State, Transient};

pub(super) fn phrase(from: ReasonFrom) -> &'static str {
    match from {
        ReasonFrom::Spec => "as in the specification",
        ReasonFrom::Vendor => "as the vendor writes it",
        ReasonFrom::Common => "the usual name; its owner gives none",
        ReasonFrom::Ours => "made up for this dataset: nobody gives one",
        other => other.as_str(),
    }
}

pub(super) fn place(seen: Seen) -> &'static str {
    match seen {
        Seen::Wire => "in responses",
        Seen::Log => "in logs",
        Seen::Body => "in the content of responses with another status",
        Seen::Config => "in the server's configuration",
        Seen::Client => "made up by client software",
        other => other.as_str(),
    }
}

pub(super) fn state(state: State) -> &'static str {
    match state {
        State::Registered => "registered with IANA",
        State::Temporary => "registered with IANA for a limited time",
        State::Unused => "reserved by IANA, not to be used",
        State::Deprecated => "deprecated by its specification",
        State::Obsolete => "obsolete, says IANA",
        State::Current => "used by its vendor today",
        State::Retired => "no longer used by its vendor",
        State::Informal => "met in the field, without an owner",
        other => other.as_str(),
    }
}

pub(super) fn cacheable(cacheable: Cacheable) -> &'static str {
    match cacheable {
        Cacheable::Heuristically => "yes, also if the response does not say how long it is fresh",
        Cacheable::IfExplicit => "only if the response says how long it is fresh",
        Cacheable::Never => "never",
        other => other.as_str(),
    }
}

pub(super) fn content(body: Body) -> &'static str {
    match body {
        Body::Allowed => "allowed",
        Body::Empty => "must be empty",
        Body::None => "none: the response ends with its header",
        other => other.as_str(),
    }
}

pub(super) fn again(retry: Retry) -> &'static str {
    match retry {
        Retry::Now => "at once",
        Retry::Elsewhere => "on another connection",
        Retry::Later => "after a wait",
        other => other.as_str(),
    }
}

pub(super) fn passes(transient: Transient) -> &'static str {
    match transient {
        Transient::Yes => "yes: the same request may succeed later",
        Transient::Depends => "it depends: the status alone does not tell",
        Transient::No => "no: another try of the same request does not help",
        other => other.as_str(),
    }
}

/// What the facts were compared with.
pub(super) fn compared_with(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Primary => "against a text or the code of its owner",
        Evidence::Capture => "against a response or a log that has it",
        Evidence::Secondary => "against what others say of it",
        other => other.as_str(),
    }
}
