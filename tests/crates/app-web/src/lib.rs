//! What a shop responds to clients: one error type around those of the other crates. Bodies are problems,
//! but first apps and partners read formats of their own.

mod formats;

pub use self::formats::{BodyBefore, PartnerBody, PartnerError};

use status_set::{HttpError, Official, Received, status_set};
use status_set_tests_app_auth::AuthError;
use status_set_tests_app_db::DbError;
use status_set_tests_app_domain::OrderError;
use std::path::PathBuf;

status_set! {
    /// What the shop responds.
    pub enum ShopStatus { official, nginx::499 }
}

/// What is wrong with a request.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = ShopStatus, with(axum), code_case = "snake_case")]
#[status(default = 500, header("Cache-Control" = "no-store"), without("WWW-Authenticate"))]
pub enum ShopError {
    /// The rules say so.
    #[error(transparent)]
    #[status(transparent)]
    Order(#[from] OrderError),
    /// Without a challenge: browsers would ask for a password.
    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] AuthError),
    /// Where it happened is for the log.
    #[error("{path}: {source}", path = path.display())]
    Load {
        /// Which file.
        path: PathBuf,
        /// What was wrong.
        #[status(transparent)]
        source: DbError,
    },
    /// Another service said so.
    #[error("payment: {0:?}")]
    #[status(hide)]
    Payment(#[status(or = 502)] Received<Official>),
    /// The client did not wait.
    #[error("client went away")]
    #[status(499)]
    Gone,
    /// One of many.
    #[error("template {0}")]
    Template(String),
    /// Another of many.
    #[error("queue")]
    Queue,
}
