//! The problem that an error is.

use super::{Members, Problem};
use crate::final_code::{final_code, final_phrase};
use crate::with::printed::text;
use crate::{HttpError, HttpStatus};
use core::fmt::Display;
use status_set_data::uri::flaw;

impl Problem {
    /// What a client is told about an error: see [the members](crate::with::problem#the-members).
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::problem::Problem;
    ///
    /// #[derive(HttpError)]
    /// #[status(409)]
    /// struct Taken;
    ///
    /// impl std::fmt::Display for Taken {
    ///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    ///         f.write_str("the name is taken")
    ///     }
    /// }
    ///
    /// let problem = Problem::of(&Taken);
    /// assert_eq!(problem.status(), Some(409));
    /// assert_eq!(problem.title(), Some("Conflict"));
    /// assert_eq!(problem.detail(), Some("the name is taken"));
    /// ```
    #[must_use]
    pub fn of<E: HttpError + Display>(error: &E) -> Self {
        let status = error.status();
        let code = final_code(status.code());
        let mut problem = Self {
            kind: None,
            title: Some(final_phrase(status).into()),
            status: Some(code),
            detail: text(error),
            instance: None,
            members: Members::new(),
        };
        if code == status.code() {
            let uri = error.problem_type().filter(|uri| flaw(uri).is_none());
            problem.kind = uri.map(Into::into);
            if is_more_than_status(uri) {
                problem.title = Some(error.title().into());
            }
            error.extend_problem(&mut problem);
            if let Some(code) = error.code() {
                problem.members.insert("code".into(), code.into());
            }
        }
        problem
    }

    /// The problem that is no more than a status, with this text for clients.
    #[cfg(any(feature = "tower", feature = "actix-web"))]
    pub(in crate::with) fn of_code(code: u16, detail: Option<alloc::string::String>) -> Self {
        let status = crate::Official::from_code(code);
        Self {
            kind: None,
            title: status.map(|status| status.reason_phrase().into()),
            status: Some(code),
            detail,
            instance: None,
            members: Members::new(),
        }
    }
}

/// Whether a problem of this type says more than its status, whose phrase is its title otherwise
/// (RFC 9457 §4.2.1).
fn is_more_than_status(uri: Option<&str>) -> bool {
    uri.is_some_and(|uri| uri != "about:blank")
}
