//! The rules of every answer, whichever framework sends it.

use crate::{HttpError, HttpStatus};
use ::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use alloc::string::String;
use core::fmt::{Display, Write};

/// The code that an exchange ends with. An informational status cannot end one, and frameworks
/// refuse it; 500 says that the server has made a mistake.
pub(super) fn final_code(status: impl HttpStatus) -> StatusCode {
    match StatusCode::from_u16(status.code()) {
        Ok(code) if !code.is_informational() => code,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The header fields of an error. Those that cannot stand in an answer are left out, and so are
/// those that frame the content, which are the framework's.
pub(super) fn headers<E: HttpError>(error: &E) -> HeaderMap {
    const {
        assert!(
            E::__UNANSWERABLE.is_empty(),
            "an error type (named below) has a status without a header field that this requires: with `#[status(with(…))]` on the type you are told which"
        );
    }
    let mut headers = HeaderMap::new();
    error.headers(&mut |name, value| {
        let value = text(value).and_then(|value| HeaderValue::try_from(value).ok());
        if let (Ok(name), Some(value)) = (HeaderName::from_bytes(name.as_bytes()), value) {
            if name != header::CONTENT_LENGTH && name != header::TRANSFER_ENCODING {
                // More fields than a map can hold are left out.
                let _ = headers.try_append(name, value);
            }
        }
    });
    headers
}

/// What a value prints, or `None` if it fails to, where `to_string` would panic.
pub(super) fn text(value: &(impl Display + ?Sized)) -> Option<String> {
    let mut text = String::new();
    write!(text, "{value}").ok()?;
    Some(text)
}
