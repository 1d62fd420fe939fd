//! With the derive.

use axum::response::{IntoResponse, Response};
use serde::Serialize;
use status_set::HttpError;

#[derive(Debug, thiserror::Error)]
pub(super) enum GrantError {
    #[error("is unknown")]
    Unknown,
    #[error("was used before")]
    Used { session: u64 },
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = Self::body, default = 400)]
#[status(code_case = "snake_case", header("Cache-Control" = "no-store"))]
pub(super) enum TokenError {
    #[error("the request has no `{0}`")]
    InvalidRequest(&'static str),
    #[error("unknown client, or a wrong secret")]
    #[status(401, header("WWW-Authenticate" = "Basic realm=\"token\""))]
    InvalidClient,
    #[error("the grant {0}")]
    InvalidGrant(GrantError),
    #[error("not a grant for this client")]
    UnauthorizedClient,
    #[error("no grants of type `{0}`")]
    UnsupportedGrantType(String),
    #[error("no scope `{0}`")]
    InvalidScope(String),
    #[error("the user has not decided")]
    AuthorizationPending,
    #[error("poll five seconds later")]
    SlowDown,
    #[error("the user said no")]
    #[status(403)]
    AccessDenied,
    #[error("the device code has expired")]
    ExpiredToken,
    #[error("all connections to the database are in use")]
    #[status(503, header("Retry-After" = seconds))]
    TemporarilyUnavailable { seconds: u32 },
    #[error("{0}")]
    #[status(500)]
    ServerError(String),
}

#[derive(Serialize)]
struct Body {
    error: &'static str,
    error_description: String,
}

impl TokenError {
    fn body(&self) -> Body {
        Body {
            error: self.code().unwrap_or("server_error"),
            error_description: self.shown().to_string(),
        }
    }
}

pub(super) fn respond(error: TokenError) -> Response {
    error.into_response()
}
