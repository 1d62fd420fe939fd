//! Errors of a database's driver and of `std::io`, which know nothing of statuses, and of axum, which have
//! one that is a number.

mod by_hand;
mod derived;
mod sql;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use std::io;

fn refused(json: &str) -> JsonRejection {
    Json::<u8>::from_bytes(json.as_bytes()).unwrap_err()
}

fn violates(constraint: &'static str) -> sql::Error {
    sql::Error::Database {
        constraint: Some(constraint),
    }
}

responses! {
    each_foreign_error_has_its_status: respond, "text/plain; charset=utf-8",
    Error::Sql(sql::Error::RowNotFound) => 404, [], "Not Found";
    Error::Sql(violates("users_name_key")) => 409, [], "Conflict";
    Error::Sql(violates("users_age_check")) => 500, [], "Internal Server Error";
    Error::Sql(sql::Error::Database { constraint: None }) => 500, [], "Internal Server Error";
    Error::Sql(sql::Error::PoolTimedOut) => 503, [], "Service Unavailable";
    Error::Sql(sql::Error::Io(io::ErrorKind::TimedOut.into())) => 500, [], "Internal Server Error";
    Error::Attachment(io::ErrorKind::NotFound.into()) => 404, [], "attachment: entity not found";
    Error::Attachment(io::ErrorKind::PermissionDenied.into()) => 403, [], "attachment: permission denied";
    Error::Attachment(io::ErrorKind::StorageFull.into()) => 507, [], "Insufficient Storage";
    Error::Attachment(io::ErrorKind::BrokenPipe.into()) => 500, [], "Internal Server Error";
    Error::Body(refused("")) => 400, [], "the body is one number";
    Error::Body(refused("256")) => 422, [], "the body is one number";
    Error::NoName => 400, [], "a user has a name";
}
