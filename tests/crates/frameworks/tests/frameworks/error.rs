//! The error types that all of them respond with.

use serde_json::{Value, json};
use status_set::HttpError;

/// What can go wrong with a user: a problem.
#[derive(Debug, thiserror::Error, HttpError)]
pub(crate) enum UserError {
    /// There is no such user.
    #[error("no user {0}")]
    #[status(404)]
    NoUser(u64),
    /// Too many requests.
    #[error("slow down")]
    #[status(429, header("Retry-After" = 30))]
    Throttled,
    /// The database failed.
    #[error("password is hunter2")]
    #[status(500)]
    Database,
}

/// What can go wrong with an order, in a form of its own.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(body = Self::body)]
pub(crate) enum OrderError {
    /// There is no such order.
    #[error("no order {0}")]
    #[status(404, code = "no_order")]
    NoOrder(u64),
    /// The bank does not respond.
    #[error("password is hunter2")]
    #[status(503, code = "no_bank", header("Retry-After" = 30))]
    NoBank,
}

impl OrderError {
    fn body(&self) -> Value {
        json!({ "code": self.code(), "message": self.shown().to_string() })
    }
}

/// The name of a user.
///
/// # Errors
///
/// If there is none, if it is asked for too often, or the database fails.
pub(crate) fn user(id: u64) -> Result<String, UserError> {
    match id {
        1 => Ok("Ada".to_owned()),
        2 => Err(UserError::Throttled),
        3 => Err(UserError::Database),
        _ => Err(UserError::NoUser(id)),
    }
}

/// What was ordered.
///
/// # Errors
///
/// If there is no such order, or it cannot be paid for.
pub(crate) fn order(id: u64) -> Result<String, OrderError> {
    match id {
        1 => Ok("tea".to_owned()),
        2 => Err(OrderError::NoBank),
        _ => Err(OrderError::NoOrder(id)),
    }
}
