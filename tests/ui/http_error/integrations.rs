//! Integrations whose feature is off. The tests want no feature, so every integration that exists is off.

use status_set::{HttpError, HttpStatus, status_set};

#[derive(HttpError)]
#[status(with(http, axum, actix-web, problem, utoipa))]
enum Off {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(with(serde, actixweb, warp, http, http))]
enum Wrong {
    #[status(404)]
    Missing,
}

#[derive(HttpError)]
#[status(with)]
enum Bare {
    #[status(404)]
    Missing,
}

status_set! {
    #[status(with(http-02, serde, utoipa))]
    pub enum Edge { nginx }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(with(http_02))]
enum Api {
    Ok,
}

// Rust would read what these join to as the beginning of a literal.
status_set! {
    #[status(with(http-"x", actix-r#web, http-1.5))]
    pub enum Joined { nginx }
}

fn main() {}
