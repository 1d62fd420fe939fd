//! Error types that have no text yet, or no `Debug`.

use status_set::HttpError;
use std::fmt;

#[derive(HttpError)]
#[status(with(actix-web))]
enum Nothing {
    #[status(404)]
    Missing,
}

#[derive(Debug, HttpError)]
#[status(404, with(actix-web))]
struct NoDisplay;

#[derive(HttpError)]
#[status(404, with(actix-web))]
struct NoDebug;

impl fmt::Display for NoDebug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

// What needs less has nothing to add.
#[derive(HttpError)]
#[status(404, with(problem, actix-web))]
struct Two;

fn main() {}
