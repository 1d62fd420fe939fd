//! What expansions of `#[derive(HttpError)]` check and compute while the user's crate is built.

use crate::facts::Facts;
use crate::{CodeSet, HttpError, HttpStatus};

/// The set of one code.
#[must_use]
pub const fn code_set(code: u16) -> CodeSet {
    match CodeSet::from_codes(&[code]) {
        Some(set) => set,
        None => CodeSet::EMPTY,
    }
}

/// The status of a code among all those of a status enum, which are in the order of their codes.
#[must_use]
pub const fn find<S: Copy>(all: &[S], codes: CodeSet, code: u16) -> Option<S> {
    if codes.contains(code) {
        Some(all[codes.place(code)])
    } else {
        None
    }
}

/// Whether a status enum with these facts has the statuses of these codes of the other. Only the
/// expansions name the traits that the facts are from, so that rustc finds a type without one of
/// them once, and not in every function that would ask for it.
#[must_use]
pub const fn includes(facts: &Facts, others: &Facts, codes: CodeSet) -> bool {
    facts.include(others, codes)
}

/// The codes that an inner error can answer, or a field can have, all of which the status enum of
/// the outer error has.
///
/// # Panics
///
/// Where the program is built, if it does not have them.
#[must_use]
#[track_caller]
pub const fn included(facts: &Facts, others: &Facts, codes: CodeSet) -> CodeSet {
    assert!(
        includes(facts, others, codes),
        "a status from inside is not in the error's status enum, or means something else there"
    );
    codes
}

/// Computes what an error type can answer, where its parameters are known.
pub fn check_statuses<E: HttpError>() {
    const { E::STATUSES };
}

/// The status of an inner error, which has this code, in the status enum of the outer one.
#[must_use]
pub fn carry<S: HttpStatus>(code: u16) -> S {
    // `None` is an error whose `STATUSES`, written by hand, are not all that it answers.
    S::from_code(code).unwrap_or_else(any)
}

/// Whether [`carry`] keeps the status. The text of an error whose status is lost is not for clients.
#[must_use]
pub fn fits<S: HttpStatus>(code: u16) -> bool {
    S::from_code(code).is_some()
}

/// Some status, where a mistake has left none: 500, if the status enum has that.
#[must_use]
pub fn any<S: HttpStatus>() -> S {
    S::from_code(500).unwrap_or(S::ALL[0])
}

/// Checks that a status can be an answer with the header fields of these names.
///
/// # Panics
///
/// Where the program is built, if it cannot.
#[track_caller]
pub const fn check_answer(facts: &Facts, code: u16, given: &[&str]) {
    assert!(
        code >= 200,
        "an informational status is no answer: the real one follows it, so no error can have it"
    );
    if lacks_field(facts, code, given) {
        missing(code);
    }
}

/// The set of a code with which an answer that has the header fields of these names would not be
/// complete, or the empty set.
#[must_use]
pub const fn unanswerable<E: HttpError>(code: u16, given: &[&str]) -> CodeSet {
    if lacks_field(E::Status::__FACTS, code, given) {
        code_set(code)
    } else {
        CodeSet::EMPTY
    }
}

/// Whether the status requires a header field that is not given.
const fn lacks_field(facts: &Facts, code: u16, given: &[&str]) -> bool {
    let required = facts.of_code(code).requires;
    let mut i = 0;
    while i < required.len() {
        if !has_name(given, required[i]) {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a status requires the header field of a name.
#[must_use]
pub const fn requires(facts: &Facts, code: u16, name: &str) -> bool {
    has_name(facts.of_code(code).requires, name)
}

const fn has_name(names: &[&str], name: &str) -> bool {
    let mut i = 0;
    while i < names.len() {
        if same_name(names[i], name) {
            return true;
        }
        i += 1;
    }
    false
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
#[track_caller]
const fn missing(code: u16) -> ! {
    match code {
        401 => panic!(
            "401 has to say how to authenticate in `WWW-Authenticate` (RFC 9110 §15.5.2)\nhelp: say `header(\"WWW-Authenticate\" = …)`, or `without(\"WWW-Authenticate\")`"
        ),
        405 => panic!(
            "405 has to list the allowed methods in `Allow` (RFC 9110 §15.5.6)\nhelp: say `header(\"Allow\" = …)`, or `without(\"Allow\")`"
        ),
        407 => panic!(
            "407 has to say how to authenticate in `Proxy-Authenticate` (RFC 9110 §15.5.8)\nhelp: say `header(\"Proxy-Authenticate\" = …)`, or `without(\"Proxy-Authenticate\")`"
        ),
        426 => panic!(
            "426 has to name the new protocol in `Upgrade` (RFC 9110 §15.5.22)\nhelp: say `header(\"Upgrade\" = …)`, or `without(\"Upgrade\")`"
        ),
        _ => panic!(
            "this status has to have the header fields of its `info().requires`\nhelp: say `header(…)`, or `without(…)`"
        ),
    }
}
