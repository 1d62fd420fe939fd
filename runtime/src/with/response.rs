//! The rules of every response to an error, whichever framework sends it.

use super::fields::{Field, Fields};
use crate::final_code::{has_content, is_final};
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
        assert!(
            E::__INCOMPLETE.is_empty(),
            "an error type (named below) has a status without a header field that this requires: with `#[status(with(…))]` on the type you are told which"
        );
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

/// The public text of an error. `None` if a response with the status has no content.
#[cfg(feature = "http")]
pub(super) fn plain<E: HttpError + Display>(error: &E) -> Option<Content> {
    use crate::final_code::final_phrase;

    let status = error.status();
    has_content(status).then(|| {
        let text = super::printed::text(error);
        Content {
            kind: "text/plain; charset=utf-8",
            text: text.unwrap_or_else(|| final_phrase(status).into()),
        }
    })
}

/// The problem that an error is. `None` if a response with the status has no content.
#[cfg(feature = "problem")]
pub(super) fn problem<E: HttpError + Display>(error: &E) -> Option<Content> {
    has_content(error.status()).then(|| {
        let problem = super::problem::Problem::of(error);
        Content {
            kind: "application/problem+json",
            // Members whose names are strings always make JSON; an empty object is a valid body too.
            text: serde_json::to_string(&problem).unwrap_or_else(|_| "{}".into()),
        }
    })
}
