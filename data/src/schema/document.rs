//! A file as TOML.

use super::mistake::{Mistake, Mistakes};
use std::format;
use std::vec::Vec;
use toml::de::DeTable;

/// How many syntax errors are told: a file that is something else has one on each line.
const SYNTAX_ERRORS: usize = 3;

/// Tables of which a file can have several.
const LISTS: [&str; 2] = ["status", "status.used"];

/// What the parser says of a key that is there already.
const TWICE: &str = "duplicate key";

/// Parses a string as TOML.
///
/// # Errors
///
/// The first syntax errors.
pub fn parse(text: &str) -> Result<DeTable<'_>, Vec<Mistake>> {
    match parse_recoverable(text) {
        (document, mistakes) if mistakes.is_empty() => Ok(document),
        (_, mistakes) => Err(mistakes),
    }
}

/// Parses a string as TOML. With syntax errors comes what could be made of the text.
pub(super) fn parse_recoverable(text: &str) -> (DeTable<'_>, Vec<Mistake>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut mistakes = Mistakes::new(text);
    let mut repeats_table = false;
    for error in errors {
        let start = error.span().map_or(0, |span| span.start);
        let place = mistakes.place(start);
        match table(text, start).filter(|_| error.message() == TWICE) {
            // The keys of the second table are then keys that the first one has, too.
            _ if repeats_table && error.message() == TWICE => {}
            Some(name) => {
                repeats_table = true;
                let message = if LISTS.contains(&name) {
                    format!("there are several `[{name}]`; write `[[{name}]]` for each")
                } else {
                    format!("there is a `[{name}]` already")
                };
                mistakes.add(place, message);
            }
            None => mistakes.add(place, error.message()),
        }
    }
    let mut mistakes = mistakes.into_sorted();
    mistakes.truncate(SYNTAX_ERRORS);
    (document.into_inner(), mistakes)
}

/// The name of the table that begins on the line of a byte offset.
fn table(text: &str, offset: usize) -> Option<&str> {
    let start = text.get(..offset)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?.trim();
    let (name, _) = line.strip_prefix('[')?.split_once(']')?;
    Some(name.trim_start_matches('[').trim())
}
