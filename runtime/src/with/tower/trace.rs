//! The choice of events, and what says that their feature is off.

use super::Problems;
use crate::with::problems::Failed;
#[cfg(feature = "tracing")]
use crate::with::problems::Trace;
#[cfg(not(feature = "tracing"))]
use crate::with::problems::{Off, Traced};
use http::request::Parts;
#[cfg(feature = "tracing")]
use tracing::Level;

#[cfg(feature = "tracing")]
impl Problems {
    /// One event of `tracing` for each failed response, whatever its content: of the level `ERROR` for server
    /// errors, `INFO` for 499 and 460, with which proxies log that a client has gone away, and `WARN` for all
    /// others. Needs the feature `tracing`.
    ///
    /// Its target is `status_set`, and its fields are `status`; `case`, the [name](crate::ErrorCase::name) of
    /// the error's case; and `error`, on one line, with its control characters escaped: the error with
    /// its sources, as [`Report`](crate::with::Report) prints it, or of a response that was not made from an
    /// error, the text that its client is shown. What is not known is left out.
    ///
    /// ```
    /// use status_set::with::tower::Problems;
    ///
    /// let layer = Problems::new().trace();
    /// ```
    ///
    /// A subscriber that writes lines has:
    ///
    /// ```text
    /// WARN status_set: request failed status=404 case="NoUser" error=no user 7
    /// ERROR status_set: request failed status=500 case="Database" error=database: disk full
    /// ```
    ///
    /// The event belongs to the span around this layer: put a layer that opens one for each request, such as
    /// the `TraceLayer` of tower-http, outside of it, for the method and the path.
    #[must_use]
    pub fn trace(mut self) -> Self {
        self.rules.trace = Some(Trace::by_class());
        self
    }

    /// The same at the levels that this function gives, `None` for no event. Needs the feature `tracing`.
    ///
    /// ```
    /// use status_set::with::tower::Problems;
    /// use tracing::Level;
    ///
    /// let layer = Problems::new().trace_by(|failed| match failed.code() {
    ///     404 => None,
    ///     500.. => Some(Level::ERROR),
    ///     _ => Some(Level::DEBUG),
    /// });
    /// ```
    ///
    /// With it, the head of each request is cloned.
    #[must_use]
    pub fn trace_by<F>(mut self, rule: F) -> Self
    where
        F: Fn(&Failed<'_, Parts>) -> Option<Level> + Send + Sync + 'static,
    {
        self.rules.trace = Some(Trace::by(rule));
        self
    }
}

/// In the place of the functions of these names.
#[cfg(not(feature = "tracing"))]
#[doc(hidden)]
#[allow(missing_docs, reason = "nobody can call them")]
impl Problems {
    #[must_use]
    pub fn trace(self) -> Self
    where
        for<'a> Off<'a>: Traced,
    {
        self
    }

    #[must_use]
    pub fn trace_by<O>(self, _: impl Fn(&Failed<'_, Parts>) -> O) -> Self
    where
        for<'a> Off<'a>: Traced,
    {
        self
    }
}
