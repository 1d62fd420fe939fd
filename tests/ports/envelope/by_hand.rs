//! By hand, with an enum of codes in between.

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("index `{0}` not found")]
    IndexNotFound(String),
    #[error("index `{0}` exists already")]
    IndexExists(String),
    #[error("document `{0}` not found")]
    DocumentNotFound(String),
    #[error("`{id}` cannot identify a document")]
    InvalidDocumentId { id: String },
    #[error("the filter `{0}` is not complete")]
    InvalidFilter(String),
    #[error("no sorting by `{attribute}`")]
    UnsortableAttribute { attribute: &'static str },
    #[error("more than {limit} bytes")]
    PayloadTooLarge { limit: u64 },
    #[error("no documents in `{0}`")]
    UnsupportedMediaType(String),
    #[error("no key was sent")]
    MissingKey,
    #[error("the key is for something else")]
    InvalidKey,
    #[error("too many searches at once")]
    TooManySearches { seconds: u32 },
    #[error("no space left on {device}")]
    NoSpaceLeft { device: &'static str },
    #[error("the index is corrupt: {0}")]
    Corrupt(String),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Request,
    Auth,
    Server,
}

#[derive(Serialize)]
struct Envelope {
    message: String,
    code: &'static str,
    kind: Kind,
    link: String,
}

#[derive(Clone, Copy)]
enum Code {
    IndexNotFound,
    IndexExists,
    DocumentNotFound,
    InvalidDocumentId,
    InvalidFilter,
    UnsortableAttribute,
    PayloadTooLarge,
    UnsupportedMediaType,
    MissingKey,
    InvalidKey,
    TooManySearches,
    NoSpaceLeft,
    Internal,
}

impl Code {
    fn status_and_name(self) -> (StatusCode, &'static str) {
        match self {
            Self::IndexNotFound => (StatusCode::NOT_FOUND, "index_not_found"),
            Self::IndexExists => (StatusCode::CONFLICT, "index_exists"),
            Self::DocumentNotFound => (StatusCode::NOT_FOUND, "document_not_found"),
            Self::InvalidDocumentId => (StatusCode::BAD_REQUEST, "invalid_document_id"),
            Self::InvalidFilter => (StatusCode::BAD_REQUEST, "invalid_filter"),
            Self::UnsortableAttribute => (StatusCode::BAD_REQUEST, "unsortable_attribute"),
            Self::PayloadTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large"),
            Self::UnsupportedMediaType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type")
            }
            Self::MissingKey => (StatusCode::UNAUTHORIZED, "missing_key"),
            Self::InvalidKey => (StatusCode::FORBIDDEN, "invalid_key"),
            Self::TooManySearches => (StatusCode::SERVICE_UNAVAILABLE, "too_many_searches"),
            Self::NoSpaceLeft => (StatusCode::INSUFFICIENT_STORAGE, "no_space_left"),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        }
    }
}

impl Error {
    fn code(&self) -> Code {
        match self {
            Self::IndexNotFound(_) => Code::IndexNotFound,
            Self::IndexExists(_) => Code::IndexExists,
            Self::DocumentNotFound(_) => Code::DocumentNotFound,
            Self::InvalidDocumentId { .. } => Code::InvalidDocumentId,
            Self::InvalidFilter(_) => Code::InvalidFilter,
            Self::UnsortableAttribute { .. } => Code::UnsortableAttribute,
            Self::PayloadTooLarge { .. } => Code::PayloadTooLarge,
            Self::UnsupportedMediaType(_) => Code::UnsupportedMediaType,
            Self::MissingKey => Code::MissingKey,
            Self::InvalidKey => Code::InvalidKey,
            Self::TooManySearches { .. } => Code::TooManySearches,
            Self::NoSpaceLeft { .. } => Code::NoSpaceLeft,
            Self::Corrupt(_) => Code::Internal,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoSpaceLeft { .. } => "the server has no space left".to_owned(),
            Self::Corrupt(_) => "Internal Server Error".to_owned(),
            _ => self.to_string(),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, code) = self.code().status_and_name();
        let kind = match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Kind::Auth,
            status if status.is_server_error() => Kind::Server,
            _ => Kind::Request,
        };
        let envelope = Envelope {
            message: self.message(),
            code,
            kind,
            link: format!("https://docs.search.example/errors#{code}"),
        };
        let mut response = (status, Json(envelope)).into_response();
        if let Self::TooManySearches { seconds } = self {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
