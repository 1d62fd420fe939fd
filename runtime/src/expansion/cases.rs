//! Makes the catalogue of an error type, while the user's crate is built.

use super::codes::code_set;
use super::message::Message;
use super::rules::Rule;
use crate::error_case::ErrorCase;
use crate::final_code::is_open;
use crate::info_index::{InfoIndex, same};
use crate::{CodeSet, HttpError};
use core::slice;

/// The cases of an error type, by their names, descriptions and statuses: that of a case whose status
/// is written down, and 0 for any other.
///
/// It is not generic in the type: rustc would evaluate the facts for each.
#[must_use]
pub const fn cases<const N: usize>(
    facts: &InfoIndex,
    names: [&'static str; N],
    descriptions: [&'static str; N],
    statuses: [u16; N],
) -> [ErrorCase; N] {
    let mut cases = [NONE; N];
    let mut place = 0;
    while place < N {
        let case = &mut cases[place];
        case.name = names[place];
        case.description = descriptions[place];
        let status = statuses[place];
        if status != 0 {
            let info = facts.of_code(status);
            case.statuses = code_set(status);
            case.title = Some(info.reason);
            case.exposes = Some(is_open(status));
            case.requires = info.requires;
        }
        place += 1;
    }
    cases
}

const NONE: ErrorCase = ErrorCase {
    name: "",
    statuses: CodeSet::EMPTY,
    title: None,
    code: None,
    problem_type: None,
    description: "",
    headers: &[],
    exposes: None,
    inner: None,
    is_inner: false,
    requires: &[],
    without: &[],
    is_checked: false,
};

/// The cases of a type that makes responses: whoever has one inside need not check its header fields again.
#[must_use]
pub const fn checked_cases<const N: usize>(
    facts: &InfoIndex,
    names: [&'static str; N],
    descriptions: [&'static str; N],
    statuses: [u16; N],
) -> [ErrorCase; N] {
    let mut cases = cases(facts, names, descriptions, statuses);
    let mut place = 0;
    while place < N {
        cases[place].is_checked = true;
        place += 1;
    }
    cases
}

/// Cases with these codes, of which one that is empty is none.
#[must_use]
pub const fn with_codes<const N: usize>(
    mut cases: [ErrorCase; N],
    codes: [&'static str; N],
) -> [ErrorCase; N] {
    let mut place = 0;
    while place < N {
        if !codes[place].is_empty() {
            cases[place].code = Some(codes[place]);
        }
        place += 1;
    }
    cases
}

/// A case that can have these statuses.
#[must_use]
pub const fn with_statuses(mut case: ErrorCase, statuses: CodeSet) -> ErrorCase {
    case.statuses = statuses;
    case
}

/// A case that is all as the inner error of these cases says, or that says more.
#[must_use]
pub const fn with_inner(
    mut case: ErrorCase,
    cases: &'static [ErrorCase],
    is_inner: bool,
) -> ErrorCase {
    case.inner = Some(cases);
    case.is_inner = is_inner;
    case
}

/// The case of a variant of this name, or of a struct, among those of its type.
///
/// # Panics
///
/// Where the program is built, if none has the name.
#[must_use]
#[track_caller]
pub const fn cases_like<E>(
    _: &E,
    mut cases: &'static [ErrorCase],
    name: &str,
) -> &'static [ErrorCase] {
    while let [case, others @ ..] = cases {
        if same(case.name, name) {
            return slice::from_ref(case);
        }
        cases = others;
    }
    let message = Message::new()
        .text("`")
        .text(name)
        .text("` is not a variant of an error type that derives `HttpError`\nhelp: name the variant itself: `like = Code::IndexNotFound`");
    panic!("{}", message.as_str());
}

/// All codes that errors of these cases can respond with.
#[must_use]
pub const fn codes_of(mut cases: &[ErrorCase]) -> CodeSet {
    let mut codes = CodeSet::EMPTY;
    while let [case, others @ ..] = cases {
        codes = codes.union(case.statuses);
        cases = others;
    }
    codes
}

/// A case with this type of problem.
#[must_use]
pub const fn with_type(mut case: ErrorCase, uri: &'static str) -> ErrorCase {
    case.problem_type = Some(uri);
    case
}

/// A case with this title.
#[must_use]
pub const fn with_title(mut case: ErrorCase, title: &'static str) -> ErrorCase {
    case.title = Some(title);
    case
}

/// A case with header fields of these names, and others left out on purpose.
#[must_use]
pub const fn with_fields(
    mut case: ErrorCase,
    headers: &'static [&'static str],
    without: &'static [&'static str],
) -> ErrorCase {
    case.headers = headers;
    case.without = without;
    case
}

/// A case that shows what the error displays, or does not.
#[must_use]
pub const fn with_exposes(mut case: ErrorCase, exposes: bool) -> ErrorCase {
    case.exposes = Some(exposes);
    case
}

/// The cases of an error type as a program asks for them. It is not given these: if the expansion named
/// another constant, rustc would evaluate that at each check of the user's crate.
#[must_use]
pub const fn rules<E: HttpError + ?Sized, const N: usize>() -> [Rule; N] {
    let cases = E::CASES;
    let mut rules = [Rule::NONE; N];
    let mut place = 0;
    while place < N {
        rules[place] = Rule::of(&cases[place]);
        place += 1;
    }
    rules
}
