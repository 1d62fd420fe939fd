//! The file of the `Warning` codes.

use status_set_data::schema::read::{Mistakes, Reader, order, parse, rules, spec};
use status_set_data::schema::{At, Mistake, Place, SpecSource};

/// The file of the `Warning` codes; becomes `Warnings` of status-set-warning.
///
/// ```
/// use status_set_generator::schema::WarningsSource;
///
/// fn codes(warnings: &WarningsSource) -> Vec<u16> {
///     warnings.codes.iter().map(|warning| warning.code.value).collect()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WarningsSource {
    /// The name of the list.
    pub title: String,
    /// One sentence on the list.
    pub summary: String,
    /// The address of the definition.
    pub home: String,
    /// The codes in ascending order, each code and each name once.
    pub codes: Vec<WarningSource>,
}

/// One code of the `Warning` field; becomes a `Warning` of status-set-warning.
///
/// ```
/// use status_set_generator::schema::WarningSource;
///
/// fn line(warning: &WarningSource) -> String {
///     format!("{} {}", warning.code.value, warning.text)
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WarningSource {
    /// The three-digit code.
    pub code: At<u16>,
    /// The code as a Rust identifier.
    pub name: At<String>,
    /// The recommended text.
    pub text: String,
    /// One sentence on what the code means.
    pub summary: String,
    /// The address that the facts come from.
    pub source: String,
    /// The definition.
    pub spec: SpecSource,
    /// Whether the warning stays in a stored response after it was validated.
    pub persists: bool,
}

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
/// use status_set_generator::schema::parse_warnings;
///
/// let mistakes = parse_warnings("title = 110").unwrap_err();
/// assert_eq!(mistakes[0].to_string(), "1:1: missing `summary`, `home`, `warning`");
/// assert_eq!(mistakes[1].to_string(), "1:9: `title` must be a string, not of the type integer");
/// ```
pub fn parse_warnings(text: &str) -> Result<WarningsSource, Vec<Mistake>> {
    let document = parse(text)?;
    let mut mistakes = Mistakes::new(text);
    let mut table = Reader::new(&document, Place::START, &REQUIRED, &mut mistakes);
    let title = table.text("title", rules::LINE);
    let summary = table.text("summary", rules::SENTENCE);
    let home = table.text("home", rules::ADDRESS);
    let mut codes = Vec::new();
    table.tables("warning", &REQUIRED_OF_CODE, &mut |row| {
        codes.push(read(row));
    });
    drop(table);
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

fn read(table: &mut Reader<'_, '_>) -> WarningSource {
    let place = table.place();
    WarningSource {
        code: table.code("code").unwrap_or(At::unread(place)),
        name: table
            .text_at("name", rules::VARIANT)
            .unwrap_or(At::unread(place)),
        text: table.text("text", rules::LINE).unwrap_or_default(),
        summary: table.text("summary", rules::SENTENCE).unwrap_or_default(),
        source: table.text("source", rules::ADDRESS).unwrap_or_default(),
        spec: spec(table).unwrap_or_default(),
        persists: table.flag("persists"),
    }
}
