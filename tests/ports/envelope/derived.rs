//! With the derive.

use axum::response::{IntoResponse, Response};
use serde::Serialize;
use status_set::{HttpError, Official};

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = Self::body)]
#[status(code_case = "snake_case", without("WWW-Authenticate"))]
pub(super) enum Error {
    #[error("index `{0}` not found")]
    #[status(404)]
    IndexNotFound(String),
    #[error("index `{0}` exists already")]
    #[status(409)]
    IndexExists(String),
    #[error("document `{0}` not found")]
    #[status(404)]
    DocumentNotFound(String),
    #[error("`{id}` cannot identify a document")]
    #[status(400)]
    InvalidDocumentId { id: String },
    #[error("the filter `{0}` is not complete")]
    #[status(400)]
    InvalidFilter(String),
    #[error("no sorting by `{attribute}`")]
    #[status(400)]
    UnsortableAttribute { attribute: &'static str },
    #[error("more than {limit} bytes")]
    #[status(413)]
    PayloadTooLarge { limit: u64 },
    #[error("no documents in `{0}`")]
    #[status(415)]
    UnsupportedMediaType(String),
    #[error("no key was sent")]
    #[status(401)]
    MissingKey,
    #[error("the key is for something else")]
    #[status(403)]
    InvalidKey,
    #[error("too many searches at once")]
    #[status(503, expose, header("Retry-After" = seconds))]
    TooManySearches { seconds: u32 },
    #[error("no space left on {device}")]
    #[status(507, detail = "the server has no space left")]
    NoSpaceLeft { device: &'static str },
    #[error("the index is corrupt: {0}")]
    #[status(500, code = "internal")]
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

impl Error {
    fn body(&self) -> Envelope {
        let code = self.code().unwrap_or("internal");
        let kind = match self.status() {
            Official::Unauthorized | Official::Forbidden => Kind::Auth,
            Official!(5xx) => Kind::Server,
            _ => Kind::Request,
        };
        Envelope {
            message: self.shown().to_string(),
            code,
            kind,
            link: format!("https://docs.search.example/errors#{code}"),
        }
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
