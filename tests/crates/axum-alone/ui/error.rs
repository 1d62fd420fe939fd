//! Bodies of JSON without the feature. Error types respond with a body of JSON, for which a feature is off.

use status_set::HttpError;
use std::fmt;

#[derive(Debug, HttpError)]
#[status(404, with(axum))]
struct Missing;

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for Missing {}

// Nor does it matter that thiserror is missing.
#[derive(HttpError)]
#[status(with(http, axum))]
enum Bare {
    #[status(409)]
    Taken,
}

#[derive(HttpError)]
#[status(404, with(problem, actix-web))]
struct Others;

fn main() {}
