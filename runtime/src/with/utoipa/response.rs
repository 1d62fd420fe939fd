//! The responses of an error type, each with the cases that it can be.

use super::Responses;
use super::cases::{ByStatus, Told, codes_of};
use super::schema::{MEMBER_CODE, problem};
use crate::expansion::body::{Body, PLAIN, PROBLEM_JSON};
use crate::final_code::{has_content, is_final};
use crate::{HttpError, HttpStatus, Info, Official};
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::mem;
use serde_json::{Map, Value};
use utoipa::openapi::example::Example;
use utoipa::openapi::schema::{AllOf, Schema, Type};
use utoipa::openapi::{Content, Header, ObjectBuilder, Ref, RefOr, Response};

/// What the responses have as their content.
pub(super) enum Contents {
    /// Nothing is known about it.
    Unknown,
    /// A problem as in RFC 9457, of this schema if it has members of the user's own.
    Problem(Option<RefOr<Schema>>),
    /// What the type says, with the schema of what its function returns.
    Own(Option<RefOr<Schema>>),
}

/// Describes the responses to errors of a type, or to those of its cases that are named.
pub(super) fn describe<E: HttpError>(names: Option<&[&str]>, contents: &Contents) -> Responses {
    let mut codes = E::STATUSES;
    if let Some(names) = names {
        codes = codes.intersection(codes_of(E::CASES, names));
    }
    let mut responses = Responses::new();
    for code in codes {
        let (sent, response) = response_to::<E>(code, names, contents);
        // A 500 of the type says more than one that is sent instead of something else.
        if sent == code {
            responses.insert(sent.to_string(), response.into());
        } else {
            let entry = responses.entry(sent.to_string());
            entry.or_insert_with(|| response.into());
        }
    }
    responses
}

/// The response to errors with a status of this code, and the code that it has.
fn response_to<E: HttpError>(
    code: u16,
    names: Option<&[&str]>,
    contents: &Contents,
) -> (u16, Response) {
    let Some(status) = E::Status::from_code(code) else {
        // `STATUSES` written by hand can have codes that the status enum does not have.
        return (code, Response::new(format!("Status {code}")));
    };
    let info = if is_final(code) {
        status.info()
    } else {
        Official::InternalServerError.info()
    };
    let by_status = ByStatus::of(E::CASES, names, code);
    let mut response = Response::new(description(info, &by_status));
    for name in &by_status.headers {
        response
            .headers
            .insert((*name).to_owned(), Header::default());
    }
    if has_content(status) {
        if let Some((kind, content)) = content::<E>(info, &by_status, contents) {
            response.content.insert(kind.to_owned(), content);
        }
    }
    (info.code, response)
}

/// The reason phrase, and what the cases are, or else what the status means. One of the user's own may
/// have no summary.
fn description(info: &Info, by_status: &ByStatus) -> String {
    match by_status.description() {
        Some(cases) if cases.starts_with('\n') => format!("{}:\n{cases}", info.reason),
        Some(case) => format!("{}: {case}", info.reason),
        None if info.summary.is_empty() => info.reason.to_owned(),
        None => format!("{}: {}", info.reason, info.summary),
    }
}

/// The content of a response and its media type.
fn content<E: HttpError>(
    info: &Info,
    by_status: &ByStatus,
    contents: &Contents,
) -> Option<(&'static str, Content)> {
    match (contents, E::__BODY) {
        (Contents::Unknown, _) | (Contents::Own(_), Body::Nothing) => None,
        (Contents::Problem(own), _) => Some(problem_content(info, by_status, own.as_ref())),
        (Contents::Own(_), Body::Problem) => Some(problem_content(info, by_status, None)),
        (Contents::Own(_), Body::Text) => {
            let text = ObjectBuilder::new().schema_type(Type::String);
            Some((PLAIN, Content::new(Some(text))))
        }
        (Contents::Own(schema), Body::Json(kind)) => Some((kind, Content::new(schema.clone()))),
    }
}

fn problem_content(
    info: &Info,
    by_status: &ByStatus,
    own: Option<&RefOr<Schema>>,
) -> (&'static str, Content) {
    let mut content = Content::new(Some(schema(by_status, own)));
    // Cases that a client cannot tell apart have one example.
    let mut examples: Vec<(&Told, Value)> = Vec::new();
    for told in &by_status.told {
        let example = example_of(info, told);
        if examples.iter().all(|(_, other)| *other != example) {
            examples.push((told, example));
        }
    }
    if let [(_, only)] = &mut examples[..] {
        content.example = Some(mem::take(only));
        return (PROBLEM_JSON, content);
    }
    for (told, value) in examples {
        let mut example = Example::new();
        told.description.clone_into(&mut example.summary);
        example.value = Some(value);
        let (mut name, mut number) = (told.name.to_owned(), 1);
        while content.examples.contains_key(&name) {
            number += 1;
            name = format!("{}{number}", told.name);
        }
        content.examples.insert(name, example.into());
    }
    (PROBLEM_JSON, content)
}

/// The component of all problems, with the codes that those of one status can have.
fn schema(by_status: &ByStatus, own: Option<&RefOr<Schema>>) -> RefOr<Schema> {
    let component = own.cloned();
    let component = component.unwrap_or_else(|| Ref::from_schema_name(problem::NAME).into());
    let (codes, is_all) = by_status.codes();
    if codes.is_empty() {
        return component;
    }
    let code = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(codes));
    let mut object = ObjectBuilder::new()
        .schema_type(Type::Object)
        .property(MEMBER_CODE, code);
    if is_all {
        object = object.required(MEMBER_CODE);
    }
    let mut all = AllOf::new();
    all.items.push(component);
    all.items.push(object.into());
    RefOr::T(all.into())
}

/// A problem as a client may get it, without what only an error at hand says.
fn example_of(info: &Info, told: &Told) -> Value {
    let mut members = Map::new();
    let mut add = |name: &str, value: Value| members.insert(name.to_owned(), value);
    let mut title = info.reason;
    if let Some(uri) = told.problem_type {
        add("type", uri.into());
        if uri != "about:blank" {
            title = told.title.unwrap_or(title);
        }
    }
    add("title", title.into());
    add("status", info.code.into());
    if let Some(code) = told.code {
        add(MEMBER_CODE, code.into());
    }
    Value::Object(members)
}
