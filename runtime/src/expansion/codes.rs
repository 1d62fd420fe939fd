//! What expansions of `#[derive(HttpError)]` check and compute while the user's crate is built.

use super::message::Message;
use crate::final_code::is_final;
use crate::info_index::InfoIndex;
use crate::{CodeSet, HttpError, HttpStatus};

/// A status that is written down on an error type, and its code, which no trait has a `const` function
/// for.
#[derive(Clone, Copy, Debug)]
pub struct Written<S> {
    /// The status.
    pub status: S,
    /// Its code.
    pub code: u16,
}

/// The code of a status that is written down on an error type.
///
/// # Panics
///
/// Where the program is built, if no exchange can end with it.
#[must_use]
#[track_caller]
pub const fn written_code(code: u16) -> u16 {
    if !is_final(code) {
        let message = Message::new()
            .number(code)
            .text(" is informational: the response to an error is final (RFC 9110 §15.2)\nhelp: choose a status from 200 on");
        panic!("{}", message.as_str());
    }
    code
}

/// The set of one code.
#[must_use]
pub(crate) const fn code_set(code: u16) -> CodeSet {
    written_codes([code])
}

/// The set of codes that are written down. They are taken by value: rustc promotes a reference to them, and
/// evaluates it at each check of the user's crate.
#[must_use]
pub const fn written_codes<const N: usize>(codes: [u16; N]) -> CodeSet {
    match CodeSet::from_codes(&codes) {
        Some(set) => set,
        None => CodeSet::EMPTY,
    }
}

/// The status of a code among all those of a status enum, which are in the order of their codes.
#[must_use]
pub const fn find<S: Copy>(all: &[S], facts: &InfoIndex, code: u16) -> Option<S> {
    let codes = facts.codes;
    if codes.contains(code) {
        Some(all[codes.place(code)])
    } else if facts.mistaken && !all.is_empty() {
        Some(all[0])
    } else {
        None
    }
}

/// Computes the statuses that an error type can have, where its parameters are known.
pub fn check_statuses<E: HttpError + ?Sized>() {
    const { E::STATUSES };
}

/// The status of an inner error, which has this code, in the status enum of the outer one.
#[must_use]
pub fn carry<S: HttpStatus>(code: u16) -> S {
    // `None` is an error whose `STATUSES`, written by hand, are not all that it can have.
    S::from_code(code).unwrap_or_else(any)
}

/// Whether [`carry`] keeps the status. The text of an error whose status is lost is not for clients.
#[must_use]
pub(crate) fn fits<S: HttpStatus>(code: u16) -> bool {
    S::from_code(code).is_some()
}

/// Some status, where a mistake has left none: 500, or else the nearest to that which the status enum
/// has, so that no client takes the error for a success or a redirect.
#[must_use]
pub fn any<S: HttpStatus>() -> S {
    let of_class = |code: u16| {
        let last = S::ALL.iter().rev().copied();
        let mut last = last.filter(|status| status.code() / 100 == code / 100);
        S::from_code(code).or_else(|| last.next())
    };
    of_class(500)
        .or_else(|| of_class(400))
        .unwrap_or(S::ALL[S::ALL.len() - 1])
}
