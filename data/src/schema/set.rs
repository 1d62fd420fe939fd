//! A set's file.

use super::document;
use super::mistake::{Mistake, Mistakes, Place};
use super::name::set_name_flaw;
use super::reader::Reader;
use super::rows::{SetSource, StatusSource};
use super::shape::TableShape;
use super::status::{self, Extent};
use super::{order, rules};
use crate::edition::FIRST_EDITION;
use std::borrow::ToOwned;
use std::collections::BTreeSet;
use std::format;
use std::vec::Vec;
use toml::de::DeTable;

/// What the dataset says of every set.
const REQUIRED: [&str; 4] = ["title", "summary", "home", "status"];

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
    let document = document::parse(text)?;
    let mut mistakes = Mistakes::new(text);
    if let Some(flaw) = set_name_flaw(name) {
        mistakes.add(Place::START, format!("the set's name `{name}` {flaw}"));
    }
    let set = read(name, &document, Extent::Whole, &mut mistakes);
    order::check(&order_rows(&set.statuses), &mut mistakes);
    mistakes.finish(set)
}

/// Reads a file of a user's own set, of which less is required: for each status the code, and of
/// name and phrase the one from which the other follows. The statuses may stand in any order.
///
/// With the mistakes comes what is not touched by them, so that one wrong line does not make a
/// program forget all of the set. The name of the set is not checked: it is not the file's.
///
/// ```
/// use status_set_data::schema::parse_custom_set;
///
/// let text = r#"
/// [[status]]
/// code = 461
/// reason = "Over Quota"
///
/// [[status]]
/// code = 460
/// name = "ScanPending"
/// state = "pending"
/// "#;
/// let (set, mistakes) = parse_custom_set("acme", text);
/// assert_eq!(set.statuses[0].reason, "Scan Pending");
/// assert_eq!(set.statuses[1].name.value, "OverQuota");
/// assert!(mistakes[0].to_string().starts_with("9:9: `state` cannot be `pending`; choose from "));
/// ```
#[must_use]
pub fn parse_custom_set(name: &str, text: &str) -> (SetSource, Vec<Mistake>) {
    let (document, syntax_errors) = document::parse_recoverable(text);
    let mut mistakes = Mistakes::new(text);
    let mut set = read(name, &document, Extent::Minimal, &mut mistakes);
    if set.title.is_empty() {
        name.clone_into(&mut set.title);
    }
    // What has tables and another key is these, misspelt: the key is a mistake already.
    let mut values = document.values();
    let has_tables = values.any(|value| value.get_ref().is_array() || value.get_ref().is_table());
    if !document.contains_key("status") && !has_tables {
        mistakes.add(
            Place::START,
            "there is no `[[status]]`; a set has at least one",
        );
    }
    order::check_once(&order_rows(&set.statuses), &mut mistakes);
    keep_valid(&mut set.statuses);
    // After a syntax error anything may look wrong that is not.
    let mistakes = match syntax_errors {
        errors if errors.is_empty() => mistakes.into_sorted(),
        errors => errors,
    };
    (set, mistakes)
}

fn read<'t>(
    name: &str,
    document: &'t DeTable<'t>,
    extent: Extent,
    mistakes: &mut Mistakes<'t>,
) -> SetSource {
    let mut table = Reader::new(document, Place::START, required(extent), mistakes);
    read_from(&mut table, name, extent)
}

/// What the file of a set looks like, of ours or of a user's. For what tells editors and other tools.
pub(super) fn shape(extent: Extent) -> TableShape {
    let mut shape = Reader::describe(required(extent), &mut |table| {
        read_from(table, "", extent);
    });
    if let Extent::Minimal = extent {
        // That it is missing has a message of its own.
        shape.required.push("status");
    }
    shape
}

fn required(extent: Extent) -> &'static [&'static str] {
    match extent {
        Extent::Whole => &REQUIRED,
        Extent::Minimal => &[],
    }
}

fn read_from(table: &mut Reader<'_, '_>, name: &str, extent: Extent) -> SetSource {
    let style = extent.style();
    let title = table.text("title", rules::LINE);
    let summary = table.text("summary", style.summary);
    let home = table.text("home", style.address);
    let marks = table.texts("marks", rules::FIELD_NAME);
    let mut statuses = Vec::new();
    table.tables("status", extent.required(), &mut |row| {
        statuses.push(status::read(row, extent));
    });
    let edition = match extent {
        Extent::Whole => Some(
            table
                .edition()
                .map_or(FIRST_EDITION, |edition| edition.value),
        ),
        Extent::Minimal => None,
    };
    let set = SetSource {
        name: name.to_owned(),
        title: title.unwrap_or_default(),
        summary: summary.unwrap_or_default(),
        home: home.unwrap_or_default(),
        edition,
        marks,
        statuses,
    };
    order::check_marks(&set.marks, &[], table.mistakes);
    for status in &set.statuses {
        order::check_marks(&status.marks, &set.marks, table.mistakes);
    }
    set
}

fn order_rows(statuses: &[StatusSource]) -> Vec<order::Row<'_>> {
    let rows = statuses.iter();
    rows.map(|status| (&status.code, &status.name)).collect()
}

/// Keeps the statuses that have a code and a name, the first of those with the same one, in the
/// order of the codes.
fn keep_valid(statuses: &mut Vec<StatusSource>) {
    let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
    statuses.retain(|StatusSource { code, name, .. }| {
        let was_read = code.was_read() && name.was_read();
        was_read && codes.insert(code.value) && names.insert(name.value.clone())
    });
    statuses.sort_by_key(|status| status.code.value);
}
