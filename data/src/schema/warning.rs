//! The file of the `Warning` codes.

use super::document;
use super::mistake::{At, Mistake, Mistakes, Place};
use super::reader::Reader;
use super::rows::{SpecSource, WarningSource, WarningsSource};
use super::status::spec;
use super::{order, rules};
use std::string::String;
use std::vec::Vec;
use toml::de::DeTable;

const REQUIRED: [&str; 4] = ["title", "summary", "home", "warning"];

const REQUIRED_OF_CODE: [&str; 8] = [
    "code", "name", "text", "summary", "source", "spec", "section", "persists",
];

/// Reads the file of the `Warning` codes, in which every key must be there.
///
/// # Errors
///
/// All the mistakes of the file, in the order of their places.
///
/// ```
/// use status_set_data::schema::parse_warnings;
///
/// let mistakes = parse_warnings("title = 110").unwrap_err();
/// assert_eq!(mistakes[0].to_string(), "1:1: missing `summary`, `home`, `warning`");
/// assert_eq!(mistakes[1].to_string(), "1:9: `title` must be a string, not of the type integer");
/// ```
pub fn parse_warnings(text: &str) -> Result<WarningsSource, Vec<Mistake>> {
    let document = document::parse(text)?;
    let mut mistakes = Mistakes::new(text);
    let mut table = Reader::new(&document, Place::START, &REQUIRED, &mut mistakes);
    let title = table.text("title", rules::line);
    let summary = table.text("summary", rules::sentence);
    let home = table.text("home", rules::address);
    let rows = table.tables("warning");
    drop(table);
    let codes: Vec<_> = rows
        .into_iter()
        .map(|(row, place)| read(row, place, &mut mistakes))
        .collect();
    let rows = codes.iter();
    let rows: Vec<_> = rows.map(|warning| (&warning.code, &warning.name)).collect();
    order::check(&rows, &mut mistakes);
    mistakes.finish(WarningsSource {
        title: title.unwrap_or_default(),
        summary: summary.unwrap_or_default(),
        home: home.unwrap_or_default(),
        codes,
    })
}

fn read<'t>(row: &'t DeTable<'t>, place: Place, mistakes: &mut Mistakes<'t>) -> WarningSource {
    let mut table = Reader::new(row, place, &REQUIRED_OF_CODE, mistakes);
    WarningSource {
        code: table.code("code").unwrap_or(At::unread(place)),
        name: table
            .text_at("name", rules::variant)
            .unwrap_or(At::unread(place)),
        text: table.text("text", rules::line).unwrap_or_default(),
        summary: table.text("summary", rules::sentence).unwrap_or_default(),
        source: table.text("source", rules::address).unwrap_or_default(),
        spec: spec(&mut table).unwrap_or_else(|| SpecSource {
            document: String::new(),
            section: None,
        }),
        persists: table.flag("persists"),
    }
}
