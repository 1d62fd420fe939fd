//! Errors as a driver for databases has them.

use std::io;

#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error("no row")]
    RowNotFound,
    #[error("the database says no: {constraint:?}")]
    Database { constraint: Option<&'static str> },
    #[error("no connection was free")]
    PoolTimedOut,
    #[error("the connection: {0}")]
    Io(io::Error),
}

impl Error {
    pub(super) fn is_unique_violation(&self) -> bool {
        let Self::Database {
            constraint: Some(name),
        } = self
        else {
            return false;
        };
        name.ends_with("_key")
    }
}
