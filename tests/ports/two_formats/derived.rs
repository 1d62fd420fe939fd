//! With the derive.

use axum::response::{IntoResponse, Response};
use serde::Serialize;
use status_set::HttpError;
use status_set::with::axum::response_with;

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = Self::body, code_case = "snake_case")]
pub(super) enum Error {
    #[error("no package `{0}`")]
    #[status(404)]
    NoPackage(String),
    #[error("`{name}` has a version {version}")]
    #[status(409)]
    VersionExists { name: String, version: String },
    #[error("only owners publish")]
    #[status(403)]
    NotAnOwner,
    #[error("the archive: {0}")]
    #[status(422)]
    BadArchive(String),
    #[error("wait {seconds} seconds")]
    #[status(429, header("Retry-After" = seconds))]
    TooManyUploads { seconds: u32 },
    #[error("no uploads during maintenance")]
    #[status(503, expose)]
    ReadOnly,
    #[error("storage: {0}")]
    #[status(500)]
    Storage(String),
}

#[derive(Serialize)]
struct Body {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u32>,
}

#[derive(Serialize)]
struct Detail {
    detail: String,
}

#[derive(Serialize)]
struct BodyBefore {
    errors: [Detail; 1],
}

impl Error {
    fn body(&self) -> Body {
        Body {
            code: self.code().unwrap_or("unknown"),
            message: self.shown().to_string(),
            retry_after: match self {
                Self::TooManyUploads { seconds } => Some(*seconds),
                _ => None,
            },
        }
    }

    fn body_before(&self) -> BodyBefore {
        let detail = self.shown().to_string();
        BodyBefore {
            errors: [Detail { detail }],
        }
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}

pub(super) fn respond_as_before(error: Error) -> Response {
    response_with(error, Error::body_before)
}
