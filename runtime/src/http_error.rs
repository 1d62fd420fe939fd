//! What an error type that has a status can do.

mod by_reference;

use crate::error_case::ErrorCase;
use crate::expansion::body::Body;
use crate::expansion::codes::fits;
use crate::expansion::fields::incomplete;
use crate::expansion::rules::{self, Rule, Visitor};
use crate::info_index::InfoIndex;
use crate::shown::{Shown, visit_public};
use crate::{CodeSet, HttpStatus};
use core::fmt::{self, Display};

/// An error type that has a status, as [`#[derive(HttpError)]`](derive@crate::HttpError) makes it.
///
/// A status enum *is* a status ([`HttpStatus`](trait@HttpStatus)); an error type *has* one, and
/// says how to respond to a client: with which header fields, and whether its text may be seen.
///
/// ```
/// use status_set::{HttpError, HttpStatus, Official};
///
/// #[derive(HttpError)]
/// enum AppError {
///     #[status(NotFound)]
///     NoUser(u64),
///     #[status(503, header("Retry-After" = _0))]
///     Busy(u32),
/// }
///
/// fn log<E: HttpError>(error: &E) -> u16 {
///     error.status().code()
/// }
///
/// assert_eq!(AppError::NoUser(7).status(), Official::NotFound);
/// assert_eq!(log(&AppError::Busy(30)), 503);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no status",
    label = "`status_set::HttpError` is not implemented for it",
    note = "derive it: `#[derive(status_set::HttpError)]`, with `#[status(…)]` on each variant",
    note = "if it is from another crate, give the variant that holds it a status of its own instead of `transparent`: `#[status(500)]`, or a function that finds it out: `#[status(by = path)]`"
)]
pub trait HttpError {
    /// The status enum that the type chooses from.
    type Status: HttpStatus;

    /// Every status that an error of the type can have.
    ///
    /// ```
    /// use status_set::{CodeSet, HttpError};
    ///
    /// #[derive(HttpError)]
    /// #[status(NotFound)]
    /// struct NoUser;
    ///
    /// const { assert!(NoUser::STATUSES.contains(404)) };
    /// assert_eq!(NoUser::STATUSES.len(), 1);
    /// ```
    const STATUSES: CodeSet;

    /// What an error of the type can be, case by case, in the order of the variants. Empty for a type
    /// whose `impl` was written by hand.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// enum AppError {
    ///     #[status(402, type = "https://api.example/problems#credit")]
    ///     NoCredit,
    ///     #[status(404, code = "missing")]
    ///     Missing,
    /// }
    ///
    /// const COUNT: usize = AppError::CASES.len();
    /// assert_eq!(COUNT, 2);
    /// assert_eq!(AppError::CASES[1].name, "Missing");
    /// assert_eq!(AppError::CASES[1].code, Some("missing"));
    /// ```
    const CASES: &'static [ErrorCase] = &[];

    /// The cases as a program asks for them.
    #[doc(hidden)]
    const __RULES: &'static [Rule] = &[];

    /// Those of the [`STATUSES`](Self::STATUSES) whose responses would not be complete: a header
    /// field that they require is neither given nor left out on purpose.
    #[doc(hidden)]
    const __INCOMPLETE: CodeSet = incomplete(Self::CASES, None);

    /// The facts on the statuses. This, and the code of the status, are so near for expansions, which
    /// name nothing but this trait at the type of an inner error: rustc says once if there is none.
    #[doc(hidden)]
    const __FACTS: &'static InfoIndex = <Self::Status as HttpStatus>::__FACTS;

    /// What the responses of the type have as their body, where the function that makes them does not
    /// say it.
    #[doc(hidden)]
    const __BODY: Body = Body::Problem;

    /// Writes a body that is the type's own. Without the types of serde, the trait is the same with every
    /// feature.
    #[doc(hidden)]
    fn __write_body(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        let _ = out;
        Ok(())
    }

    /// The code of the status of this error.
    #[doc(hidden)]
    fn __code(&self) -> u16 {
        self.status().code()
    }

    /// The place of this error's case.
    #[doc(hidden)]
    fn __place(&self) -> usize {
        usize::MAX
    }

    /// Asks something of this error.
    #[doc(hidden)]
    fn __accept<V: Visitor>(&self, visitor: V) -> V::Output {
        visitor.visit(self)
    }

    /// Asks something of the inner error, if there is one for which this error responds.
    #[doc(hidden)]
    fn __visit_inner<V: Visitor>(&self, visitor: V) -> Option<V::Output> {
        let _ = visitor;
        None
    }

    /// The status of this error.
    ///
    /// ```
    /// use status_set::{HttpError, Official};
    ///
    /// #[derive(HttpError)]
    /// #[status(Conflict)]
    /// struct Taken;
    ///
    /// assert_eq!(Taken.status(), Official::Conflict);
    /// ```
    fn status(&self) -> Self::Status;

    /// Calls the function with the name and the value of each header field of the response. Nothing
    /// is allocated. It is up to the integration to leave out what is not valid in a header field or,
    /// for a field that the status [requires](derive@crate::HttpError#header-fields), to replace it.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// #[status(429, header("Retry-After" = self.seconds))]
    /// struct SlowDown { seconds: u32 }
    ///
    /// let mut seen = Vec::new();
    /// SlowDown { seconds: 30 }.visit_headers(&mut |name, value| seen.push(format!("{name}: {value}")));
    /// assert_eq!(seen, ["Retry-After: 30"]);
    /// ```
    fn visit_headers(&self, visit: &mut dyn FnMut(&'static str, &dyn Display)) {
        rules::inner_headers(self, visit);
    }

    /// The text of this error that a client may see: the `detail` of the variant, which was written for
    /// clients, or else what the error displays, if it [exposes](Self::exposes_detail) that, or else
    /// the reason phrase.
    ///
    /// Everything of this crate that tells a client of an error prints this; so should what you
    /// write for clients yourself.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// enum AppError {
    ///     #[error("no user {0}")]
    ///     #[status(404)]
    ///     NoUser(u64),
    ///     #[error("insert into users: {0}")]
    ///     #[status(409, detail = "the name {0} is taken")]
    ///     Taken(String),
    ///     #[error("password is hunter2")]
    ///     #[status(500)]
    ///     Database,
    /// }
    ///
    /// let shown = |error: AppError| error.shown().to_string();
    /// assert_eq!(shown(AppError::NoUser(7)), "no user 7");
    /// assert_eq!(shown(AppError::Taken("eve".into())), "the name eve is taken");
    /// assert_eq!(shown(AppError::Database), "Internal Server Error");
    /// ```
    fn shown(&self) -> Shown<'_, Self>
    where
        Self: Display,
    {
        Shown::new(self)
    }

    /// Calls the function with what was written for clients, and returns whether there is any.
    #[doc(hidden)]
    fn __visit_detail(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool {
        rules::inner_detail(self, visit)
    }

    /// Calls the function with the text of this error that a client may see, and returns whether there is
    /// any, for an error around this one, of this set. What is said of a status that it does not have is
    /// not for clients.
    #[doc(hidden)]
    fn __visit_shown<S: HttpStatus>(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool
    where
        Self: Display,
    {
        fits::<S>(self.__code()) && visit_public(self, visit)
    }

    /// Whether what the error displays may be shown to the client. A server error's text may not,
    /// unless the variant says `expose`; any other error's may, unless the variant says `hide`. It does
    /// not depend on a `detail`, which was written for clients: see [`shown`](Self::shown).
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// enum AppError {
    ///     #[status(404)]
    ///     Missing,
    ///     #[status(500)]
    ///     Database,
    ///     #[status(503, expose)]
    ///     Maintenance,
    /// }
    ///
    /// assert!(AppError::Missing.exposes_detail());
    /// assert!(!AppError::Database.exposes_detail());
    /// assert!(AppError::Maintenance.exposes_detail());
    /// ```
    fn exposes_detail(&self) -> bool {
        rules::exposes(self)
    }

    /// A URI that says what kind of problem this is: the member `type` of an [RFC 9457] body.
    /// `None` says no more than the status.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// enum AppError {
    ///     #[status(402, type = "https://api.example/problems#credit")]
    ///     NoCredit,
    ///     #[status(404)]
    ///     Missing,
    /// }
    ///
    /// assert_eq!(AppError::NoCredit.problem_type(), Some("https://api.example/problems#credit"));
    /// assert_eq!(AppError::Missing.problem_type(), None);
    /// ```
    ///
    /// [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457
    fn problem_type(&self) -> Option<&'static str> {
        rules::problem_type(self)
    }

    /// The name of this kind of error for programs: the `code` that its variant says, or that `code_case`
    /// makes from the variant's name. It is the member `code` of an RFC 9457 body; use it in your own
    /// bodies, logs and metrics too. `None` if there is none.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// #[status(code_case = "snake_case")]
    /// enum AppError {
    ///     #[status(404)]
    ///     UserNotFound,
    ///     #[status(409, code = "taken")]
    ///     NameIsTaken,
    /// }
    ///
    /// assert_eq!(AppError::UserNotFound.code(), Some("user_not_found"));
    /// assert_eq!(AppError::NameIsTaken.code(), Some("taken"));
    /// ```
    fn code(&self) -> Option<&'static str> {
        rules::code(self)
    }

    /// The name of this kind of error for people: the `title` that its variant says, or else the reason
    /// phrase.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// enum AppError {
    ///     #[status(402, type = "https://api.example/problems#credit", title = "Not Enough Credit")]
    ///     NoCredit,
    ///     #[status(404)]
    ///     Missing,
    /// }
    ///
    /// assert_eq!(AppError::NoCredit.title(), "Not Enough Credit");
    /// assert_eq!(AppError::Missing.title(), "Not Found");
    /// ```
    fn title(&self) -> &'static str {
        rules::title(self)
    }

    /// The case that a problem was made from. It is found by the member `code`, or else by the `type`, among
    /// the cases that can have the problem's status. A case with neither is never found.
    ///
    /// This is for clients that have the error type too, and for tests.
    ///
    #[cfg_attr(feature = "problem", doc = "```")]
    #[cfg_attr(not(feature = "problem"), doc = "```ignore")]
    /// use status_set::{HttpError, Problem};
    ///
    /// #[derive(HttpError)]
    /// #[status(code_case = "snake_case")]
    /// enum AppError {
    ///     #[status(404)]
    ///     NoUser,
    ///     #[status(409)]
    ///     NameIsTaken,
    /// }
    ///
    /// let problem: Problem = r#"{"status":409,"code":"name_is_taken"}"#.parse()?;
    /// assert_eq!(AppError::case_of(&problem).unwrap().name, "NameIsTaken");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    fn case_of(problem: &Problem) -> Option<&'static ErrorCase> {
        case_of(Self::CASES, problem)
    }

    /// The case of this error among the [`CASES`](Self::CASES): for an inner error that is
    /// `transparent`, its own case, unless the variant says more of it. `None` if nothing is known of
    /// the type's cases.
    ///
    /// ```
    /// use status_set::HttpError;
    ///
    /// #[derive(HttpError)]
    /// enum DbError {
    ///     #[status(503)]
    ///     Down,
    /// }
    ///
    /// #[derive(HttpError)]
    /// enum AppError {
    ///     #[status(transparent)]
    ///     Db(DbError),
    /// }
    ///
    /// assert_eq!(AppError::Db(DbError::Down).case().unwrap().name, "Down");
    /// ```
    fn case(&self) -> Option<&'static ErrorCase> {
        rules::case(self)
    }

    /// Adds to the RFC 9457 body what only the program knows: `instance`, and extension members.
    /// `#[status(extend_problem = path::to::function)]` on the type calls a function with these
    /// parameters, after what a `transparent` inner error adds. That of an enum matches on `self`.
    ///
    /// What it adds is sent as it is, for server errors too. The key needs the feature `problem`.
    ///
    #[cfg_attr(feature = "problem", doc = "```")]
    #[cfg_attr(not(feature = "problem"), doc = "```ignore")]
    /// use status_set::{HttpError, Problem};
    ///
    /// #[derive(HttpError)]
    /// #[status(404, extend_problem = NoOrder::extend)]
    /// struct NoOrder(u64);
    ///
    /// impl NoOrder {
    ///     fn extend(&self, problem: &mut Problem) {
    ///         problem.set_instance(format_args!("/orders/{}", self.0));
    ///     }
    /// }
    /// ```
    fn extend_problem(&self, problem: &mut Problem) {
        rules::extend_by_inner(self, problem);
    }
}

#[cfg(feature = "problem")]
pub use crate::with::problem::Problem;

/// An RFC 9457 body, which [`HttpError::extend_problem`] adds to.
///
/// The type is always there, so that the trait is the same with every feature. Without the feature
/// `problem` it has no values and no functions.
#[cfg(not(feature = "problem"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(core::convert::Infallible);

#[cfg(feature = "problem")]
use crate::with::problem::case_of;

/// Without the feature there is no problem.
#[cfg(not(feature = "problem"))]
const fn case_of(_: &'static [ErrorCase], problem: &Problem) -> Option<&'static ErrorCase> {
    match problem.0 {}
}
