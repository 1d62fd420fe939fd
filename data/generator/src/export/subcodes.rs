//! The lists of sub-codes.

use super::column::{Column, Kind};
use super::table::{Row, Table, values};
use super::value::Value;
use crate::dataset::Dataset;
use crate::explained::Explained;
use crate::schema::{SubCodeSource, SubCodesSource, shape_of_subcodes};

const LIST: &str = "^[a-z][a-z0-9_]*$";

/// A row for each list.
pub(super) fn lists(dataset: &Dataset) -> Table {
    let explained = Explained::of_set();
    let shape = shape_of_subcodes();
    let keys = shape.keys.iter().filter(|key| key.name != "subcode");
    let mut columns = vec![Column::new("id", ID_OF_LIST, Kind::like(LIST))];
    columns.extend(keys.map(|key| Column::of_key(key, &explained)));
    let rows = dataset.subcodes.iter().map(|list| {
        let SubCodesSource {
            name,
            title,
            summary,
            home,
            codes: _,
        } = list;
        let facts = [
            ("id", name.json()),
            ("title", title.json()),
            ("summary", summary.json()),
            ("home", home.json()),
        ];
        values(&columns, facts.into())
    });
    Table {
        rows: rows.collect(),
        columns,
    }
}

const ID_OF_LIST: &str = "the word for the list, which never changes";

/// A row for each meaning of each sub-code.
pub(super) fn subcodes(dataset: &Dataset) -> Table {
    let columns = columns();
    let of_list = |list: &SubCodesSource| {
        let rows = list
            .codes
            .iter()
            .map(|subcode| values(&columns, facts(list, subcode)));
        rows.collect::<Vec<_>>()
    };
    Table {
        rows: dataset.subcodes.iter().flat_map(of_list).collect(),
        columns,
    }
}

fn columns() -> Vec<Column> {
    let shape = shape_of_subcodes().table("subcode");
    let explained = Explained::of_subcode();
    let number = Kind::like("^([1-9][0-9]{2}[.][0-9]+|[0-9]{4,})$");
    let mut columns = vec![
        Column::new(
            "id",
            ID,
            Kind::like("^[a-z][a-z0-9_]*/[0-9.]+(/[a-z0-9-]+)?$"),
        ),
        Column::new("list", "the `id` of the list", Kind::like(LIST)),
        Column::new("number", NUMBER, number),
    ];
    for key in &shape.keys {
        let column = match key.name {
            // What it can be depends on `status`.
            "code" => Column::new("code", explained.about("code"), Kind::Number(0..=u16::MAX)),
            _ => Column::of_key(key, &explained),
        };
        let is_required = shape.required.contains(&key.name) || key.name == "statuses";
        columns.push(column.optional_if(!is_required));
    }
    columns
}

const ID: &str = "the list, the number and, if the number has the meaning only there, the `context` in \
    small letters: `iis/404.7`, `iis/502.3/arr`; it never changes";
const NUMBER: &str = "the sub-code as it is written: `404.7`, `1016`";

fn facts(list: &SubCodesSource, subcode: &SubCodeSource) -> Row {
    let number = subcode.to_string();
    let place = subcode.place().map(|place| format!("/{place}"));
    let id = format!("{}/{number}{}", list.name, place.unwrap_or_default());
    // Without `..`: a fact that is forgotten does not compile.
    let SubCodeSource {
        status,
        code,
        statuses,
        phrase,
        context,
        summary,
        source,
        checked,
        evidence,
        default_wait,
    } = subcode;
    Row::from([
        ("id", id.json()),
        ("list", list.name.json()),
        ("number", number.json()),
        ("status", status.json()),
        ("code", code.value.json()),
        ("statuses", statuses.json()),
        ("phrase", phrase.json()),
        ("context", context.json()),
        ("summary", summary.json()),
        ("source", source.json()),
        ("checked", checked.json()),
        ("evidence", evidence.json()),
        ("default_wait", default_wait.json()),
    ])
}
