//! Columns: what is said of every row, in JSON and in CSV.

use crate::explained::Explained;
use crate::json::Json;
use crate::json_schema::{self as schema, Keywords, closed, described};
use status_set_data::schema::rules::Look;
use status_set_data::schema::shape::{KeyShape, Shape, TableShape};
use std::ops::RangeInclusive;

/// One thing that is said of every row.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    /// What it says, for people.
    pub(super) about: String,
    pub(super) kind: Kind,
    /// Whether it is `null` where nothing is known.
    pub(super) is_optional: bool,
    /// Whether a list of it has an element at least.
    is_filled: bool,
}

/// What a value can be.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Number(RangeInclusive<u16>),
    Flag,
    Text(Vec<Look>),
    Date,
    Word(Vec<&'static str>),
    List(Box<Kind>),
    Row(Vec<Column>),
}

impl Column {
    pub(super) fn new(name: &'static str, about: &str, kind: Kind) -> Self {
        Self {
            name,
            about: about.to_owned(),
            kind,
            is_optional: false,
            is_filled: false,
        }
    }

    /// The column of a key of the files.
    pub(super) fn of_key(key: &KeyShape, explained: &Explained) -> Self {
        Self::new(key.name, explained.about(key.name), Kind::of(key))
    }

    pub(super) fn optional_if(self, is_optional: bool) -> Self {
        Self {
            is_optional,
            ..self
        }
    }

    pub(super) fn filled_if(self, is_filled: bool) -> Self {
        Self { is_filled, ..self }
    }

    fn schema(&self) -> (String, Json) {
        let mut keywords = self.kind.schema();
        if let Kind::List(_) = self.kind {
            // The files are refused that say something twice.
            keywords.push(("uniqueItems".to_owned(), Json::Flag(true)));
            if self.is_filled {
                keywords.push(("minItems".to_owned(), Json::Number(1)));
            }
        }
        if self.is_optional {
            keywords = keywords.into_iter().map(or_null).collect();
        }
        (self.name.to_owned(), described(&self.about, keywords))
    }
}

impl Kind {
    fn of(key: &KeyShape) -> Self {
        match &key.value {
            Shape::Text(rule) => Self::Text(schema::looks(rule)),
            Shape::Texts(rule) => Self::Text(schema::looks(rule)).list(),
            Shape::Word(words) => Self::Word(words()),
            Shape::Words(words) => Self::Word(words()).list(),
            Shape::Number(range) => Self::Number(range.clone()),
            Shape::Numbers(range) => Self::Number(range.clone()).list(),
            Shape::OneOf(_) => Self::Number(0..=u16::MAX),
            Shape::Date => Self::Date,
            Shape::Flag => Self::Flag,
            Shape::Tables(table) => {
                Self::Row(columns(table, &Explained::of_tables(key.name))).list()
            }
        }
    }

    /// What a pattern describes.
    pub(super) fn like(pattern: &'static str) -> Self {
        Self::Text(vec![Look::Like(pattern)])
    }

    fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    fn schema(&self) -> Keywords {
        match self {
            Self::Number(range) => schema::integer(range),
            Self::Flag => schema::flag(),
            Self::Text(looks) => schema::text(looks),
            Self::Date => schema::date(),
            Self::Word(words) => schema::word(words),
            Self::List(kind) => schema::list(kind.schema()),
            Self::Row(columns) => row_schema(columns),
        }
    }
}

/// A keyword of a schema that lets `null` through as well. Most say nothing of it.
fn or_null((keyword, value): (String, Json)) -> (String, Json) {
    let value = match (keyword.as_str(), value) {
        ("type", Json::Text(kind)) => Json::List(vec![Json::Text(kind), Json::text("null")]),
        ("enum", Json::List(mut words)) => {
            words.push(Json::Null);
            Json::List(words)
        }
        (_, value) => value,
    };
    (keyword, value)
}

/// A column for each key of a table, all of which are required.
fn columns(table: &TableShape, explained: &Explained) -> Vec<Column> {
    let keys = table.keys.iter();
    keys.map(|key| Column::of_key(key, explained)).collect()
}

/// The schema of a row in JSON: every member is there.
pub(super) fn row_schema(columns: &[Column]) -> Keywords {
    let names = columns.iter().map(|column| Json::text(column.name));
    closed(
        names.collect(),
        columns.iter().map(Column::schema).collect(),
    )
}

/// A row in JSON.
pub(super) fn row(columns: &[Column], values: &[Json]) -> Json {
    assert_eq!(columns.len(), values.len());
    let names = columns.iter().map(|column| column.name.to_owned());
    Json::Object(names.zip(values.iter().cloned()).collect())
}
