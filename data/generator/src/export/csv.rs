//! Tables as CSV, by RFC 4180 but for its line breaks, which are those of all files here.

use super::column::{Column, Kind};
use crate::json::Json;
use crate::json_schema::{DATE, Keywords, closed, described, keywords};
use std::iter;

/// What stands between the elements of a list.
const SEPARATOR: char = ';';

/// The text of a file: a line of names, and a line for each row.
pub(super) fn file(columns: &[Column], rows: &[Vec<Json>]) -> String {
    let names = columns.iter().filter(|column| has_cells(&column.kind));
    let head = line(names.map(|column| column.name.to_owned()));
    let rows = rows.iter().map(|values| {
        let pairs = iter::zip(columns, values);
        let cells = pairs.filter(|(column, _)| has_cells(&column.kind));
        line(cells.map(|(_, value)| cell(value)))
    });
    iter::once(head).chain(rows).collect()
}

/// The schema of a line whose cells are strings.
pub(super) fn line_schema(columns: &[Column]) -> Keywords {
    let columns = columns.iter().filter(|column| has_cells(&column.kind));
    let properties = columns.map(|column| {
        let optional = if column.is_optional { "?" } else { "" };
        let pattern = format!("^({}){optional}$", pattern(&column.kind));
        let cell = keywords([
            ("type", Json::text("string")),
            ("pattern", Json::text(pattern)),
        ]);
        (column.name.to_owned(), described(&column.about, cell))
    });
    let properties: Vec<_> = properties.collect();
    let names = properties.iter().map(|(name, _)| Json::text(name.as_str()));
    closed(names.collect(), properties)
}

/// Rows in a cell are for those who read JSON.
fn has_cells(kind: &Kind) -> bool {
    match kind {
        Kind::List(element) => has_cells(element),
        kind => !matches!(kind, Kind::Row(_)),
    }
}

fn pattern(kind: &Kind) -> String {
    match kind {
        Kind::Number(_) => "[0-9]+".to_owned(),
        Kind::Flag => "true|false".to_owned(),
        Kind::Text(_) => "[^\\r\\n]+".to_owned(),
        Kind::Date => DATE.trim_matches(['^', '$']).to_owned(),
        Kind::Word(words) => words.join("|"),
        Kind::List(element) => match &**element {
            Kind::Text(_) => "([^;\\r\\n]+(;[^;\\r\\n]+)*)?".to_owned(),
            element => {
                let element = pattern(element);
                format!("(({element})({SEPARATOR}({element}))*)?")
            }
        },
        Kind::Row(_) => unreachable!("a row has no cell"),
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<_> = cells.map(|cell| quoted(&cell)).collect();
    cells.join(",") + "\n"
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A value as it stands in a cell: nothing if nothing is known.
fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::Flag(flag) => flag.to_string(),
        Json::Number(number) => number.to_string(),
        Json::Text(text) => text.clone(),
        Json::List(values) => {
            let cells: Vec<_> = values.iter().map(cell).collect();
            let is_clear = cells.iter().all(|cell| !cell.contains(SEPARATOR));
            assert!(is_clear, "`{SEPARATOR}` in an element of a list: {cells:?}");
            cells.join(&SEPARATOR.to_string())
        }
        Json::Object(_) => unreachable!("a row has no cell"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::column::{Column, Kind};
    use super::{file, line_schema};
    use crate::json::Json;

    fn columns() -> Vec<Column> {
        let list = |kind| Kind::List(Box::new(kind));
        vec![
            Column::new("id", "a name", Kind::like("^[a-z]+$")),
            Column::new("code", "a number", Kind::Number(1..=9)).optional_if(true),
            Column::new("seen", "where", list(Kind::Word(vec!["log", "wire"]))),
            Column::new("used", "by whom", list(Kind::Row(Vec::new()))),
        ]
    }

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let seen = Json::texts(&["log", "wire"]);
        let rows = [
            vec![
                Json::text("a, \"b\""),
                Json::Null,
                seen,
                Json::List(Vec::new()),
            ],
            vec![
                Json::text("two\nlines"),
                Json::Number(7),
                Json::texts(&[]),
                Json::Null,
            ],
        ];
        assert_eq!(
            file(&columns(), &rows),
            "id,code,seen\n\"a, \"\"b\"\"\",,log;wire\n\"two\nlines\",7,\n",
        );
    }

    #[test]
    #[should_panic = "`;` in an element of a list"]
    fn a_separator_in_an_element_is_not_written() {
        let seen = Json::texts(&["log; wire"]);
        file(
            &columns(),
            &[vec![Json::Null, Json::Null, seen, Json::Null]],
        );
    }

    #[test]
    fn patterns_are_those_of_cells() {
        let schema = Json::Object(line_schema(&columns())).file();
        for pattern in ["^([0-9]+)?$", "^(((log|wire)(;(log|wire))*)?)$"] {
            assert!(
                schema.contains(&format!("\"pattern\": \"{pattern}\"")),
                "{schema}"
            );
        }
        assert!(!schema.contains("used"), "{schema}");
    }
}
