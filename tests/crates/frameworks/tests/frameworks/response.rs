//! For whatever takes a response of http 1: one function makes it of any result.

use super::error::{order, user};
use http::Response;
use status_set::{HttpError, with};
use std::fmt::Display;

/// The response to a request, whatever the type of its error.
pub(crate) fn response<E: HttpError + Display>(result: Result<String, E>) -> Response<String> {
    match result {
        Ok(text) => Response::new(text),
        Err(error) => with::http::error_response(&error),
    }
}

/// A service, by paths such as `/users/7`.
pub(crate) fn respond(path: &str) -> Response<String> {
    let (kind, id) = path.trim_start_matches('/').split_once('/').unwrap();
    let id = id.parse().unwrap();
    match kind {
        "users" => response(user(id)),
        _ => response(order(id)),
    }
}
