//! Header fields of an error that a function responds with. Nothing is wrong until somebody calls it.

use status_set::{HttpError, with};

#[derive(Debug, HttpError)]
#[status(401, body = text)]
struct Unauthorized;

impl std::fmt::Display for Unauthorized {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("who are you?")
    }
}

impl std::error::Error for Unauthorized {}

fn main() {
    let _ = with::axum::response(Unauthorized);
}
