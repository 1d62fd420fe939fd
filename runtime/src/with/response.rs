//! The rules of every response to an error, whichever framework sends it.

use super::fields::Fields;
use super::printed::{End, print};
use crate::final_code::{final_code as code_of_response, is_final};
use crate::{HttpError, HttpStatus};
use ::http::{HeaderMap, StatusCode};
use alloc::string::String;
use core::fmt::Display;

/// The longest text of an error that is shown to a client.
const MAX_TEXT: usize = 64 << 10;

/// The code of the response.
pub(super) fn final_code(status: impl HttpStatus) -> StatusCode {
    let code = code_of_response(status.code());
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The reason phrase of that code.
pub(super) fn final_phrase(status: impl HttpStatus) -> &'static str {
    if is_final(status.code()) {
        status.reason_phrase()
    } else {
        "Internal Server Error"
    }
}

/// The text of an error, cut where it is too long for a client, or `None` if it fails to print.
pub(super) fn text(error: &(impl Display + ?Sized)) -> Option<String> {
    let (text, end) = print(error, MAX_TEXT);
    (end != End::Failed).then_some(text)
}

/// The header fields of an error, as far as they can stand in a response.
pub(super) fn headers<E: HttpError>(error: &E) -> HeaderMap {
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
