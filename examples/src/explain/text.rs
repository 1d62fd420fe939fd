//! The answers as text.

use super::meanings::Meanings;
use super::{Answer, Sender, facts, subcode};
use status_set::warning::{WARNINGS, Warning};
use status_set::{
    Info, StatusClass, catalog,
    info::{Body, Cacheable, ReasonFrom, Retry, Seen, Set, State, Transient},
};
use std::fmt::{self, Display, Formatter};

impl Display for Answer {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code {
                code,
                statuses,
                sender,
                warning,
            } => {
                sent_by(f, sender)?;
                heading(f, *code, statuses)?;
                let gap = statuses.is_empty() && warning.is_some();
                f.write_str(if gap { "\n" } else { "" })?;
                all(f, statuses, warning.as_slice())
            }
            Self::SubCode {
                number,
                list,
                meanings,
                status,
            } => subcode::explain(f, number, list, meanings, *status),
            Self::Set(known) => set(f, known),
            Self::Name {
                statuses,
                sender,
                warnings,
            } => {
                sent_by(f, sender)?;
                all(f, statuses, warnings)
            }
            Self::NoCode(number) => writeln!(
                f,
                "{number} is not a status code: these have three digits, 100 to 999"
            ),
            Self::UnknownName { name, similar } => {
                writeln!(f, "no status is called `{}`", name.escape_debug())?;
                if !similar.is_empty() {
                    writeln!(f, "did you mean one of these?")?;
                }
                similar.iter().try_for_each(|line| writeln!(f, "  {line}"))
            }
        }
    }
}

/// What the header fields show, in a paragraph of its own.
fn sent_by(f: &mut Formatter<'_>, sender: &Sender) -> fmt::Result {
    match sender {
        Sender::NotAsked => Ok(()),
        sender => writeln!(f, "{sender}"),
    }
}

/// The statuses of a set, a line each, with the names that a match uses.
fn set(f: &mut Formatter<'_>, set: &Set) -> fmt::Result {
    writeln!(f, "{}: {}\n{}\n", set.title, set.summary, set.home)?;
    let names = set.statuses.iter().map(|info| info.name.len());
    let width = names.max().unwrap_or_default();
    set.statuses
        .iter()
        .try_for_each(|info| writeln!(f, "  {} {:width$}  {}", info.code, info.name, info.summary))
}

/// What a code needs to be said before each of its meanings is explained.
pub(super) fn heading(f: &mut Formatter<'_>, code: u16, statuses: &[&Info]) -> fmt::Result {
    match statuses {
        [] => unknown_code(f, code),
        _ => write!(f, "{}", Meanings::new(code, statuses)),
    }
}

/// RFC 9110 §15: what to do with a code that one does not know.
fn unknown_code(f: &mut Formatter<'_>, code: u16) -> fmt::Result {
    writeln!(f, "{code}: no set has a status of this code.")?;
    match StatusClass::from_code(code) {
        Some(class) => writeln!(
            f,
            "Its class is {class}. RFC 9110 §15: a client that does not know it treats it like {}.",
            class.default_code()
        ),
        None => writeln!(
            f,
            "It has no class, like all codes from 600 on. RFC 9110 §15: a client treats it like a\n\
             server error (5xx)."
        ),
    }
}

pub(super) fn all(f: &mut Formatter<'_>, statuses: &[&Info], warnings: &[&Warning]) -> fmt::Result {
    let mut gap = "";
    for info in statuses {
        f.write_str(gap)?;
        status(f, info)?;
        gap = "\n";
    }
    for known in warnings {
        f.write_str(gap)?;
        warning(f, known)?;
        gap = "\n";
    }
    Ok(())
}

fn status(f: &mut Formatter<'_>, info: &Info) -> fmt::Result {
    writeln!(f, "{} {}", info.code, info.reason)?;
    writeln!(f, "  {}", info.summary)?;

    row(f, "in Rust", format_args!("{}::{}", info.set, info.name))?;
    if let Some(set) = catalog::set(info.set) {
        row(f, "set", format_args!("{}, {}", set.title, set.home))?;
    }
    row(f, "phrase", phrase(info.reason_from))?;
    for former in info.former {
        row(f, "formerly", former.reason)?;
    }
    let seen: Vec<_> = info.seen.iter().copied().map(place).collect();
    row(f, "seen", seen.join("; "))?;
    if let Some(code) = info.sent_as {
        row(f, "sent as", format_args!("the client gets {code}"))?;
    }
    match info.class() {
        Some(class) => row(f, "class", format_args!("{}xx {class}", class.digit()))?,
        None => row(
            f,
            "class",
            "none: clients treat it like a server error (5xx)",
        )?,
    }
    row(f, "state", state(info.state))?;
    if let Some(spec) = info.spec {
        row(f, "spec", spec)?;
    }
    // The rest is about responses: a number that is only in logs has no content to cache.
    if info.seen.contains(&Seen::Wire) {
        row(f, "cacheable", cacheable(info.cacheable))?;
        row(f, "content", content(info.body))?;
        if info.retry_after {
            row(f, "may have", "the header field Retry-After")?;
        }
        for field in info.requires {
            row(f, "must have", format_args!("the header field {field}"))?;
        }
    }
    if let Some(retry) = info.retry {
        row(f, "try again", again(retry))?;
    }
    if let Some(transient) = info.transient {
        row(f, "transient", passes(transient))?;
    }
    facts::explain(f, info)?;
    if let Some(source) = info.source {
        row(f, "source", source)?;
    }
    Ok(())
}

fn warning(f: &mut Formatter<'_>, warning: &Warning) -> fmt::Result {
    writeln!(f, "{} {}", warning.code, warning.text)?;
    writeln!(
        f,
        "  This is not a status, but a code of the header field `Warning`."
    )?;
    writeln!(f, "  {}", warning.summary)?;
    let fate = if warning.persists {
        "stays in a stored response that was found to be still good"
    } else {
        "is removed from a stored response that was found to be still good"
    };
    row(f, "fate", fate)?;
    row(f, "state", format_args!("obsolete, see {}", WARNINGS.home))?;
    row(f, "spec", warning.spec)?;
    row(f, "source", warning.source)
}

pub(super) fn row(f: &mut Formatter<'_>, label: &str, value: impl Display) -> fmt::Result {
    writeln!(f, "    {label:<11}{value}")
}

// The enums of facts may grow, so each of these matches has a wildcard: the word of the dataset.

fn phrase(from: ReasonFrom) -> &'static str {
    match from {
        ReasonFrom::Spec => "as in the specification",
        ReasonFrom::Vendor => "as the vendor writes it",
        ReasonFrom::Common => "the usual name; its owner gives none",
        ReasonFrom::Ours => "made up for this dataset: nobody gives one",
        other => other.as_str(),
    }
}

fn place(seen: Seen) -> &'static str {
    match seen {
        Seen::Wire => "in responses",
        Seen::Log => "in logs",
        Seen::Body => "in the content of responses with another status",
        Seen::Config => "in the server's configuration",
        Seen::Client => "made up by client software",
        other => other.as_str(),
    }
}

fn state(state: State) -> &'static str {
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

fn cacheable(cacheable: Cacheable) -> &'static str {
    match cacheable {
        Cacheable::Heuristically => "yes, also if the response does not say how long it is fresh",
        Cacheable::IfExplicit => "only if the response says how long it is fresh",
        Cacheable::Never => "never",
        other => other.as_str(),
    }
}

fn content(body: Body) -> &'static str {
    match body {
        Body::Allowed => "allowed",
        Body::Empty => "must be empty",
        Body::None => "none: the response ends with its header",
        other => other.as_str(),
    }
}

fn again(retry: Retry) -> &'static str {
    match retry {
        Retry::Now => "at once",
        Retry::Elsewhere => "on another connection",
        Retry::Later => "after a wait",
        other => other.as_str(),
    }
}

fn passes(transient: Transient) -> &'static str {
    match transient {
        Transient::Yes => "yes: the same request may succeed later",
        Transient::Depends => "it depends: the status alone does not tell",
        Transient::No => "no: another try of the same request does not help",
        other => other.as_str(),
    }
}
