//! A library with a set of its own, which others use without the file.

#![no_std]

use status_set::status_set;

status_set! {
    /// Official statuses and those of the company.
    #[status(export_patterns)]
    pub enum Status {
        official,
        acme = "statuses/acme.toml",
    }
}
