//! The table of books, in SQLite.

use super::{AppError, Book, StoreError};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The books. Its functions block; clones share the connection.
#[derive(Clone, Debug)]
pub struct Store {
    connection: Arc<Mutex<Connection>>,
    file: PathBuf,
}

impl Store {
    /// Opens the database in a file, or in memory for `:memory:`.
    ///
    /// # Errors
    ///
    /// If the file is no database and cannot become one.
    pub fn open(file: &Path) -> Result<Self, StoreError> {
        let opened = Connection::open(file).and_then(|connection| {
            connection.execute_batch(
                "CREATE TABLE IF NOT EXISTS books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, reader TEXT)",
            )?;
            // Who asks is better told to come back than kept waiting.
            connection.busy_timeout(std::time::Duration::ZERO)?;
            Ok(connection)
        });
        let connection = opened.map_err(|error| failure(file, error))?;
        Ok(Self {
            connection: Arc::new(Mutex::new(connection)),
            file: file.to_owned(),
        })
    }

    /// The book of this number.
    ///
    /// # Errors
    ///
    /// If there is none, or the database fails.
    pub fn book(&self, id: i64) -> Result<Book, AppError> {
        let book = self.ask(|connection| {
            let query = "SELECT id, title, reader FROM books WHERE id = ?1";
            connection.query_row(query, [id], book).optional()
        })?;
        book.ok_or(AppError::NoBook(id))
    }

    /// Adds a book.
    ///
    /// # Errors
    ///
    /// If the database fails.
    pub fn add(&self, title: &str) -> Result<Book, AppError> {
        let added = self.ask(|connection| {
            let query = "INSERT INTO books (title) VALUES (?1) RETURNING id, title, reader";
            connection.query_row(query, [title], book)
        });
        Ok(added?)
    }

    /// Gives a book to a reader.
    ///
    /// # Errors
    ///
    /// If there is no such book, if somebody has it, or if the database fails.
    pub fn lend(&self, id: i64, reader: &str) -> Result<(), AppError> {
        let lent = self.ask(|connection| {
            let query = "UPDATE books SET reader = ?2 WHERE id = ?1 AND reader IS NULL";
            connection.execute(query, (id, reader))
        })?;
        if lent == 1 {
            return Ok(());
        }
        let reader = self.book(id)?.reader.unwrap_or_default();
        Err(AppError::Lent { book: id, reader })
    }

    fn ask<T>(
        &self,
        query: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        // A thread that panicked has left the connection as it was: statements are atomic.
        let connection = self
            .connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        query(&connection).map_err(|error| failure(&self.file, error))
    }
}

fn book(row: &Row<'_>) -> rusqlite::Result<Book> {
    Ok(Book {
        id: row.get(0)?,
        title: row.get(1)?,
        reader: row.get(2)?,
    })
}

fn failure(file: &Path, source: rusqlite::Error) -> StoreError {
    let file = file.to_owned();
    match source.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            StoreError::Busy { file, source }
        }
        _ => StoreError::Failed { file, source },
    }
}
