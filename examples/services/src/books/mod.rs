//! A library that lends books: what all servers share.

mod error;
mod store;

pub use self::error::{AddError, AppError, BookProblem, LendError, ReadError, Status, StoreError};
pub use self::store::Store;

use serde::{Deserialize, Serialize};
use status_set::case_table;
use std::path::Path;
use std::sync::Arc;
use utoipa::ToSchema;

/// How many bytes the body of a request may have.
pub const MAX_BODY: usize = 16 * 1024;

/// What a path takes that only reads.
pub const READ: &str = "GET, HEAD";

/// What a path takes that changes something.
pub const WRITE: &str = "POST";

/// What the page of [`errors`] is.
pub const MARKDOWN: &str = "text/markdown; charset=utf-8";

/// A page for those who write clients: what can go wrong, and what they are told of it.
#[must_use]
pub fn errors() -> String {
    case_table::<AppError>().to_string()
}

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct Service {
    /// The books.
    pub store: Store,
    /// What librarians show.
    pub token: Arc<str>,
    /// Takes the lines of the request log.
    pub log: fn(&str),
}

impl Service {
    /// The service that a program's arguments ask for, and the address to listen at, which come in
    /// the order `ADDRESS FILE`. Without a file, the books are in memory.
    ///
    /// # Errors
    ///
    /// If the file is no database and cannot become one.
    pub fn of_arguments(
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<(Self, String), StoreError> {
        let address = arguments.next();
        let file = arguments.next();
        let service = Self {
            store: Store::open(Path::new(file.as_deref().unwrap_or(":memory:")))?,
            token: "librarian".into(),
            log: |line| eprintln!("{line}"),
        };
        Ok((
            service,
            address.unwrap_or_else(|| "127.0.0.1:3000".to_owned()),
        ))
    }
}

/// A book of the library.
#[derive(Debug, Serialize, ToSchema)]
pub struct Book {
    /// Its number.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Who has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reader: Option<String>,
}

/// A book that is not in the library yet.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewBook {
    /// Its title.
    pub title: String,
}

/// Somebody who reads.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Reader {
    /// Their name.
    pub name: String,
}

impl NewBook {
    /// The title without spaces around it.
    ///
    /// # Errors
    ///
    /// If nothing is left of it.
    pub fn title(&self) -> Result<&str, AppError> {
        match self.title.trim() {
            "" => Err(AppError::NoTitle),
            title => Ok(title),
        }
    }
}

/// Checks `Authorization: Bearer …`.
///
/// # Errors
///
/// If the field is missing or has another token.
pub fn authorize(field: Option<&[u8]>, token: &str) -> Result<(), AppError> {
    let given = field.and_then(|field| field.strip_prefix(b"Bearer "));
    if given == Some(token.as_bytes()) {
        Ok(())
    } else {
        Err(AppError::Unauthorized)
    }
}

/// The number of a book, from a path.
///
/// # Errors
///
/// If it is no number, and so that of no book.
pub fn id(text: &str) -> Result<i64, AppError> {
    text.parse().map_err(|_| AppError::NoPage)
}
