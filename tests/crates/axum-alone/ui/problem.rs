//! Problems without the feature. A type that says no body responds with a problem, which takes the feature.

use status_set::{HttpError, with};

#[derive(Debug, HttpError)]
#[status(404)]
struct Missing;

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for Missing {}

fn main() {
    let _ = with::axum::response(Missing);
}
