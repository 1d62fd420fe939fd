//! Functions for bodies. Functions that do not give a body, and types that respond with a problem.

use status_set::{HttpError, with};
use std::fmt;

#[derive(Debug, HttpError)]
#[status(404, with(axum), body = Self::body)]
struct NotSerializable;

struct Opaque;

impl NotSerializable {
    fn body(&self) -> Opaque {
        Opaque
    }
}

#[derive(Debug, HttpError)]
#[status(404, with(axum), body = by_value)]
struct ByValue;

fn by_value(_: ByValue) -> u8 {
    0
}

#[derive(Debug, HttpError)]
#[status(404, with(axum), body = Self::missing)]
struct NoFunction;

#[derive(Debug, HttpError)]
#[status(404, with(axum, actix-web))]
struct Problem;

#[derive(Debug, HttpError)]
#[status(404, with(axum), body = none)]
struct NoError;

impl fmt::Display for NotSerializable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for NotSerializable {}

impl fmt::Display for ByValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for ByValue {}

impl fmt::Display for NoFunction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not found")
    }
}

impl std::error::Error for NoFunction {}

fn responses() {
    with::axum::response_with(NotSerializable, NotSerializable::body);
    with::actix_web::response_with(NotSerializable, 404);
}

fn main() {}
