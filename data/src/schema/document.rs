//! A file as TOML.

use super::mistake::{Mistake, Mistakes};
use std::vec::Vec;
use toml::de::DeTable;

/// How many syntax errors are told: a file that is something else has one on each line.
const SYNTAX_ERRORS: usize = 3;

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
    for error in errors {
        let start = error.span().map_or(0, |span| span.start);
        mistakes.add(mistakes.place(start), error.message());
    }
    let mut mistakes = mistakes.into_sorted();
    mistakes.truncate(SYNTAX_ERRORS);
    (document.into_inner(), mistakes)
}
