//! A table, as JSON and as CSV.

use super::column::{Column, row, row_schema};
use super::csv;
use crate::json::Json;
use crate::json_schema::{described, list};
use std::collections::BTreeMap;

/// What is said of a row, by the names of the columns.
pub(super) type Row = BTreeMap<&'static str, Json>;

/// Columns, and rows that have a value for each.
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Json>>,
}

impl Table {
    pub(super) fn json(&self) -> Json {
        let rows = self.rows.iter().map(|values| row(&self.columns, values));
        Json::List(rows.collect())
    }

    pub(super) fn schema(&self, about: &str) -> Json {
        described(about, list(row_schema(&self.columns)))
    }

    pub(super) fn csv(&self) -> String {
        csv::file(&self.columns, &self.rows)
    }

    /// The schema of the lines of the CSV, as objects of strings.
    pub(super) fn csv_schema(&self) -> Vec<(String, Json)> {
        list(csv::line_schema(&self.columns))
    }
}

/// The values of a row in the order of the columns.
///
/// # Panics
///
/// If a column has no value, or a value no column: whoever adds a key forgets neither.
pub(super) fn values(columns: &[Column], mut facts: Row) -> Vec<Json> {
    let values = columns.iter().map(|column| {
        let fact = facts.remove(column.name);
        fact.unwrap_or_else(|| panic!("nothing says `{}` of a row", column.name))
    });
    let values = values.collect();
    assert!(facts.is_empty(), "there is no column for {facts:?}");
    values
}
