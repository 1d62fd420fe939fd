//! A type that says its body takes no feature for problems.

use status_set::{HttpError, with};

#[derive(Debug, HttpError)]
#[status(404, body = text)]
struct Missing;

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for Missing {}

fn main() {
    assert_eq!(with::axum::response(Missing).status(), 404);
}
