//! The case of an error type that a problem is of.

use super::Problem;
use crate::ErrorCase;

/// By the member `code`, or else by the `type`.
pub(crate) fn case_of(
    cases: &'static [ErrorCase],
    problem: &Problem,
) -> Option<&'static ErrorCase> {
    let code = problem.members().get("code").and_then(|code| code.as_str());
    let of_code = || find(cases, problem.status(), &|case| case.code, code?);
    let of_type = || {
        find(
            cases,
            problem.status(),
            &|case| case.problem_type,
            problem.problem_type()?,
        )
    };
    of_code().or_else(of_type)
}

/// The first case that has this name, or an inner error with it, and can have the status. One that is
/// all as its inner error says is that of the inner error, as with [`case`](crate::HttpError::case).
fn find(
    cases: &'static [ErrorCase],
    status: Option<u16>,
    name_of: &dyn Fn(&ErrorCase) -> Option<&'static str>,
    wanted: &str,
) -> Option<&'static ErrorCase> {
    cases.iter().find_map(|case| {
        if status.is_some_and(|status| !case.statuses.contains(status)) {
            return None;
        }
        match (name_of(case), case.inner) {
            (Some(name), _) => (name == wanted).then_some(case),
            (None, Some(inner)) => {
                let found = find(inner, status, name_of, wanted)?;
                Some(if case.is_inner { found } else { case })
            }
            (None, None) => None,
        }
    })
}
