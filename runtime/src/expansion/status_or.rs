//! What says a status that may not be in the set of an error type.

use crate::final_code::is_final;
use crate::{HttpStatus, Received};

/// A status, or a number of one.
///
/// The parameter only tells the impls apart, as in
/// [`HeaderValue`](super::header_value::HeaderValue).
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no status",
    label = "this is not a status enum and holds no code",
    note = "with `or`, a status can come from a status enum, a `Received`, a `u16`, a `StatusCode` of `http` (with the feature `http`), and an `Option` of one of these"
)]
pub trait StatusOr<How> {
    /// The status, if the set has it.
    fn within<S: HttpStatus>(&self) -> Option<S>;
}

/// A status with a meaning.
#[derive(Debug)]
pub struct Meaning;
/// A code, whatever it means.
#[derive(Debug)]
pub struct Number;
/// Or nothing.
#[derive(Debug)]
pub struct Perhaps<How>(How);

#[diagnostic::do_not_recommend]
impl<T: HttpStatus> StatusOr<Meaning> for T {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        self.narrow()
    }
}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl<T: HttpStatus> StatusOr<Received<Meaning>> for Received<T> {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        self.known().and_then(HttpStatus::narrow)
    }
}

#[diagnostic::do_not_recommend]
impl StatusOr<Number> for u16 {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        S::from_code(*self)
    }
}

#[cfg(feature = "http")]
#[diagnostic::do_not_recommend]
impl StatusOr<Number> for ::http::StatusCode {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        S::from_code(self.as_u16())
    }
}

#[cfg(feature = "http-02")]
#[diagnostic::do_not_recommend]
impl StatusOr<Number> for ::http_02::StatusCode {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        S::from_code(self.as_u16())
    }
}

#[diagnostic::do_not_recommend]
impl<How, T: StatusOr<How>> StatusOr<Perhaps<How>> for Option<T> {
    fn within<S: HttpStatus>(&self) -> Option<S> {
        self.as_ref().and_then(StatusOr::within)
    }
}

/// The status, unless there is none or no exchange can end with it.
#[must_use]
pub fn or<S: HttpStatus>(status: Option<S>, other: S) -> S {
    match status {
        Some(status) if is_final(status.code()) => status,
        _ => other,
    }
}
