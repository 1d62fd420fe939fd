//! Where the dataset differs from a source on purpose: `deviations.toml`, which has the reasons.

use crate::date;
use crate::date::Date;
use crate::entry::Number;
use crate::sources::{SOURCES, Source};
use status_set_data::schema::read::{Mistakes, Reader, parse, rules};
use status_set_data::schema::rules::Rule;
use status_set_data::schema::{At, Mistake, Place};

/// A difference that is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deviation {
    pub(crate) source: &'static str,
    pub(crate) number: Number,
    /// The title here. Without one, the dataset leaves out what the source has.
    pub(crate) ours: Option<String>,
    /// The title there. Without one, the source does not have what the dataset has.
    pub(crate) theirs: Option<String>,
    /// The day until which the source registered it, where that has been seen to.
    pub(crate) expired: Option<Date>,
    pub(crate) place: Place,
}

/// Reads the file.
///
/// # Errors
///
/// All its mistakes.
pub(crate) fn read(text: &str) -> Result<Vec<Deviation>, Vec<Mistake>> {
    let document = parse(text)?;
    let mut mistakes = Mistakes::new(text);
    let mut found = Vec::new();
    let mut file = Reader::new(&document, Place::START, &[], &mut mistakes);
    file.tables("deviations", &["source", "why", "differ"], &mut |table| {
        let source = table
            .text("source", Rule::new(is_source))
            .and_then(|name| Source::named(&name));
        table.text("why", rules::SENTENCE);
        table.tables("differ", &["number"], &mut |row| {
            found.extend(read_one(row, source));
        });
    });
    drop(file);
    mistakes.finish(found)
}

fn read_one(row: &mut Reader<'_, '_>, source: Option<&Source>) -> Option<Deviation> {
    let number = row
        .text("number", Rule::new(is_number))
        .and_then(|number| number.parse().ok());
    let ours = row.text("ours", rules::LINE);
    let theirs = row.text("theirs", rules::LINE);
    let expired = row.text_at("expired", Rule::new(is_date));
    if !["ours", "theirs", "expired"].iter().any(|key| row.has(key)) {
        row.refuse("number", "stands alone; say `ours`, `theirs` or `expired`");
    }
    Some(Deviation {
        source: source?.name,
        number: number?,
        ours,
        theirs,
        expired: expired.and_then(|At { value, .. }| date::read(&value)),
        place: row.place(),
    })
}

fn is_source(name: &str) -> Result<(), &'static str> {
    let is_known = SOURCES.iter().any(|source| source.name == name);
    is_known
        .then_some(())
        .ok_or("must be a source of `sources.rs`, such as `nginx`")
}

fn is_number(text: &str) -> Result<(), &'static str> {
    let number = text.parse::<Number>();
    number
        .map(drop)
        .map_err(|()| "must be a code or a sub-code, such as `499` or `404.7`")
}

fn is_date(text: &str) -> Result<(), &'static str> {
    date::read(text)
        .map(drop)
        .ok_or("must be a day, such as `2026-11-13`")
}
