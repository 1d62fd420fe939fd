//! JSON Schema of the TOML file of a set, for editors: made from what the reader says that it reads.

use crate::explained::Explained;
use crate::json::Json;
use crate::json_schema::{self as schema, Keywords, closed, described, keywords};
use crate::{COMMAND, RAW};
use status_set_data::schema::rules::Rule;
use status_set_data::schema::shape::{Beside, KeyShape, Shape, TableShape, Unsaid};
use status_set_data::schema::{shape_of_custom_set, shape_of_set};

/// The draft that editors for TOML know.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The text of `data/set.schema.json`: a set of a user's own.
///
/// ```
/// use status_set_generator::set_schema;
///
/// assert!(set_schema::custom().contains(r#""pattern": "^https?://[!-~]+$""#));
/// ```
#[must_use]
pub fn custom() -> String {
    file(
        "set.schema.json",
        "A set of HTTP statuses of your own, for the macros of the Rust crate status-set.",
        &shape_of_custom_set(),
    )
}

/// The text of `data/dataset.schema.json`: a set of the dataset, of which more is demanded.
///
/// ```
/// use status_set_generator::set_schema;
///
/// assert!(set_schema::dataset().contains(r#""pattern": "^https://[!-~]+$""#));
/// ```
#[must_use]
pub fn dataset() -> String {
    file(
        "dataset.schema.json",
        "A set of the dataset of status-set, as `data/README.md` explains it.",
        &shape_of_set(),
    )
}

/// The schema of a text that follows a rule.
///
/// ```
/// use status_set_data::schema::rules;
/// use status_set_generator::set_schema;
///
/// assert!(set_schema::of_rule(&rules::SENTENCE).contains(r#""pattern": "[.]$""#));
/// ```
#[must_use]
pub fn of_rule(rule: &Rule) -> String {
    Json::Object(schema::text(&schema::looks(rule))).file()
}

fn file(name: &str, about: &str, shape: &TableShape) -> String {
    let mut file = keywords([
        ("$schema", Json::text(DRAFT)),
        ("$id", Json::text(format!("{RAW}/data/{name}"))),
        ("$comment", Json::text(format!("Made by `{COMMAND}`."))),
        ("description", Json::text(about)),
    ]);
    file.extend(table(shape, &Explained::of_set()));
    Json::Object(file).file()
}

fn table(shape: &TableShape, explained: &Explained) -> Keywords {
    let required = shape.required.iter().copied().map(Json::text);
    let properties = shape.keys.iter().map(|key| {
        let about = explained.about(key.name);
        (key.name.to_owned(), described(about, value(key)))
    });
    let mut found = closed(required.collect(), properties.collect());
    let either = shape.either.iter().map(|keys| {
        let one = keys.map(|key| Json::object([("required", Json::texts(&[key]))]));
        Json::object([("anyOf", Json::List(one.into()))])
    });
    let excluded = shape.excluded.iter().map(|beside| not(both(beside)));
    let needs_word = shape.needs_word.iter().map(|beside| {
        let without = not(Json::object([("required", Json::texts(&[beside.key]))]));
        Json::object([("anyOf", Json::List(vec![without, both(beside)]))])
    });
    let unsaid = shape.unsaid.iter().map(|unsaid| not(said(unsaid)));
    let further = either.chain(excluded).chain(needs_word).chain(unsaid);
    let further: Vec<_> = further.collect();
    if !further.is_empty() {
        found.push(("allOf".to_owned(), Json::List(further)));
    }
    let needs = shape.needs.iter();
    let needs: Vec<_> = needs
        .map(|[key, other]| ((*key).to_owned(), Json::texts(&[other])))
        .collect();
    if !needs.is_empty() {
        found.push(("dependencies".to_owned(), Json::Object(needs)));
    }
    found
}

fn not(schema: Json) -> Json {
    Json::object([("not", schema)])
}

/// The key together with the word of the other one.
fn both(Beside { key, other, word }: &Beside) -> Json {
    let word = Json::object([("const", Json::text(*word))]);
    Json::object([
        ("required", Json::texts(&[key, other])),
        ("properties", Json::object([(*other, word)])),
    ])
}

/// The key with the word that goes without saying.
fn said(&Unsaid { key, word }: &Unsaid) -> Json {
    let word = Json::object([("const", Json::text(word))]);
    Json::object([
        ("required", Json::texts(&[key])),
        ("properties", Json::object([(key, word)])),
    ])
}

fn value(key: &KeyShape) -> Keywords {
    match &key.value {
        Shape::Text(rule) => schema::text(&schema::looks(rule)),
        Shape::Texts(rule) => some(schema::text(&schema::looks(rule))),
        Shape::Word(words) => schema::word(&words()),
        Shape::Words(words) => {
            let mut list = some(schema::word(&words()));
            list.push(("uniqueItems".to_owned(), Json::Flag(true)));
            list
        }
        Shape::Number(range) => schema::integer(range),
        Shape::Numbers(range) => some(schema::integer(range)),
        Shape::OneOf(numbers) if numbers.is_empty() => keywords([("not", Json::object([]))]),
        Shape::OneOf(numbers) => {
            let numbers = numbers.iter().map(|&number| Json::Number(number.into()));
            keywords([("enum", Json::List(numbers.collect()))])
        }
        Shape::Date => schema::date(),
        Shape::Flag => schema::flag(),
        Shape::Tables(shape) => some(table(shape, &Explained::of_tables(key.name))),
    }
}

/// A list that is not empty.
fn some(element: Keywords) -> Keywords {
    let mut list = schema::list(element);
    list.push(("minItems".to_owned(), Json::Number(1)));
    list
}
