//! The error type that all of them respond with.

use status_set::HttpError;

/// What can go wrong.
#[derive(Debug, thiserror::Error, HttpError)]
pub(crate) enum AppError {
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

/// The name of a user.
///
/// # Errors
///
/// If there is none, if it is asked for too often, or the database fails.
pub(crate) fn find(id: u64) -> Result<String, AppError> {
    match id {
        1 => Ok("Ada".to_owned()),
        2 => Err(AppError::Throttled),
        3 => Err(AppError::Database),
        _ => Err(AppError::NoUser(id)),
    }
}
