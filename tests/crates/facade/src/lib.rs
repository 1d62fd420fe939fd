//! Hands the whole runtime on, under a name of its own.

pub use status_set as http_status;
