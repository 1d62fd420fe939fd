//! The answers as text.

use super::meanings::Meanings;
use super::rows::Rows;
use super::{Answer, Sender, status, subcode};
use status_set::warning::{WARNINGS, Warning};
use status_set::{Info, StatusClass, info::Set};
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
    for alike in status::by_meaning(statuses) {
        f.write_str(gap)?;
        status::explain(f, &alike)?;
        gap = "\n";
    }
    for known in warnings {
        f.write_str(gap)?;
        warning(f, known)?;
        gap = "\n";
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
    let mut rows = Rows::default();
    rows.add("fate", fate);
    rows.add("state", format_args!("obsolete, see {}", WARNINGS.home));
    rows.add("spec", warning.spec);
    rows.add("source", warning.source);
    rows.fmt(f)
}
