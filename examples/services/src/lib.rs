//! The parts of the servers and of the client, in a library so that tests reach them.
//!
//! - [`books`] is what the servers are about: a table in SQLite, and the errors.
//! - [`axum_service`] serves it by axum, [`actix_service`] by actix-web.
//! - [`client`] sends a request again when the dataset says that this may help.
//! - [`retry`] leaves the sending to tower: a policy in twenty lines.
//! - [`counts`] counts what came back, by status.

pub mod actix_service;
pub mod axum_service;
pub mod books;
pub mod client;
pub mod counts;
pub mod retry;
