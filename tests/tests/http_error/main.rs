//! `#[derive(HttpError)]`: what an error type responds with.

mod by;
mod cases;
mod codes;
mod common;
mod constants;
mod context;
mod default;
mod details;
mod headers;
mod hygiene;
mod like;
mod passed;
mod pointers;
mod shapes;
mod shown;
mod sources;
mod table;
mod thiserror_too;
mod values;

use status_set::{HttpError, HttpStatus, status_set};

status_set! {
    /// Wider than the official statuses.
    pub enum Edge { official, nginx, Own = 777 }
}

fn code(error: &(impl HttpError + ?Sized)) -> u16 {
    HttpStatus::code(error.status())
}

fn headers(error: &(impl HttpError + ?Sized)) -> Vec<String> {
    let mut seen = Vec::new();
    error.visit_headers(&mut |name, value| seen.push(format!("{name}: {value}")));
    seen
}

fn statuses<E: HttpError>() -> Vec<u16> {
    E::STATUSES.iter().collect()
}
