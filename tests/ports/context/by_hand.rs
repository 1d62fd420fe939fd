//! By hand.

use axum::Json;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub(super) enum StoreError {
    #[error("no file {0}")]
    Missing(&'static str),
    #[error("shard {shard} is busy for {seconds} s")]
    Busy { shard: u8, seconds: u32 },
    #[error("a disk is full")]
    Full,
    #[error("block {0} is corrupt")]
    Corrupt(u64),
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("loading {path}", path = path.display())]
    Load { path: PathBuf, source: StoreError },
    #[error("saving {path}, after {written} bytes", path = path.display())]
    Save {
        path: PathBuf,
        written: u64,
        source: StoreError,
    },
    #[error("which file?")]
    NoPath,
}

#[derive(Serialize)]
struct Problem {
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    code: &'static str,
}

impl StoreError {
    fn parts(&self) -> (StatusCode, &'static str, Option<String>) {
        match self {
            Self::Missing(_) => (StatusCode::NOT_FOUND, "missing", Some(self.to_string())),
            Self::Busy { seconds, .. } => {
                let detail = format!("busy for {seconds} s");
                (StatusCode::SERVICE_UNAVAILABLE, "busy", Some(detail))
            }
            Self::Full => (StatusCode::INSUFFICIENT_STORAGE, "full", None),
            Self::Corrupt(_) => (StatusCode::INTERNAL_SERVER_ERROR, "corrupt", None),
        }
    }
}

impl Error {
    fn parts(&self) -> (StatusCode, &'static str, Option<String>) {
        match self {
            Self::Load { source, .. } => source.parts(),
            Self::Save { source, .. } => {
                let (status, _, detail) = source.parts();
                (status, "not_saved", detail)
            }
            Self::NoPath => (StatusCode::BAD_REQUEST, "no_path", Some(self.to_string())),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, code, detail) = self.parts();
        let problem = Problem {
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            detail,
            code,
        };
        let mut response = (status, Json(problem)).into_response();
        let fields = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        fields.insert(CONTENT_TYPE, kind);
        if let Self::Load {
            source: StoreError::Busy { seconds, .. },
            ..
        }
        | Self::Save {
            source: StoreError::Busy { seconds, .. },
            ..
        } = self
        {
            fields.insert(RETRY_AFTER, seconds.into());
        }
        if let Self::Save { written, .. } = self {
            fields.insert("X-Written", written.into());
        }
        response
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
