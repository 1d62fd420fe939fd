//! The error that a response was made from.

use super::Report;
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
#[derive(Clone, Debug)]
pub struct Failure(Arc<dyn Error + Send + Sync>);

impl Failure {
    /// Keeps an error, for the extensions of a response.
    ///
    /// ```
    /// use status_set::with::Failure;
    ///
    /// let failure = Failure::new(std::io::Error::other("disk\nfull"));
    /// assert_eq!(failure.to_string(), r"disk\nfull");
    /// assert!(failure.is::<std::io::Error>());
    /// ```
    #[must_use]
    pub fn new(error: impl Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }
}

impl Deref for Failure {
    type Target = dyn Error + Send + Sync;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// `database: disk full` with `{:#}`, otherwise `database`, as a [`Report`] prints it: one line,
/// whatever the texts are.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Report::new(&**self), f)
    }
}
