//! The choice of events, and what says that their feature is off.

use super::Problems;
use crate::with::problems::Failed;
#[cfg(feature = "tracing")]
use crate::with::problems::Trace;
#[cfg(not(feature = "tracing"))]
use crate::with::problems::{Off, Traced};
use ::actix_web::ResponseError;
use ::actix_web::dev::RequestHead;
#[cfg(feature = "tracing")]
use tracing::Level;

#[cfg(feature = "tracing")]
impl Problems {
    /// One event of `tracing` for each failed response, whatever its content: of the level `ERROR` for server
    /// errors, `INFO` for 499 and 460, with which proxies log that a client has gone away, and `WARN` for all
    /// others. Needs the feature `tracing`.
    ///
    /// Its target is `status_set`, and its fields are `status`; `case`, the [name](crate::ErrorCase::name) of
    /// the error's case; and `error`, on one line, with its control characters escaped: the error as
    /// [`report`](crate::with::actix_web::report) prints it, which finds the sources of errors of this type `E`, or of a response
    /// that was not made from an error, the text that its client is shown. What is not known is left
    /// out.
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::actix_web::Problems;
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[status(with(actix-web))]
    /// enum AppError {
    ///     #[error("database")]
    ///     #[status(500)]
    ///     Database(#[source] std::io::Error),
    /// }
    ///
    /// let middleware = Problems::new().trace::<AppError>();
    /// ```
    ///
    /// A subscriber that writes lines has:
    ///
    /// ```text
    /// ERROR status_set: request failed status=500 case="Database" error=database: disk full
    /// ```
    ///
    /// The event belongs to the span around this middleware: wrap with one that opens a span for each request,
    /// such as the `TracingLogger` of tracing-actix-web, after this one.
    #[must_use]
    pub fn trace<E: core::error::Error + ResponseError + 'static>(mut self) -> Self {
        self.rules.trace = Some(Trace::by_class().reporting(crate::with::actix_web::report::<E>));
        self
    }

    /// The same at the levels that this function gives, `None` for no event. Needs the feature `tracing`.
    ///
    /// ```
    /// use status_set::with::actix_web::{Problems, Rejection};
    /// use tracing::Level;
    ///
    /// let middleware = Problems::new().trace_by::<Rejection, _>(|failed| match failed.code() {
    ///     404 => None,
    ///     500.. => Some(Level::ERROR),
    ///     _ => Some(Level::DEBUG),
    /// });
    /// ```
    ///
    /// With it, the head of each request is cloned.
    #[must_use]
    pub fn trace_by<E, F>(mut self, rule: F) -> Self
    where
        E: core::error::Error + ResponseError + 'static,
        F: Fn(&Failed<'_, RequestHead>) -> Option<Level> + Send + Sync + 'static,
    {
        self.rules.trace = Some(Trace::by(rule).reporting(crate::with::actix_web::report::<E>));
        self
    }
}

/// In the place of the functions of these names.
#[cfg(not(feature = "tracing"))]
#[doc(hidden)]
#[allow(missing_docs, reason = "nobody can call them")]
impl Problems {
    #[must_use]
    pub fn trace<E>(self) -> Self
    where
        E: core::error::Error + ResponseError + 'static,
        for<'a> Off<'a>: Traced,
    {
        self
    }

    #[must_use]
    pub fn trace_by<E, O>(self, _: impl Fn(&Failed<'_, RequestHead>) -> O) -> Self
    where
        E: core::error::Error + ResponseError + 'static,
        for<'a> Off<'a>: Traced,
    {
        self
    }
}
