//! What a response keeps of the error that it was made from, where the framework keeps the error itself.

use crate::{ErrorCase, HttpError, Problem};
use core::fmt::Display;

/// What clients are told of an error, and its case.
#[derive(Clone, Debug)]
pub(in crate::with) struct Told {
    pub(in crate::with) problem: Problem,
    pub(in crate::with) case: Option<&'static ErrorCase>,
}

impl Told {
    pub(in crate::with) fn of<E: HttpError + Display>(error: &E) -> Self {
        Self {
            problem: Problem::of(error),
            case: error.case(),
        }
    }
}
