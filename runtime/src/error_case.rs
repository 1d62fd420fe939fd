//! What a type of errors can be, case by case: its catalogue.

use crate::CodeSet;

/// A case of an error type: what every error of one variant has in common, as
/// [`HttpError::CASES`](crate::HttpError::CASES) lists it.
///
/// ```
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// #[status(code_case = "snake_case")]
/// enum AppError {
///     /// There is no user with this number.
///     #[status(404)]
///     NoUser(u64),
///     #[status(429, header("Retry-After" = _0))]
///     SlowDown(u32),
/// }
///
/// const FIRST: &str = AppError::CASES[0].name;
/// assert_eq!(FIRST, "NoUser");
///
/// let [no_user, slow_down] = AppError::CASES else { panic!() };
/// assert_eq!(no_user.code, Some("no_user"));
/// assert_eq!(no_user.title, Some("Not Found"));
/// assert_eq!(no_user.description, "There is no user with this number.");
/// assert!(slow_down.statuses.contains(429));
/// assert_eq!(slow_down.headers, ["Retry-After"]);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorCase {
    /// The name of the variant or the struct.
    pub name: &'static str,
    /// Every status that an error of this case can have.
    pub statuses: CodeSet,
    /// What the case is called, for people: the reason phrase, or what `title = "…"` says instead.
    /// `None` if that depends on the error.
    pub title: Option<&'static str>,
    /// What the case is called, for programs: see [`HttpError::code`](crate::HttpError::code).
    pub code: Option<&'static str>,
    /// The URI of the type of problem: see [`HttpError::problem_type`](crate::HttpError::problem_type).
    pub problem_type: Option<&'static str>,
    /// The first paragraph of the documentation of the variant or the struct, on one line. Empty if
    /// there is none.
    pub description: &'static str,
    /// The names of the header fields that the variant or its type gives. Those that an inner error gives
    /// are in the cases of the inner error.
    pub headers: &'static [&'static str],
    /// Whether a client may see what the error displays. `None` if that depends on the inner error, or on
    /// a status in a field.
    pub exposes: Option<bool>,
    /// The cases of the inner error, if it has one that is `transparent`. They decide what is `None` in
    /// this case.
    pub inner: Option<&'static [ErrorCase]>,
    /// Whether all else is as it is there.
    pub(crate) is_inner: bool,
    /// The header fields that the status requires.
    pub(crate) requires: &'static [&'static str],
    /// The header fields that are left out on purpose.
    pub(crate) without: &'static [&'static str],
    /// Whether these are checked where the type is derived, because it makes responses itself.
    pub(crate) is_checked: bool,
}
