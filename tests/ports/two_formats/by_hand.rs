//! By hand, with what both formats have in common in functions.

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("no package `{0}`")]
    NoPackage(String),
    #[error("`{name}` has a version {version}")]
    VersionExists { name: String, version: String },
    #[error("only owners publish")]
    NotAnOwner,
    #[error("the archive: {0}")]
    BadArchive(String),
    #[error("wait {seconds} seconds")]
    TooManyUploads { seconds: u32 },
    #[error("no uploads during maintenance")]
    ReadOnly,
    #[error("storage: {0}")]
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
    fn status_and_code(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NoPackage(_) => (StatusCode::NOT_FOUND, "no_package"),
            Self::VersionExists { .. } => (StatusCode::CONFLICT, "version_exists"),
            Self::NotAnOwner => (StatusCode::FORBIDDEN, "not_an_owner"),
            Self::BadArchive(_) => (StatusCode::UNPROCESSABLE_ENTITY, "bad_archive"),
            Self::TooManyUploads { .. } => (StatusCode::TOO_MANY_REQUESTS, "too_many_uploads"),
            Self::ReadOnly => (StatusCode::SERVICE_UNAVAILABLE, "read_only"),
            Self::Storage(_) => (StatusCode::INTERNAL_SERVER_ERROR, "storage"),
        }
    }

    fn message(&self) -> String {
        match self {
            Self::Storage(_) => "Internal Server Error".to_owned(),
            _ => self.to_string(),
        }
    }

    fn retry_after(&self) -> Option<u32> {
        match self {
            Self::TooManyUploads { seconds } => Some(*seconds),
            _ => None,
        }
    }

    fn body(&self) -> Body {
        let (_, code) = self.status_and_code();
        Body {
            code,
            message: self.message(),
            retry_after: self.retry_after(),
        }
    }

    fn body_before(&self) -> BodyBefore {
        let detail = self.message();
        BodyBefore {
            errors: [Detail { detail }],
        }
    }

    fn response_with(self, body: impl Serialize) -> Response {
        let (status, _) = self.status_and_code();
        let mut response = (status, Json(body)).into_response();
        if let Some(seconds) = self.retry_after() {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}

pub(super) fn respond(error: Error) -> Response {
    let body = error.body();
    error.response_with(body)
}

pub(super) fn respond_as_before(error: Error) -> Response {
    let body = error.body_before();
    error.response_with(body)
}
