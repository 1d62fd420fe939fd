//! What texts, numbers and words look like, in JSON Schema: in keywords that all its drafts have.

use crate::json::Json;
use status_set_data::schema::rules::{Look, Rule};
use std::ops::RangeInclusive;

/// The keywords of a schema and what they say.
pub(crate) type Keywords = Vec<(String, Json)>;

/// A day. JSON has no type for it.
pub(crate) const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

pub(crate) fn keywords<const N: usize>(keywords: [(&str, Json); N]) -> Keywords {
    keywords
        .map(|(keyword, value)| (keyword.to_owned(), value))
        .into()
}

/// A schema with a description.
pub(crate) fn described(about: &str, keywords: Keywords) -> Json {
    let about = ("description".to_owned(), Json::text(about));
    Json::Object([about].into_iter().chain(keywords).collect())
}

pub(crate) fn integer(range: &RangeInclusive<u16>) -> Keywords {
    keywords([
        ("type", Json::text("integer")),
        ("minimum", Json::Number((*range.start()).into())),
        ("maximum", Json::Number((*range.end()).into())),
    ])
}

pub(crate) fn flag() -> Keywords {
    keywords([("type", Json::text("boolean"))])
}

pub(crate) fn word(words: &[&str]) -> Keywords {
    keywords([("type", Json::text("string")), ("enum", Json::texts(words))])
}

pub(crate) fn date() -> Keywords {
    keywords([
        ("type", Json::text("string")),
        ("format", Json::text("date")),
        ("pattern", Json::text(DATE)),
    ])
}

pub(crate) fn list(element: Keywords) -> Keywords {
    keywords([
        ("type", Json::text("array")),
        ("items", Json::Object(element)),
    ])
}

/// All that a rule demands, that of the rules below it first.
pub(crate) fn looks(rule: &Rule) -> Vec<Look> {
    let base = rule.base.map(looks).unwrap_or_default();
    base.into_iter().chain(rule.looks.iter().copied()).collect()
}

pub(crate) fn text(looks: &[Look]) -> Keywords {
    let mut found = keywords([("type", Json::text("string"))]);
    let mut further = Vec::new();
    for look in looks {
        let demand = match look {
            Look::Like(pattern) => keywords([("pattern", Json::text(*pattern))]),
            // A pattern accepts whatever is not a string.
            Look::Unlike(pattern) => not(keywords([
                ("type", Json::text("string")),
                ("pattern", Json::text(*pattern)),
            ])),
            Look::NoneOf(words) => not(keywords([("enum", Json::texts(words))])),
        };
        // A keyword stands once in a schema.
        if demand.iter().any(|(keyword, _)| has(&found, keyword)) {
            further.push(Json::Object(demand));
        } else {
            found.extend(demand);
        }
    }
    if !further.is_empty() {
        found.push(("allOf".to_owned(), Json::List(further)));
    }
    found
}

fn not(demand: Keywords) -> Keywords {
    keywords([("not", Json::Object(demand))])
}

fn has(keywords: &Keywords, wanted: &str) -> bool {
    keywords.iter().any(|(keyword, _)| keyword == wanted)
}

/// Objects with these members and no others.
pub(crate) fn closed(required: Vec<Json>, properties: Vec<(String, Json)>) -> Keywords {
    let mut found = keywords([("type", Json::text("object"))]);
    if !required.is_empty() {
        found.push(("required".to_owned(), Json::List(required)));
    }
    found.extend(keywords([
        ("additionalProperties", Json::Flag(false)),
        ("properties", Json::Object(properties)),
    ]));
    found
}
