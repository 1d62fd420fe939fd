//! References to errors are such errors.

use crate::error_case::ErrorCase;
use crate::expansion::body::Body;
use crate::expansion::codes::fits;
use crate::expansion::rules::{Rule, Visitor};
use crate::info_index::InfoIndex;
use crate::shown::visit_public;
use crate::{CodeSet, HttpError, HttpStatus, Problem, Shown};
use core::fmt::{self, Display};

/// A reference to an error has the status of the error, and the same response.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// #[status(404)]
/// struct NoUser;
///
/// type Shared = &'static NoUser;
///
/// #[derive(HttpError)]
/// #[status(transparent)]
/// struct Outer(Shared);
///
/// assert_eq!(Outer(&NoUser).status(), NoUser.status());
/// ```
#[deny(
    clippy::missing_trait_methods,
    reason = "what the error says is not to be lost to a default"
)]
impl<E: HttpError + ?Sized> HttpError for &E {
    type Status = E::Status;
    const STATUSES: CodeSet = E::STATUSES;
    const CASES: &'static [ErrorCase] = E::CASES;
    const __RULES: &'static [Rule] = E::__RULES;
    const __INCOMPLETE: CodeSet = E::__INCOMPLETE;
    const __FACTS: &'static InfoIndex = E::__FACTS;
    const __BODY: Body = E::__BODY;

    fn __write_body(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        E::__write_body(self, out)
    }

    fn __code(&self) -> u16 {
        E::__code(self)
    }

    fn __place(&self) -> usize {
        E::__place(self)
    }

    fn __accept<V: Visitor>(&self, visitor: V) -> V::Output {
        E::__accept(self, visitor)
    }

    fn __visit_inner<V: Visitor>(&self, visitor: V) -> Option<V::Output> {
        E::__visit_inner(self, visitor)
    }

    fn status(&self) -> Self::Status {
        E::status(self)
    }

    fn visit_headers(&self, visit: &mut dyn FnMut(&'static str, &dyn Display)) {
        E::visit_headers(self, visit);
    }

    fn shown(&self) -> Shown<'_, Self>
    where
        Self: Display,
    {
        Shown::new(self)
    }

    fn __visit_detail(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool {
        E::__visit_detail(self, visit)
    }

    fn __visit_shown<S: HttpStatus>(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool
    where
        Self: Display,
    {
        fits::<S>(self.__code()) && visit_public(self, visit)
    }

    fn exposes_detail(&self) -> bool {
        E::exposes_detail(self)
    }

    fn problem_type(&self) -> Option<&'static str> {
        E::problem_type(self)
    }

    fn code(&self) -> Option<&'static str> {
        E::code(self)
    }

    fn title(&self) -> &'static str {
        E::title(self)
    }

    fn case_of(problem: &Problem) -> Option<&'static ErrorCase> {
        E::case_of(problem)
    }

    fn case(&self) -> Option<&'static ErrorCase> {
        E::case(self)
    }

    fn extend_problem(&self, problem: &mut Problem) {
        E::extend_problem(self, problem);
    }
}
