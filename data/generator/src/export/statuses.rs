//! The sets and their statuses.

use super::column::{Column, Kind};
use super::facts;
use super::table::{Table, values};
use super::value::Value;
use crate::dataset::Dataset;
use crate::explained::Explained;
use crate::json::Json;
use status_set_data::StatusClass;
use status_set_data::schema::{SetSource, StatusSource, shape_of_set};

const SET: &str = "^[a-z][a-z0-9_]*$";

/// A row for each set.
pub(super) fn sets(dataset: &Dataset) -> Table {
    let explained = Explained::of_set();
    let keys = shape_of_set().keys;
    let keys: Vec<_> = keys.iter().filter(|key| key.name != "status").collect();
    let mut columns = vec![Column::new("id", ID_OF_SET, Kind::like(SET))];
    columns.extend(keys.iter().map(|key| Column::of_key(key, &explained)));
    let rows = dataset.sets.iter().map(|set| {
        let facts = keys.iter().map(|key| fact_of_set(set, key.name));
        [set.name.json()].into_iter().chain(facts).collect()
    });
    Table {
        rows: rows.collect(),
        columns,
    }
}

const ID_OF_SET: &str = "the word for the set, which never changes";

fn fact_of_set(set: &SetSource, key: &str) -> Json {
    match key {
        "title" => set.title.json(),
        "summary" => set.summary.json(),
        "home" => set.home.json(),
        "marks" => set.marks.json(),
        "edition" => set.edition.json(),
        _ => panic!("`{key}` of a set is not exported: add it here"),
    }
}

/// A row for each code of each set.
pub(super) fn statuses(dataset: &Dataset) -> Table {
    let columns = columns();
    let of_set = |set: &SetSource| {
        let rows = set
            .statuses
            .iter()
            .map(|status| row(&columns, dataset, set, status));
        rows.collect::<Vec<_>>()
    };
    Table {
        rows: dataset.sets.iter().flat_map(of_set).collect(),
        columns,
    }
}

fn columns() -> Vec<Column> {
    let shape = shape_of_set().table("status");
    let explained = Explained::of_status();
    let class = Kind::Word((1..=5).map(class_word).collect());
    let mut columns = vec![
        Column::new(
            "id",
            ID_OF_STATUS,
            Kind::like("^[a-z][a-z0-9_]*/[1-9][0-9]{2}$"),
        ),
        Column::new("set", "the `id` of the set", Kind::like(SET)),
    ];
    for key in &shape.keys {
        let is_required = shape.required.contains(&key.name) || key.name == "edition";
        let is_optional = !is_required && facts::is_optional(key.name);
        let column = Column::of_key(key, &explained).optional_if(is_optional);
        columns.push(column.filled_if(is_required));
        if key.name == "code" {
            columns.push(Column::new("class", CLASS, class.clone()).optional_if(true));
        }
    }
    columns
}

const ID_OF_STATUS: &str = "the set and the code: `nginx/499`; it never changes";
const CLASS: &str = "the class of the code, from `1xx` to `5xx`; a code from 600 on has none";

fn row(columns: &[Column], dataset: &Dataset, set: &SetSource, status: &StatusSource) -> Vec<Json> {
    let code = status.code.value;
    let class = StatusClass::from_code(code);
    let mut facts = facts::of(dataset, set, status);
    facts.insert("id", format!("{}/{code}", set.name).json());
    facts.insert("class", class.map(|class| class_word(class.digit())).json());
    values(columns, facts)
}

fn class_word(digit: u16) -> &'static str {
    ["1xx", "2xx", "3xx", "4xx", "5xx"][usize::from(digit) - 1]
}
