//! The header fields without which a response to an error would not be complete, checked while the
//! user's crate is built.

use super::message::Message;
use crate::error_case::ErrorCase;
use crate::info_index::InfoIndex;
use crate::{CodeSet, Info};

/// Checks that the header fields of these names are all that a status requires.
///
/// # Panics
///
/// Where the program is built, if one is missing.
#[track_caller]
pub const fn check_fields(facts: &InfoIndex, code: u16, given: &[&str]) {
    let info = facts.of_code(code);
    assert!(
        !lacks_field(info, given),
        "{}",
        missing(info, given, " response", "").as_str()
    );
}

/// The same for statuses of these codes.
///
/// # Panics
///
/// Where the program is built, if one is missing.
#[track_caller]
pub const fn check_all_fields(facts: &InfoIndex, codes: CodeSet, given: &[&str]) {
    let mut code = status_set_data::MIN_CODE;
    while code <= status_set_data::MAX_CODE {
        if codes.contains(code) {
            check_fields(facts, code, given);
        }
        code += 1;
    }
}

/// Checks that no response of the error in a field is one of these, which are not complete.
///
/// # Panics
///
/// Where the program is built, if there is one.
#[track_caller]
pub const fn check_complete(facts: &InfoIndex, incomplete: CodeSet, given: &[&str]) {
    check_none(facts, incomplete, given, " response of this error");
}

/// The same, for which `response` says whose responses these are.
///
/// # Panics
///
/// Where the program is built, if there is one.
#[track_caller]
pub(crate) const fn check_none(
    facts: &InfoIndex,
    incomplete: CodeSet,
    given: &[&str],
    response: &str,
) {
    let mut code = status_set_data::MIN_CODE;
    while code <= status_set_data::MAX_CODE {
        if incomplete.contains(code) {
            let message = missing(facts.of_code(code), given, response, "in its type, ");
            panic!("{}", message.as_str());
        }
        code += 1;
    }
}

/// The codes of responses that would not be complete. A type that makes responses has been told of its own
/// where it is derived. With the cases of an inner error goes what the
/// errors around it give, or leave out on purpose.
#[must_use]
pub const fn incomplete(cases: &[ErrorCase], around: Option<&Names<'_>>) -> CodeSet {
    let mut codes = CodeSet::EMPTY;
    let mut place = 0;
    while place < cases.len() {
        let case = &cases[place];
        let names = Names {
            lists: &[case.headers, case.without],
            more: around,
        };
        let incomplete = match case.inner {
            _ if case.is_checked => CodeSet::EMPTY,
            Some(inner) => incomplete(inner, Some(&names)),
            None if names.has_all(case.requires) => CodeSet::EMPTY,
            None => case.statuses,
        };
        codes = codes.union(incomplete);
        place += 1;
    }
    codes
}

/// Names of header fields.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// Lists of them.
    pub lists: &'a [&'a [&'a str]],
    /// Some more.
    pub more: Option<&'a Names<'a>>,
}

impl Names<'_> {
    const fn has_all(&self, names: &[&str]) -> bool {
        let mut i = 0;
        while i < names.len() {
            if !self.has(names[i]) {
                return false;
            }
            i += 1;
        }
        true
    }

    const fn has(&self, name: &str) -> bool {
        let mut i = 0;
        while i < self.lists.len() {
            if has_name(self.lists[i], name) {
                return true;
            }
            i += 1;
        }
        match self.more {
            Some(more) => more.has(name),
            None => false,
        }
    }
}

/// Whether a status requires the header field of a name.
#[must_use]
pub const fn requires(facts: &InfoIndex, code: u16, name: &str) -> bool {
    facts.mistaken || has_name(facts.of_code(code).requires, name)
}

/// Whether one of the codes has a status that requires the header field of a name.
#[must_use]
pub const fn requires_any(facts: &InfoIndex, codes: CodeSet, name: &str) -> bool {
    let mut code = status_set_data::MIN_CODE;
    while code <= status_set_data::MAX_CODE {
        if codes.contains(code) && requires(facts, code, name) {
            return true;
        }
        code += 1;
    }
    false
}

/// Whether the status requires a header field that is not given.
const fn lacks_field(info: &Info, given: &[&str]) -> bool {
    let mut i = 0;
    while i < info.requires.len() {
        if !has_name(given, info.requires[i]) {
            return true;
        }
        i += 1;
    }
    false
}

/// Which header fields are missing, and who says so.
const fn missing(info: &Info, given: &[&str], response: &str, place: &str) -> Message {
    let mut message = Message::new()
        .text("a ")
        .number(info.code)
        .text(response)
        .text(" needs ");
    let mut help = Message::new().text("\nhelp: ").text(place).text("say ");
    let mut count = 0;
    let mut i = 0;
    while i < info.requires.len() {
        let name = info.requires[i];
        if !has_name(given, name) {
            let (and, or) = if count == 0 {
                ("", "")
            } else {
                (" and ", "; and ")
            };
            message = message.text(and).text("`").text(name).text("`");
            help = help.text(or).text("`header(\"").text(name);
            help = help.text("\" = …)` or `without(\"").text(name).text("\")`");
            count += 1;
        }
        i += 1;
    }
    if let Some(spec) = info.spec {
        message = message.text(" (").text(spec.as_str()).text(")");
    }
    message.text(help.as_str())
}

pub(super) const fn has_name(names: &[&str], name: &str) -> bool {
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
pub(super) const fn same_name(a: &str, b: &str) -> bool {
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
