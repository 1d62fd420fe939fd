//! Statuses from functions. Statuses that a function says.

use status_set::{HttpError, Official, Received, status_set};

status_set! { pub enum Edge { official, nginx } }

fn edge(_: &u8) -> Edge {
    Edge::Ok
}

fn number(_: &u8) -> u16 {
    200
}

fn text(_: &u8) -> &'static str {
    "200"
}

fn received(_: &u8) -> Option<Received<Official>> {
    None
}

#[derive(HttpError)]
enum Malformed {
    #[status(by)]
    Alone(u8),
    #[status(by = |_| Official::Ok)]
    Closure(u8),
    #[status(by = edge(_0))]
    Called(u8),
    #[status(by = Vec<u8>::edge)]
    NoColons(u8),
    #[status(by = self.status)]
    Receiver(u8),
    #[status(by = number, or)]
    OrAlone(u8),
    #[status(by = number, or = 5xx)]
    OrClass(u8),
    #[status(by = number, or = 404, or = 500)]
    OrTwice(u8),
    #[status(by = number, by = edge, or = 404)]
    Twice(u8),
    #[status(404, by = number)]
    SecondStatus(u8),
    #[status(404, or = 500)]
    OrWithoutBy(u8),
    #[status(by = number, or = 404, without("Allow"))]
    Without(u8),
    #[status(by = number, or = 404)]
    OfField(#[status] Official),
}

#[derive(HttpError)]
enum Sets {
    #[status(by = edge)]
    TooMany(u8),
    #[status(by = number, or = 499)]
    OrNotInSet(u8),
}

#[derive(HttpError)]
enum Functions {
    #[status(by = number)]
    Number(u8),
    #[status(by = received)]
    Received(u8),
    #[status(by = text, or = 404)]
    Text(u8),
    #[status(by = edge, or = 404)]
    OtherArgument(String),
    #[status(by = edge, or = 404)]
    OfError,
}

fn main() {}
