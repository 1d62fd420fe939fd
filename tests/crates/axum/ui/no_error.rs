//! Types that do not implement `Error`. Error types that do not implement `Error` yet, or cannot go to another thread.

use status_set::HttpError;
use std::fmt;
use std::rc::Rc;

#[derive(HttpError)]
#[status(with(axum))]
enum Nothing {
    #[status(404)]
    Missing,
}

#[derive(Debug, HttpError)]
#[status(404, with(http, axum))]
struct NoDisplay;

#[derive(Debug, HttpError)]
#[status(404, with(axum, problem))]
struct NoError;

impl fmt::Display for NoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

#[derive(Debug, HttpError)]
#[status(404, with(axum))]
struct Local(Rc<u8>);

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for Local {}

#[derive(HttpError)]
#[status(404, with(problem))]
struct NoText;

fn main() {}
