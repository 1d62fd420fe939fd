//! Types that respond in axum, in a crate that knows neither axum nor its parts.

#![no_std]
#![no_implicit_prelude]
#![deny(warnings, missing_docs, unused_qualifications, unused_results)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]

extern crate alloc;

use ::alloc::string::String;
use ::core::{error, fmt};
use ::status_set::{HttpError, HttpStatus, Problem, status_set};

status_set! {
    /// Some statuses.
    #[status(with(axum))]
    pub enum Status {
        official,
    }
}

/// What can go wrong.
#[derive(Debug, HttpError)]
#[status(set = Status, with(axum, problem), extend_problem = extend)]
pub enum Mistake<S>
where
    S: HttpStatus,
{
    /// With a text.
    #[status(NotFound, type = "/problems/missing")]
    Missing(String),
    /// As somebody else says.
    Other(#[status] S),
}

fn extend<S: HttpStatus>(error: &Mistake<S>, problem: &mut Problem) {
    if let Mistake::Missing(name) = error {
        let _ = problem.insert("name", name);
    }
}

impl<S: HttpStatus> fmt::Display for Mistake<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => f.write_str(name),
            Self::Other(status) => fmt::Display::fmt(&status.code(), f),
        }
    }
}

impl<S: HttpStatus> error::Error for Mistake<S> {}
