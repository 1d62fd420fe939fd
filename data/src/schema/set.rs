//! A set's file.

use super::mistake::{Mistake, Mistakes, Place};
use super::name::set_name_flaw;
use super::reader::{self, Keys, Reader};
use super::rows::SetSource;
use super::{order, rules, status};
use std::borrow::ToOwned;
use std::format;
use std::vec::Vec;

const KEYS: Keys = Keys {
    allowed: &["title", "summary", "home", "status"],
    required: &["title", "summary", "home", "status"],
};

/// Reads the file of the set that is called `name`.
///
/// Every key but the facts that hold only for some statuses must be there: the dataset leaves
/// nothing unsaid.
///
/// # Errors
///
/// All the mistakes of the file, in the order of their places. A flaw of `name` stands at the
/// file's start.
///
/// ```
/// use status_set_data::schema::parse_set;
///
/// let text = r#"
/// title = "Mine"
/// summary = "Codes of our own"
/// home = "https://example.org/"
/// status = []
/// "#;
/// let mistakes = parse_set("mine", text).unwrap_err();
/// assert_eq!(mistakes[0].to_string(), "3:11: `summary` must end with a full stop");
/// assert_eq!(mistakes[1].to_string(), "5:10: `status` is an empty list");
/// ```
pub fn parse_set(name: &str, text: &str) -> Result<SetSource, Vec<Mistake>> {
    let document = reader::parse(text)?;
    let mut mistakes = Mistakes::new(text);
    if let Some(flaw) = set_name_flaw(name) {
        mistakes.add(Place::START, format!("the set's name `{name}` {flaw}"));
    }
    let mut table = Reader::new(&document, Place::START, &KEYS, &mut mistakes);
    let title = table.text("title", rules::line);
    let summary = table.text("summary", rules::sentence);
    let home = table.text("home", rules::address);
    let statuses: Vec<_> = table
        .tables("status")
        .into_iter()
        .map(|(row, place)| status::read(row, place, &status::KEYS, &mut mistakes))
        .collect();
    order::check(
        statuses.iter().map(|status| (&status.code, &status.name)),
        &mut mistakes,
    );
    mistakes.finish(SetSource {
        name: name.to_owned(),
        title: title.unwrap_or_default(),
        summary: summary.unwrap_or_default(),
        home: home.unwrap_or_default(),
        statuses,
    })
}
