//! The rules of every response to an error, whichever framework sends it.

use super::fields::Fields;
use super::printed::{End, print};
pub(super) use crate::final_code::final_phrase;
use crate::final_code::{final_code as code_of_response, is_final};
use crate::shown::visit_public;
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

/// The text of an error that a client may see, cut where it is too long, or `None` if there is none or
/// it fails to print.
pub(super) fn text<E: HttpError + Display + ?Sized>(error: &E) -> Option<String> {
    let mut public = None;
    visit_public(error, &mut |text| {
        let (text, end) = print(text, MAX_TEXT);
        public = (end != End::Failed).then_some(text);
    });
    public
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
