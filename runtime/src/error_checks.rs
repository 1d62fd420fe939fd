//! What expansions of `#[derive(HttpError)]` check and compute while the user's crate is built.

use crate::{CodeSet, HttpError, HttpStatus, Info};

/// The set of one code.
#[must_use]
pub const fn code_set(code: u16) -> CodeSet {
    match CodeSet::from_codes(&[code]) {
        Some(set) => set,
        None => CodeSet::EMPTY,
    }
}

/// Whether a status enum has every status that an error can answer.
#[must_use]
pub const fn carries<S: HttpStatus, E: HttpError>() -> bool {
    S::__FACTS.include(E::Status::__FACTS, E::STATUSES)
}

/// Whether a status enum has every status of another.
#[must_use]
pub const fn includes<S: HttpStatus, T: HttpStatus>() -> bool {
    S::__FACTS.include(T::__FACTS, T::CODES)
}

/// The codes that an error can answer, all of which the status enum has.
///
/// # Panics
///
/// Where the program is built, if it does not have them.
#[must_use]
pub const fn carried<S: HttpStatus, E: HttpError>() -> CodeSet {
    assert!(
        carries::<S, E>(),
        "the inner error can answer a status that the outer one's status enum does not have, or that means something else there"
    );
    E::STATUSES
}

/// The codes of a status enum, all of which the other has.
///
/// # Panics
///
/// Where the program is built, if it does not have them.
#[must_use]
pub const fn included<S: HttpStatus, T: HttpStatus>() -> CodeSet {
    assert!(
        includes::<S, T>(),
        "the field can have a status that the error's status enum does not have, or that means something else there"
    );
    T::CODES
}

/// The status of an inner error, in the status enum of the outer one.
pub fn carry<S: HttpStatus, E: HttpError>(error: &E) -> S {
    match S::from_code(error.status().code()) {
        Some(status) => status,
        // An error whose `STATUSES`, written by hand, are not all that it answers.
        None => any(),
    }
}

/// Some status, where a mistake has left none: 500, if the status enum has that.
#[must_use]
pub fn any<S: HttpStatus>() -> S {
    S::from_code(500).unwrap_or(S::ALL[0])
}

/// Checks that every header field that a status requires is given, by these names.
///
/// # Panics
///
/// Where the program is built, if one is not.
pub const fn check_required(info: &Info, given: &[&str]) {
    let mut i = 0;
    while i < info.requires.len() {
        let mut found = false;
        let mut j = 0;
        while j < given.len() {
            found |= same_name(given[j], info.requires[i]);
            j += 1;
        }
        if !found {
            missing(info.code);
        }
        i += 1;
    }
}

/// Whether two names of header fields are the same, which does not depend on case.
const fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if !a[i].eq_ignore_ascii_case(&b[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// The words for each status that requires a field: `const` code cannot put them together.
const fn missing(code: u16) -> ! {
    match code {
        101 => panic!(
            "101 has to name the new protocol in `Upgrade` (RFC 9110 §15.2.2): say `header(\"Upgrade\" = …)`, or `without(\"Upgrade\")`"
        ),
        401 => panic!(
            "401 has to say how to authenticate in `WWW-Authenticate` (RFC 9110 §15.5.2): say `header(\"WWW-Authenticate\" = …)`, or `without(\"WWW-Authenticate\")`"
        ),
        405 => panic!(
            "405 has to list the allowed methods in `Allow` (RFC 9110 §15.5.6): say `header(\"Allow\" = …)`, or `without(\"Allow\")`"
        ),
        407 => panic!(
            "407 has to say how to authenticate in `Proxy-Authenticate` (RFC 9110 §15.5.8): say `header(\"Proxy-Authenticate\" = …)`, or `without(\"Proxy-Authenticate\")`"
        ),
        426 => panic!(
            "426 has to name the new protocol in `Upgrade` (RFC 9110 §15.5.22): say `header(\"Upgrade\" = …)`, or `without(\"Upgrade\")`"
        ),
        _ => panic!(
            "this status has to have the header fields of its `info().requires`: say `header(…)`, or `without(…)`"
        ),
    }
}
