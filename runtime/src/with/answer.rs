//! The rules of every answer, whichever framework sends it.

use super::fields::Fields;
use crate::{HttpError, HttpStatus};
use ::http::{HeaderMap, StatusCode};

/// The code that an exchange ends with. An informational status cannot end one, and frameworks
/// refuse it; 500 says that the server has made a mistake.
pub(super) fn final_code(status: impl HttpStatus) -> StatusCode {
    match StatusCode::from_u16(status.code()) {
        Ok(code) if !code.is_informational() => code,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The header fields of an error, as far as they can stand in an answer.
pub(super) fn headers<E: HttpError>(error: &E) -> HeaderMap {
    const {
        assert!(
            E::__UNANSWERABLE.is_empty(),
            "an error type (named below) has a status without a header field that this requires: with `#[status(with(…))]` on the type you are told which"
        );
    }
    let status = error.status();
    // Another status is answered in the place of an informational one.
    let required = if status.is_informational() {
        &[]
    } else {
        status.info().requires
    };
    let mut fields = Fields::new(required);
    error.headers(&mut |name, value| fields.add(name, value));
    fields.finish()
}
