//! By hand, with serde's names of the codes.

use axum::Json;
use axum::http::header::{CACHE_CONTROL, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

#[derive(Debug, thiserror::Error)]
pub(super) enum GrantError {
    #[error("is unknown")]
    Unknown,
    #[error("was used before")]
    Used { session: u64 },
}

#[derive(Debug, thiserror::Error)]
pub(super) enum TokenError {
    #[error("the request has no `{0}`")]
    InvalidRequest(&'static str),
    #[error("unknown client, or a wrong secret")]
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
    AccessDenied,
    #[error("the device code has expired")]
    ExpiredToken,
    #[error("all connections to the database are in use")]
    TemporarilyUnavailable { seconds: u32 },
    #[error("{0}")]
    ServerError(String),
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Code {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    InvalidScope,
    AuthorizationPending,
    SlowDown,
    AccessDenied,
    ExpiredToken,
    TemporarilyUnavailable,
    ServerError,
}

#[derive(Serialize)]
struct Body {
    error: Code,
    error_description: String,
}

impl TokenError {
    fn code(&self) -> Code {
        match self {
            Self::InvalidRequest(_) => Code::InvalidRequest,
            Self::InvalidClient => Code::InvalidClient,
            Self::InvalidGrant(_) => Code::InvalidGrant,
            Self::UnauthorizedClient => Code::UnauthorizedClient,
            Self::UnsupportedGrantType(_) => Code::UnsupportedGrantType,
            Self::InvalidScope(_) => Code::InvalidScope,
            Self::AuthorizationPending => Code::AuthorizationPending,
            Self::SlowDown => Code::SlowDown,
            Self::AccessDenied => Code::AccessDenied,
            Self::ExpiredToken => Code::ExpiredToken,
            Self::TemporarilyUnavailable { .. } => Code::TemporarilyUnavailable,
            Self::ServerError(_) => Code::ServerError,
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::InvalidClient => StatusCode::UNAUTHORIZED,
            Self::AccessDenied => StatusCode::FORBIDDEN,
            Self::TemporarilyUnavailable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::ServerError(_) => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    fn description(&self) -> String {
        match self {
            Self::TemporarilyUnavailable { .. } => "Service Unavailable".to_owned(),
            Self::ServerError(_) => "Internal Server Error".to_owned(),
            _ => self.to_string(),
        }
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let body = Body {
            error: self.code(),
            error_description: self.description(),
        };
        let mut response = (self.status(), Json(body)).into_response();
        let fields = response.headers_mut();
        fields.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match self {
            Self::InvalidClient => {
                let challenge = HeaderValue::from_static("Basic realm=\"token\"");
                fields.insert(WWW_AUTHENTICATE, challenge);
            }
            Self::TemporarilyUnavailable { seconds } => {
                fields.insert(RETRY_AFTER, seconds.into());
            }
            _ => {}
        }
        response
    }
}

pub(super) fn respond(error: TokenError) -> Response {
    error.into_response()
}
