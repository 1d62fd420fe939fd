//! The rules of every response to an error, whichever framework sends it.

use super::fields::{Field, Fields};
use super::printed::text;
use crate::expansion::body::PLAIN;
use crate::expansion::fields::check_none;
use crate::final_code::{final_phrase, has_content, is_final};
use crate::{HttpError, HttpStatus};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Display;

/// The content of a response.
pub(super) struct Content {
    /// What `Content-Type` says.
    pub(super) kind: &'static str,
    pub(super) text: String,
}

/// The header fields of an error, as far as they can stand in a response.
pub(super) fn fields<E: HttpError>(error: &E) -> Vec<Field> {
    const {
        // rustc points here, and not at the error.
        let response = " response of an error (its type is named below)";
        check_none(E::__FACTS, E::__INCOMPLETE, &[], response);
    }
    let status = error.status();
    // Another status is sent in the place of an informational one.
    let required = if is_final(status.code()) {
        status.info().requires
    } else {
        &[]
    };
    let mut fields = Fields::new(required);
    error.visit_headers(&mut |name, value| fields.add(name, value));
    fields.finish()
}

/// What the type of the error says. `None` if that is nothing, or a response with the status has no
/// content.
pub(super) fn own<E: HttpError + Display>(error: &E) -> Option<Content> {
    use crate::expansion::body::Body;

    match E::__BODY {
        Body::Problem => problem(error),
        Body::Text => plain(error),
        Body::Json(kind) => has_content(error.status())
            .then(|| written(error, kind))
            .flatten(),
        Body::Nothing => None,
    }
}

/// What the error writes. `None` if it fails to.
fn written<E: HttpError>(error: &E, kind: &'static str) -> Option<Content> {
    let mut text = String::new();
    let result = error.__write_body(&mut text);
    result.is_ok().then_some(Content { kind, text })
}

/// What a function makes of the error, in JSON. `None` if it is not JSON, or a response with the status has
/// no content.
#[cfg(all(feature = "json", any(feature = "axum", feature = "actix-web")))]
pub(super) fn json<E, F>(error: &E, body: F) -> Option<Content>
where
    E: HttpError,
    F: for<'a> super::JsonBody<'a, E>,
{
    let text = has_content(error.status()).then(|| super::json::text(&body.of(error)));
    text.flatten().map(|text| Content {
        kind: crate::expansion::body::JSON,
        text,
    })
}

/// The public text of an error. `None` if a response with the status has no content.
pub(super) fn plain<E: HttpError + Display>(error: &E) -> Option<Content> {
    let status = error.status();
    has_content(status).then(|| {
        let text = text(error);
        Content {
            kind: PLAIN,
            text: text.unwrap_or_else(|| final_phrase(status).into()),
        }
    })
}

/// The problem that an error is. `None` if a response with the status has no content.
#[cfg(feature = "problem")]
pub(super) fn problem<E: HttpError + Display>(error: &E) -> Option<Content> {
    written_problem(error.status(), || super::problem::Problem::of(error))
}

/// A problem of this status. `None` if a response with the status has no content.
#[cfg(feature = "problem")]
pub(super) fn written_problem<P: core::borrow::Borrow<super::problem::Problem>>(
    status: impl HttpStatus,
    problem: impl FnOnce() -> P,
) -> Option<Content> {
    has_content(status).then(|| Content {
        kind: crate::expansion::body::PROBLEM_JSON,
        // Members whose names are strings always make JSON; an empty object is a valid body too.
        text: serde_json::to_string(problem().borrow()).unwrap_or_else(|_| "{}".into()),
    })
}

/// In its place, an error when the program is built, which names the feature that problems take.
#[cfg(not(feature = "problem"))]
fn problem<E: HttpError>(_: &E) -> Option<Content> {
    const {
        assert!(
            !matches!(E::__BODY, crate::expansion::body::Body::Problem),
            "the body of an error type (named below) is a problem as in RFC 9457, which takes the feature `problem` of status-set: turn it on, or say another `body` on the type"
        );
    }
    None
}
