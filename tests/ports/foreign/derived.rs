//! With the derive: what a driver's error can be is a closed enum.

use super::sql;
use axum::extract::rejection::JsonRejection;
use axum::response::{IntoResponse, Response};
use status_set::{HttpError, status_set};
use std::io;

status_set! {
    enum SqlStatus { official::{404, 409, 500, 503} }
}

status_set! {
    enum IoStatus { official::{403, 404, 500, 507} }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum), body = text)]
pub(super) enum Error {
    #[error("database: {0}")]
    #[status(by = sql_status, hide)]
    Sql(#[from] sql::Error),
    #[error("attachment: {0}")]
    #[status(by = io_status)]
    Attachment(#[from] io::Error),
    #[error("the body is one number")]
    #[status(by = JsonRejection::status, or = 400)]
    Body(#[from] JsonRejection),
    #[error("a user has a name")]
    #[status(400)]
    NoName,
}

fn sql_status(error: &sql::Error) -> SqlStatus {
    match error {
        sql::Error::RowNotFound => SqlStatus::NotFound,
        error if error.is_unique_violation() => SqlStatus::Conflict,
        sql::Error::PoolTimedOut => SqlStatus::ServiceUnavailable,
        _ => SqlStatus::InternalServerError,
    }
}

fn io_status(error: &io::Error) -> IoStatus {
    match error.kind() {
        io::ErrorKind::NotFound => IoStatus::NotFound,
        io::ErrorKind::PermissionDenied => IoStatus::Forbidden,
        io::ErrorKind::StorageFull => IoStatus::InsufficientStorage,
        _ => IoStatus::InternalServerError,
    }
}

pub(super) fn respond(error: Error) -> Response {
    error.into_response()
}
