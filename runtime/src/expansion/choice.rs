//! The status enum that an error type has named, if it is one.

use crate::info_index::InfoIndex;
use crate::{CodeSet, HttpStatus};

/// What has facts is a status enum, or an error with one. For a constant whose value is not there for any other type.
#[must_use]
pub const fn is_set(_: &InfoIndex) -> bool {
    true
}

/// Stands for such a constant, or any other, in a type.
#[derive(Debug)]
pub struct Checked<const IS_SET: bool>;

/// Gives back a type. Without a value of the constant it is none, and rustc, which has said why, says
/// nothing of what is done with it.
pub trait Choose<S: ?Sized> {
    /// The type itself.
    type Chosen: ?Sized;
}

impl<S: ?Sized> Choose<S> for Checked<true> {
    type Chosen = S;
}

/// A status enum called `StatusCode`: most often that is the type of `http`, and not one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status enum",
    label = "`status_set::HttpStatus` is not implemented for it",
    note = "the `StatusCode` of `http` holds any number: remove `set` for the statuses of `status_set::Official`, or make a status enum with `status_set!(official)`",
    note = "`with(http)`, on a status enum and on an error type, makes a `StatusCode` of it"
)]
pub trait NamedStatusCode {
    /// The facts on its statuses.
    const FACTS: &'static InfoIndex;
}

#[diagnostic::do_not_recommend]
impl<S: HttpStatus> NamedStatusCode for S {
    const FACTS: &'static InfoIndex = S::__FACTS;
}

/// A status enum in a field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status enum",
    label = "`status_set::HttpStatus` is not implemented for it",
    note = "name a status enum, such as `status_set::Official`, or make one with `status_set!(official)`",
    note = "if it is a `StatusCode`, a `Received` or a `u16`, say which status stands for those that the set does not have: `#[status(or = 502)]`"
)]
pub trait InField: Copy {
    /// The facts on its statuses.
    const FACTS: &'static InfoIndex;
    /// The codes of all of them.
    const CODES: CodeSet;

    /// The status in the set of the error, which has all of them.
    fn widen<S: HttpStatus>(self) -> S;
}

#[diagnostic::do_not_recommend]
impl<T: HttpStatus> InField for T {
    const FACTS: &'static InfoIndex = T::__FACTS;
    const CODES: CodeSet = T::CODES;

    fn widen<S: HttpStatus>(self) -> S {
        HttpStatus::widen(self)
    }
}
