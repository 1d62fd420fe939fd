//! What documents say of error types that say their bodies.

#![deny(warnings)]

use serde_json::{Value, json};
use status_set_tests_bodies::{Gone, PlainError, Refused, ShopError};
use utoipa::IntoResponses;

/// The content of each response.
fn content<E: IntoResponses>() -> Vec<(String, Value)> {
    let responses = serde_json::to_value(E::responses()).unwrap();
    let Value::Object(responses) = responses else {
        panic!("{responses}")
    };
    let content = |value: &Value| value.get("content").cloned().unwrap_or_default();
    responses
        .iter()
        .map(|(code, value)| (code.clone(), content(value)))
        .collect()
}

#[track_caller]
fn check<E: IntoResponses>(expected: &[(&str, Value)]) {
    let expected = expected.iter().cloned();
    let expected: Vec<_> = expected
        .map(|(code, value)| (code.to_owned(), value))
        .collect();
    assert_eq!(content::<E>(), expected);
}

#[test]
fn a_schema_is_named() {
    let body =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/ApiError" } } });
    check::<ShopError>(&[
        ("205", Value::Null),
        ("304", Value::Null),
        ("404", body.clone()),
        ("409", body.clone()),
        ("500", body.clone()),
        ("503", body),
    ]);
}

#[test]
fn without_one_only_the_content_type_is_known() {
    let body = json!({ "application/vnd.example+json; v=2": {} });
    check::<Refused<u8>>(&[("400", body)]);
}

#[test]
fn texts_are_strings_and_nothing_is_nothing() {
    let text = json!({ "text/plain; charset=utf-8": { "schema": { "type": "string" } } });
    check::<PlainError>(&[("205", Value::Null), ("409", text.clone()), ("500", text)]);
    check::<Gone>(&[("410", Value::Null)]);
}
