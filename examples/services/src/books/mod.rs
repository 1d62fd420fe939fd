//! A library that lends books: what all servers share.

mod error;
mod store;

pub use self::error::{AppError, Status, StoreError};
pub use self::store::Store;

use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

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
