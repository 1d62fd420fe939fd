//! By hand.

use super::sql;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::io;

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("database: {0}")]
    Sql(#[from] sql::Error),
    #[error("attachment: {0}")]
    Attachment(#[from] io::Error),
    #[error("the body is one number")]
    Body(#[from] JsonRejection),
    #[error("a user has a name")]
    NoName,
}

fn sql_status(error: &sql::Error) -> StatusCode {
    match error {
        sql::Error::RowNotFound => StatusCode::NOT_FOUND,
        error if error.is_unique_violation() => StatusCode::CONFLICT,
        sql::Error::PoolTimedOut => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn io_status(error: &io::Error) -> StatusCode {
    match error.kind() {
        io::ErrorKind::NotFound => StatusCode::NOT_FOUND,
        io::ErrorKind::PermissionDenied => StatusCode::FORBIDDEN,
        io::ErrorKind::StorageFull => StatusCode::INSUFFICIENT_STORAGE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn phrase(status: StatusCode) -> String {
    status.canonical_reason().unwrap_or_default().to_owned()
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Sql(error) => sql_status(error),
            Self::Attachment(error) => io_status(error),
            Self::Body(error) => error.status(),
            Self::NoName => StatusCode::BAD_REQUEST,
        };
        let text = match self {
            Self::Sql(_) => phrase(status),
            _ if status.is_server_error() => phrase(status),
            _ => self.to_string(),
        };
        (status, text).into_response()
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
