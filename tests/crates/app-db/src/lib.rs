//! The database of a shop, over a driver whose errors know nothing of statuses.

use status_set::{HttpError, status_set};
use std::io;

status_set! {
    /// What a database comes to.
    pub enum DbStatus { official::{404, 500, 503} }
}

fn of_driver(error: &io::Error) -> DbStatus {
    match error.kind() {
        io::ErrorKind::NotFound => DbStatus::NotFound,
        io::ErrorKind::TimedOut => DbStatus::ServiceUnavailable,
        _ => DbStatus::InternalServerError,
    }
}

/// What is wrong with the database.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = DbStatus)]
pub enum DbError {
    /// The driver says it.
    #[error("driver: {0}")]
    #[status(by = of_driver, hide)]
    Driver(#[from] io::Error),
    /// All connections are in use.
    #[error("pool of {pool} is empty")]
    #[status(503, code = "busy", header("Retry-After" = seconds), detail = "busy for {seconds} s")]
    Busy {
        /// Its name.
        pool: &'static str,
        /// When there may be one.
        seconds: u32,
    },
}
