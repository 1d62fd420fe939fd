//! What integrations need of an error type: traits of the standard library, with words for an error
//! type that does not have them yet.
//!
//! These are not supertraits here, because rustc would tell of each of them in words of its own.

use super::problem_details::{ProblemDetails, details};
use crate::HttpError;
use core::fmt::Display;

/// For `with(axum)`.
#[cfg(feature = "axum")]
#[diagnostic::on_unimplemented(
    message = "`with(axum)` needs `{Self}` to be `std::error::Error + Send + Sync + 'static`",
    label = "the error stays with the response, for logs",
    note = "derive it with thiserror: `#[derive(Debug, thiserror::Error, HttpError)]`, with `#[error(\"…\")]` on each variant"
)]
pub trait Kept: Sized {
    /// The response to the error.
    fn response(self) -> ::axum_core::response::Response;
}

#[cfg(feature = "axum")]
#[diagnostic::do_not_recommend]
impl<E: HttpError + core::error::Error + Send + Sync + 'static> Kept for E {
    fn response(self) -> ::axum_core::response::Response {
        super::axum::response(self)
    }
}

/// For `with(problem-details)`.
#[diagnostic::on_unimplemented(
    message = "`with(problem-details)` needs `{Self}` to be `Display`",
    label = "the text is the `detail` of a problem, where a client may see it",
    note = "derive it with thiserror: `#[derive(Debug, thiserror::Error, HttpError)]`, with `#[error(\"…\")]` on each variant"
)]
pub trait Shown {
    /// What is told to a client of the error.
    fn details(&self) -> ProblemDetails;
}

#[diagnostic::do_not_recommend]
impl<E: HttpError + Display> Shown for E {
    fn details(&self) -> ProblemDetails {
        details(self)
    }
}
