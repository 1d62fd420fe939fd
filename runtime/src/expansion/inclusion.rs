//! Checks, made while a program is built, that a status enum has the statuses of another.
//!
//! Only expansions and callers name the traits that facts are from, so that rustc finds a type
//! without one of them once, and not in every function that would ask for it.

use super::codes::code_set;
use super::message::Message;
use crate::final_code::is_final;
use crate::info_index::{InfoIndex, Lack};
use crate::{CodeSet, HttpStatus};

/// The codes that an inner error can respond with, if a status enum has all of its statuses.
///
/// # Panics
///
/// Where the program is built, if it does not.
#[must_use]
#[track_caller]
pub const fn check_inner(set: &InfoIndex, inner: &InfoIndex, codes: CodeSet) -> CodeSet {
    included("the inner error can respond with ", set, inner, codes)
}

/// The same for a case of another error type.
///
/// # Panics
///
/// Where the program is built, if it does not.
#[must_use]
#[track_caller]
pub const fn check_like(set: &InfoIndex, other: &InfoIndex, codes: CodeSet) -> CodeSet {
    included("this other error can respond with ", set, other, codes)
}

/// The codes that a field can have, if a status enum has all of their statuses.
///
/// # Panics
///
/// Where the program is built, if it does not.
#[must_use]
#[track_caller]
pub const fn check_field(set: &InfoIndex, of_field: &InfoIndex, codes: CodeSet) -> CodeSet {
    included("the field can have ", set, of_field, codes)
}

#[track_caller]
const fn included(what: &str, set: &InfoIndex, others: &InfoIndex, codes: CodeSet) -> CodeSet {
    if let Some(lack) = set.lack(others, codes) {
        let message = lacking(what, set, others, &lack).text(IN_ERROR);
        panic!("{}", message.text(others.name).text("`").as_str());
    }
    codes
}

/// What a function can return to say the status of an error.
#[diagnostic::on_unimplemented(
    message = "the function does not return a status enum, but `{Self}`",
    label = "`status_set::HttpStatus` is not implemented for it",
    note = "if it is a `Received`, a `u16`, a `StatusCode`, or an `Option` of one of these, say which status stands for those that the set does not have: `#[status(by = …, or = 500)]`"
)]
pub trait Returned: HttpStatus {}

#[diagnostic::do_not_recommend]
impl<S: HttpStatus> Returned for S {}

/// The codes of the statuses that a function can return, if a status enum has all of them.
///
/// # Panics
///
/// Where the program is built, if it does not.
#[must_use]
#[track_caller]
pub const fn check_function<A: ?Sized, S: Returned>(set: &InfoIndex, _: fn(&A) -> S) -> CodeSet {
    included("the function can return ", set, S::__FACTS, S::CODES)
}

/// The same where another check has told of those that the status enum does not have.
#[must_use]
pub const fn known_of_function<A: ?Sized, S: Returned>(set: &InfoIndex, _: fn(&A) -> S) -> CodeSet {
    known(set, S::CODES)
}

/// The code of what a function returns.
#[must_use]
pub fn code_of(status: impl Returned) -> u16 {
    status.code()
}

/// What to do about it on an error type. The enum of the statuses from inside has them all.
const IN_ERROR: &str = "\nhelp: say the status of this variant, or name a set that has those from inside, such as `set = ";

/// Checks that a status enum has every status of one that is to become it.
///
/// # Panics
///
/// Where the program is built, if it does not.
#[track_caller]
pub(crate) const fn check_widen(from: &InfoIndex, to: &InfoIndex) {
    if let Some(lack) = to.lack(from, from.codes) {
        let message = lacking("`widen` is not possible for ", to, from, &lack);
        let help = "\nhelp: `narrow` works with every status enum";
        panic!("{}", message.text(help).as_str());
    }
}

/// The codes that an inner error can respond with, or a field can have, as far as they are codes of
/// the set. Another check has told of those that are not.
#[must_use]
pub const fn known(set: &InfoIndex, codes: CodeSet) -> CodeSet {
    codes.difference(codes.difference(set.codes))
}

/// The codes of all statuses of a set with which an exchange can end.
#[must_use]
pub const fn final_codes(set: &InfoIndex) -> CodeSet {
    let mut informational = CodeSet::EMPTY;
    let mut code = status_set_data::MIN_CODE;
    while !is_final(code) {
        informational = informational.union(code_set(code));
        code += 1;
    }
    set.codes.difference(informational)
}

/// Which statuses of an enum another does not have.
const fn lacking(what: &str, set: &InfoIndex, others: &InfoIndex, lack: &Lack) -> Message {
    let Lack {
        status,
        instead,
        more,
    } = lack;
    let message = Message::new()
        .text(what)
        .number(status.code)
        .text(" (")
        .text(status.reason)
        .text(") of `")
        .text(others.name)
        .text("`, ");
    let message = match instead {
        None => message
            .text("which `")
            .text(set.name)
            .text("` does not have"),
        Some(other) => message
            .text("and in `")
            .text(set.name)
            .text("` the code means ")
            .text(other.reason),
    };
    match *more {
        0 => message,
        1 => message.text("\nnote: there is one more such status"),
        more => message
            .text("\nnote: there are ")
            .number(more)
            .text(" more such statuses"),
    }
}
