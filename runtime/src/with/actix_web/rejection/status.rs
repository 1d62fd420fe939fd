//! The statuses of what is wrong with a body.

#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "rustc says of a macro of this crate what it leaves unsaid of one of another crate"
)]

use ::actix_web::ResponseError;
use ::actix_web::error::{JsonPayloadError, UrlencodedError};

crate::status_set! {
    /// What a body can be refused with.
    pub(super) enum OfBody {
        official::{400, 411, 413, 415, 422},
    }
}

pub(super) fn of_json(error: &JsonPayloadError) -> OfBody {
    match error {
        JsonPayloadError::ContentType => OfBody::UnsupportedMediaType,
        JsonPayloadError::Deserialize(error) if error.is_data() => OfBody::UnprocessableContent,
        _ => of_code(error),
    }
}

pub(super) fn of_form(error: &UrlencodedError) -> OfBody {
    match error {
        UrlencodedError::Parse(_) => OfBody::UnprocessableContent,
        _ => of_code(error),
    }
}

/// What actix-web itself responds with, if it is among these.
fn of_code(error: &impl ResponseError) -> OfBody {
    OfBody::from_code(error.status_code().as_u16()).unwrap_or(OfBody::BadRequest)
}
