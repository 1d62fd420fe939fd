//! What an error type that has a status can do.

use crate::expansion::body::Body;
use crate::expansion::codes::fits;
use crate::final_code::is_open;
use crate::info_index::InfoIndex;
use crate::shown::Shown;
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
    note = "if it is from another crate, give the variant that holds it a status of its own instead of `transparent`: `#[status(500)]`"
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

    /// Those of the [`STATUSES`](Self::STATUSES) whose responses would not be complete: a header
    /// field that they require is neither given nor left out on purpose.
    #[doc(hidden)]
    const __INCOMPLETE: CodeSet = CodeSet::EMPTY;

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
        let _ = visit;
    }

    /// The text of this error that a client may see: what the variant has written for clients
    /// (`detail`), or else what the error displays, if it [exposes](Self::exposes_detail) that, or else
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
        let _ = visit;
        false
    }

    /// The same for an error around this one, of this set. What is said of a status that it does not have
    /// is not for clients.
    #[doc(hidden)]
    fn __visit_inner_detail<S: HttpStatus>(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool {
        fits::<S>(self.__code()) && self.__visit_detail(visit)
    }

    /// Whether what the error displays may be shown to the client. A server error's text may not,
    /// unless the variant says `expose`; any other error's may, unless the variant says `hide`. It has
    /// nothing to do with a `detail`, which was written for clients: see [`shown`](Self::shown).
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
        is_open(self.status().code())
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
        None
    }

    /// Calls the function with each [`problem_type`](Self::problem_type) that errors of this type
    /// can have, and with the codes of those errors.
    ///
    /// A problem type can come several times, and a code with several types.
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
    /// let mut types = Vec::new();
    /// AppError::visit_problem_types(&mut |codes, uri| types.push((codes.contains(402), uri)));
    /// assert_eq!(types, [(true, "https://api.example/problems#credit")]);
    /// ```
    fn visit_problem_types(visit: &mut dyn FnMut(CodeSet, &'static str)) {
        let _ = visit;
    }

    /// Adds to the RFC 9457 body what only the program knows: `instance`, and extension members.
    /// `#[status(extend_problem = path::to::function)]` on the type calls a function with these
    /// parameters, after what a `transparent` inner error adds.
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
        let _ = problem;
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
    const __INCOMPLETE: CodeSet = E::__INCOMPLETE;
    const __FACTS: &'static InfoIndex = E::__FACTS;
    const __BODY: Body = E::__BODY;

    fn __write_body(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        E::__write_body(self, out)
    }

    fn __code(&self) -> u16 {
        E::__code(self)
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

    fn __visit_inner_detail<S: HttpStatus>(&self, visit: &mut dyn FnMut(&dyn Display)) -> bool {
        E::__visit_inner_detail::<S>(self, visit)
    }

    fn exposes_detail(&self) -> bool {
        E::exposes_detail(self)
    }

    fn problem_type(&self) -> Option<&'static str> {
        E::problem_type(self)
    }

    fn visit_problem_types(visit: &mut dyn FnMut(CodeSet, &'static str)) {
        E::visit_problem_types(visit);
    }

    fn extend_problem(&self, problem: &mut Problem) {
        E::extend_problem(self, problem);
    }
}
