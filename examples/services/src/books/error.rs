//! What can go wrong, and what clients are told of it.

use status_set::with::utoipa::operation_errors;
use status_set::{HttpError, Problem, status_set};
use std::error::Error;
use std::path::PathBuf;
use utoipa::ToSchema;

status_set! {
    /// What the servers respond with.
    #[status(with(axum, actix-web))]
    pub enum Status {
        official::{200, 201, 204, 400, 401, 404, 405, 409, 413, 415, 422, 500, 503},
    }
}

/// What can go wrong in a request.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Status, with(axum, actix-web, utoipa))]
#[status(extend_problem = Self::extend, schema = BookProblem)]
pub enum AppError {
    /// There is nothing under this path.
    #[error("there is nothing here")]
    #[status(NotFound)]
    NoPage,
    /// This path takes other methods.
    #[error("this takes {allow} only")]
    #[status(MethodNotAllowed, header("Allow" = allow))]
    OtherMethod {
        /// Those methods, with commas between them.
        allow: &'static str,
    },
    /// There is no book of this number.
    #[error("there is no book {0}")]
    #[status(NotFound, type = "https://books.example/problems#no-book")]
    NoBook(i64),
    /// Somebody has the book.
    ///
    /// Who it is, is for the log.
    #[error("book {book} is with {reader}")]
    #[status(
        Conflict,
        detail = "book {book} is lent",
        type = "https://books.example/problems#lent"
    )]
    Lent {
        /// The number of the book.
        book: i64,
        /// Who has it.
        reader: String,
    },
    /// The body of the request cannot be read, or is not JSON although it says so.
    #[error("cannot read the body: {0}")]
    #[status(BadRequest)]
    BadBody(String),
    /// The body of the request is too large.
    #[error("cannot read the body: {0}")]
    #[status(ContentTooLarge)]
    LargeBody(String),
    /// The body of the request does not say that it is JSON.
    #[error("cannot read the body: {0}")]
    #[status(UnsupportedMediaType)]
    OtherBody(String),
    /// The body of the request is JSON, but of something else.
    #[error("cannot use the body: {0}")]
    #[status(UnprocessableContent)]
    OtherContent(String),
    /// A book without a title.
    #[error("a book needs a title")]
    #[status(UnprocessableContent)]
    NoTitle,
    /// The token is missing or wrong.
    #[error("only a librarian may do that")]
    #[status(Unauthorized, header("WWW-Authenticate" = "Bearer realm=\"books\""))]
    Unauthorized,
    /// The database failed.
    #[error(transparent)]
    #[status(transparent)]
    Store(#[from] StoreError),
    /// The thread that asked the database has ended without a result.
    #[error("a worker died")]
    #[status(InternalServerError)]
    Worker(#[source] Box<dyn Error + Send + Sync>),
}

operation_errors! {
    /// How reading a book can fail.
    pub type ReadError = AppError::{NoPage, NoBook, Store, Worker};
    /// How adding a book can fail.
    pub type AddError = AppError::{
        Unauthorized, BadBody, LargeBody, OtherBody, OtherContent, NoTitle, Store, Worker,
    };
    /// How lending a book can fail.
    pub type LendError = AppError::{
        Unauthorized, NoPage, BadBody, LargeBody, OtherBody, OtherContent, NoBook, Lent, Store, Worker,
    };
}

/// What clients are told.
#[derive(Debug, ToSchema)]
pub struct BookProblem {
    /// What is told of every error.
    #[serde(flatten)]
    pub problem: Problem,
    /// The number of the book.
    pub book: Option<i64>,
}

impl AppError {
    /// Adds the number of the book.
    fn extend(&self, problem: &mut Problem) {
        if let Self::NoBook(book) | Self::Lent { book, .. } = self {
            problem.set_instance(format_args!("/books/{book}"));
            problem.insert("book", book);
        }
    }
}

/// How the database can fail. Its text names files and tables: it is for the log, and clients never
/// see it, because both statuses are server errors.
#[derive(Debug, thiserror::Error, HttpError)]
#[status(set = Status)]
pub enum StoreError {
    /// Somebody else writes to the database.
    #[error("the database {} is busy", file.display())]
    #[status(ServiceUnavailable, header("Retry-After" = 1))]
    Busy {
        /// The file of the database.
        file: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The database failed.
    #[error("the database {} failed", file.display())]
    #[status(InternalServerError)]
    Failed {
        /// The file of the database.
        file: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
}
