//! What integrations need of an error type: traits of the standard library, with words for an error
//! type that does not have them yet.
//!
//! These are not supertraits here, because rustc would tell of each of them in words of its own. For the
//! same reason an error type without parameters is asked first, by a constant, whether it has them. Where
//! it does not, the bounds of the impls are on no type: see [`Choose`](crate::expansion::choice::Choose).

#[cfg(feature = "problem")]
use super::problem::Problem;
#[cfg(any(feature = "axum", feature = "problem"))]
use crate::HttpError;
#[cfg(any(feature = "actix-web", feature = "problem"))]
use core::fmt::Display;

/// For `with(axum)`.
#[cfg(feature = "axum")]
#[diagnostic::on_unimplemented(
    message = "`with(axum)` needs `{Self}` to be `std::error::Error + Send + Sync + 'static`",
    label = "the error stays with the response, for logs",
    note = "derive it with thiserror: `#[derive(Debug, thiserror::Error, HttpError)]`, with `#[error(\"…\")]` on each variant"
)]
pub trait Kept {
    /// Has a value where the type has all that is needed.
    const IS_MET: bool = true;

    /// The response to the error.
    fn response(self) -> ::axum_core::response::Response
    where
        Self: Sized;
}

#[cfg(feature = "axum")]
#[diagnostic::do_not_recommend]
impl<E: HttpError + core::error::Error + Send + Sync + 'static> Kept for E {
    fn response(self) -> ::axum_core::response::Response {
        super::axum::response(self)
    }
}

/// For `with(actix-web)`.
#[cfg(feature = "actix-web")]
#[diagnostic::on_unimplemented(
    message = "`with(actix-web)` needs `{Self}` to be `Debug + Display`",
    label = "actix-web asks for both of each `ResponseError`",
    note = "derive them with thiserror: `#[derive(Debug, thiserror::Error, HttpError)]`, with `#[error(\"…\")]` on each variant"
)]
pub trait Answered {
    /// Has a value where the type has all that is needed.
    const IS_MET: bool = true;
}

#[cfg(feature = "actix-web")]
#[diagnostic::do_not_recommend]
impl<E: core::fmt::Debug + Display> Answered for E {}

/// For `with(problem)`.
#[cfg(feature = "problem")]
#[diagnostic::on_unimplemented(
    message = "`with(problem)` needs `{Self}` to be `Display`",
    label = "the text is the `detail` of a problem, where a client may see it",
    note = "derive it with thiserror: `#[derive(Debug, thiserror::Error, HttpError)]`, with `#[error(\"…\")]` on each variant"
)]
pub trait Told {
    /// Has a value where the type has all that is needed.
    const IS_MET: bool = true;

    /// What is told to a client of the error.
    fn problem(&self) -> Problem;
}

#[cfg(feature = "problem")]
#[diagnostic::do_not_recommend]
impl<E: HttpError + Display> Told for E {
    fn problem(&self) -> Problem {
        Problem::of(self)
    }
}
