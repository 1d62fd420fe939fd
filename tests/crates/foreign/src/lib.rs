//! A service whose errors are those of sqlx and axum: their statuses come from functions.

use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::routing::post;
use axum::{Json, Router};
use sqlx::error::DatabaseError;
use status_set::{HttpError, status_set};

status_set! {
    /// What a database can be to blame for.
    pub enum SqlStatus { official::{404, 409, 500, 503} }
}

/// What can go wrong with a request.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(with(axum))]
pub enum Error {
    /// The database. What its errors display is for the log alone.
    #[error("database: {0}")]
    #[status(by = sql_status, hide)]
    Sql(#[from] sqlx::Error),
    /// The body of the request.
    #[error("{0}")]
    #[status(by = JsonRejection::status, or = 400)]
    Body(#[from] JsonRejection),
}

fn sql_status(error: &sqlx::Error) -> SqlStatus {
    match error {
        sqlx::Error::RowNotFound => SqlStatus::NotFound,
        sqlx::Error::PoolTimedOut => SqlStatus::ServiceUnavailable,
        sqlx::Error::Database(error) if error.is_unique_violation() => SqlStatus::Conflict,
        _ => SqlStatus::InternalServerError,
    }
}

/// What the service asks of a database.
pub type Query = fn(u64) -> sqlx::Result<u64>;

/// A service that looks a number up.
pub fn router(query: Query) -> Router {
    Router::new().route("/", post(look_up)).with_state(query)
}

async fn look_up(
    State(query): State<Query>,
    number: Result<Json<u64>, JsonRejection>,
) -> Result<Json<u64>, Error> {
    let Json(number) = number?;
    Ok(Json(query(number)?))
}

/// An error as a driver has it.
#[derive(Debug, thiserror::Error)]
#[error("duplicate key in `users_name_key`")]
pub struct UniqueViolation;

impl DatabaseError for UniqueViolation {
    fn message(&self) -> &'static str {
        "duplicate key"
    }

    fn as_error(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        self
    }

    fn kind(&self) -> sqlx::error::ErrorKind {
        sqlx::error::ErrorKind::UniqueViolation
    }
}
