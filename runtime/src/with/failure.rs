//! The error that a response was made from.

use super::Report;
use crate::{ErrorCase, HttpError};
use alloc::sync::Arc;
use core::error::Error;
use core::fmt;
use core::ops::Deref;

/// The error that a response was made from, among the extensions of the response.
///
/// The responses of `with::axum` have it, and those of `with::actix_web::response_with`; a response that
/// you build yourself has it if you insert it. A middleware takes it from there for a log.
///
/// It dereferences to `dyn Error`, which has `source` and `downcast_ref`. `{}` prints its text, and
/// `{:#}` that of its sources as well, on one line of a log, like a [`Report`].
///
#[cfg_attr(feature = "http", doc = "```")]
#[cfg_attr(not(feature = "http"), doc = "```ignore")]
/// use http::{Extensions, Response};
/// use status_set::with::Failure;
///
/// /// What a request log writes about a response.
/// fn line(extensions: &Extensions, is_server_error: bool) -> String {
///     match extensions.get::<Failure>() {
///         Some(failure) if is_server_error => format!("{failure:#}"),
///         Some(failure) => failure.to_string(),
///         None => "ok".to_owned(),
///     }
/// }
///
/// let mut response = Response::new("come back later");
/// assert_eq!(line(response.extensions(), true), "ok");
/// let error = std::io::Error::other("disk full");
/// response.extensions_mut().insert(Failure::new(error));
/// assert_eq!(line(response.extensions(), true), "disk full");
/// ```
#[derive(Clone)]
pub struct Failure(Arc<dyn Kept>);

impl Failure {
    /// Keeps an error, for the extensions of a response. Of one that has a status, [`of`](Self::of) keeps
    /// more.
    ///
    /// ```
    /// use status_set::with::Failure;
    ///
    /// let failure = Failure::new(std::io::Error::other("disk\nfull"));
    /// assert_eq!(failure.to_string(), r"disk\nfull");
    /// assert!(failure.is::<std::io::Error>());
    /// assert!(failure.case().is_none());
    /// ```
    #[must_use]
    pub fn new(error: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(Plain(error)))
    }

    /// Keeps an error that has a status, and so a [`case`](Self::case) and a `problem`.
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::Failure;
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[error("the name is taken")]
    /// #[status(409)]
    /// struct Taken;
    ///
    /// let failure = Failure::of(Taken);
    /// assert!(failure.is::<Taken>());
    /// assert_eq!(failure.case().unwrap().name, "Taken");
    /// ```
    #[must_use]
    pub fn of(error: impl HttpError + Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(WithStatus(error)))
    }

    /// The case of the error: see [`HttpError::case`]. `None` if the error has no status.
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::Failure;
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// enum AppError {
    ///     #[error("no user {0}")]
    ///     #[status(404)]
    ///     NoUser(u64),
    /// }
    ///
    /// assert_eq!(Failure::of(AppError::NoUser(7)).case().unwrap().name, "NoUser");
    /// ```
    #[must_use]
    pub fn case(&self) -> Option<&'static ErrorCase> {
        self.0.case()
    }

    /// What a client is told of the error: see [`Problem::of`](crate::Problem::of). `None` if the error
    /// has no status. Needs the feature `problem`.
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::Failure;
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[error("password is hunter2")]
    /// #[status(500)]
    /// struct Database;
    ///
    /// let problem = Failure::of(Database).problem().unwrap();
    /// assert_eq!(problem.to_string(), r#"{"title":"Internal Server Error","status":500}"#);
    /// ```
    #[cfg(feature = "problem")]
    #[must_use]
    pub fn problem(&self) -> Option<crate::Problem> {
        self.0.problem()
    }
}

#[cfg(all(feature = "problem", any(feature = "tower", feature = "actix-web")))]
impl Failure {
    /// Whether it says what clients are told.
    pub(super) fn has_status(&self) -> bool {
        self.0.has_status()
    }
}

/// An error, and what is known of it besides.
trait Kept: Send + Sync {
    fn error(&self) -> &(dyn Error + Send + Sync + 'static);

    #[cfg(all(feature = "problem", any(feature = "tower", feature = "actix-web")))]
    fn has_status(&self) -> bool {
        false
    }

    fn case(&self) -> Option<&'static ErrorCase> {
        None
    }

    #[cfg(feature = "problem")]
    fn problem(&self) -> Option<crate::Problem> {
        None
    }
}

struct Plain<E>(E);

impl<E: Error + Send + Sync + 'static> Kept for Plain<E> {
    fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &self.0
    }
}

struct WithStatus<E>(E);

impl<E: HttpError + Error + Send + Sync + 'static> Kept for WithStatus<E> {
    fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &self.0
    }

    #[cfg(all(feature = "problem", any(feature = "tower", feature = "actix-web")))]
    fn has_status(&self) -> bool {
        true
    }

    fn case(&self) -> Option<&'static ErrorCase> {
        self.0.case()
    }

    #[cfg(feature = "problem")]
    fn problem(&self) -> Option<crate::Problem> {
        Some(crate::Problem::of(&self.0))
    }
}

impl Deref for Failure {
    type Target = dyn Error + Send + Sync;

    fn deref(&self) -> &Self::Target {
        self.0.error()
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Failure").field(&self.0.error()).finish()
    }
}

/// `database: disk full` with `{:#}`, otherwise `database`, as a [`Report`] prints it: one line,
/// whatever the texts are.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Report::new(&**self), f)
    }
}
