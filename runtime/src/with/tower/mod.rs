//! A layer of tower that gives every response from 400 on one form, whoever made it: for axum, hyper, the
//! HTTP side of tonic, `lambda_http`, and whatever else is a [`Service`] of requests and responses of http 1.
//!
// Compiled in `tests/crates/tower`: here it would have everybody who tests compile axum.
#![cfg_attr(not(doctest), doc = include_str!("guide.md"))]

mod body;
mod future;
mod response;

pub use self::body::ProblemsBody;
pub use self::future::ProblemsFuture;

#[cfg(feature = "tracing")]
use super::problems::Trace;
use super::problems::{Asked, Failed, Rendered, Rules};
use core::panic::AssertUnwindSafe;
use core::task::{Context, Poll};
use http::request::Parts;
use http::{Method, Request, Response};
use http_body::Body;
use std::panic::catch_unwind;
use std::time::Instant;
use tower_layer::Layer;
use tower_service::Service;
#[cfg(feature = "tracing")]
use tracing::Level;

/// The layer: see [the rules](crate::with::tower#the-rules).
///
/// ```
/// use status_set::with::tower::Problems;
///
/// let layer = Problems::new(); // for `Router::layer` of axum, or `ServiceBuilder::layer` of tower
/// ```
#[derive(Clone, Debug)]
pub struct Problems {
    rules: Rules<Parts>,
}

impl Problems {
    /// A layer that makes problems as in RFC 9457.
    ///
    /// ```
    /// use status_set::with::tower::Problems;
    ///
    /// let layer = Problems::new();
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self {
            rules: Rules::new(),
        }
    }

    /// The longest text of a response, in bytes, that becomes the `detail` of a problem; nothing longer is
    /// read. 1024 if nothing is said.
    ///
    /// ```
    /// use status_set::with::tower::Problems;
    ///
    /// let without_details = Problems::new().limit(0);
    /// ```
    #[must_use]
    pub const fn limit(mut self, bytes: usize) -> Self {
        self.rules.limit = bytes;
        self
    }

    /// The service's own form: the function returns the content of each response that is given the form.
    ///
    /// It is asked about every response that was made from an error which has a status too, such as the
    /// responses of `with(axum)`, whatever content these have, so that a service has one place for its
    /// form. `None` says that it has nothing of its own for a response, which is then what it would be
    /// without the function.
    ///
    /// An envelope is [above](crate::with::tower#a-form-of-your-own). A page for browsers, and problems for
    /// all others:
    ///
    /// ```
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let json = "application/problem+json";
    ///     let content = match failed.preferred(&[json, "text/html"]) {
    ///         Some("text/html") => Rendered::html(format!("<h1>{}</h1>", failed.code())),
    ///         _ => Rendered::problem(failed.problem()),
    ///     };
    ///     content.with_field("Vary", "Accept")
    /// });
    /// ```
    ///
    /// With it, the head of each request is cloned.
    #[must_use]
    pub fn render<F, O>(mut self, render: F) -> Self
    where
        F: Fn(&Failed<'_, Parts>) -> O + Send + Sync + 'static,
        O: Into<Option<Rendered>>,
    {
        self.rules.set_render(render);
        self
    }

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
    #[cfg(feature = "tracing")]
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
    #[cfg(feature = "tracing")]
    #[must_use]
    pub fn trace_by<F>(mut self, rule: F) -> Self
    where
        F: Fn(&Failed<'_, Parts>) -> Option<Level> + Send + Sync + 'static,
    {
        self.rules.trace = Some(Trace::by(rule));
        self
    }
}

impl Default for Problems {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> Layer<S> for Problems {
    type Service = ProblemsService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        ProblemsService {
            inner,
            rules: self.rules.clone(),
        }
    }
}

/// The service that [`Problems`] makes of another one.
#[derive(Clone, Debug)]
pub struct ProblemsService<S> {
    inner: S,
    rules: Rules<Parts>,
}

impl<S, A, B> Service<Request<A>> for ProblemsService<S>
where
    S: Service<Request<A>, Response = Response<B>>,
    B: Body,
{
    type Response = Response<ProblemsBody<B>>;
    type Error = S::Error;
    type Future = ProblemsFuture<S::Future, B>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<A>) -> Self::Future {
        let (parts, body) = request.into_parts();
        let asked = self.asked(&parts);
        let request = Request::from_parts(parts, body);
        // A service that has panicked is not asked again before it says that it is ready.
        let called = catch_unwind(AssertUnwindSafe(|| self.inner.call(request)));
        ProblemsFuture::new(called.ok(), asked)
    }
}

impl<S> ProblemsService<S> {
    fn asked(&self, parts: &Parts) -> Question {
        let keeps = self.rules.keeps_request();
        Question {
            rules: self.rules.clone(),
            is_head: parts.method == Method::HEAD,
            kept: keeps.then(|| (Instant::now(), parts.clone())),
        }
    }
}

/// What is kept of a request until there is a response.
struct Question {
    rules: Rules<Parts>,
    is_head: bool,
    /// For the user's function alone.
    kept: Option<(Instant, Parts)>,
}

impl Asked for Parts {
    fn visit_accept<'a>(&'a self, visit: &mut dyn FnMut(&'a [u8])) {
        for value in self.headers.get_all(http::header::ACCEPT) {
            visit(value.as_bytes());
        }
    }
}

impl<'a> Failed<'a, Parts> {
    /// The error that the response was made from, if it is one of this type: see
    /// [`Failure`](crate::with::Failure).
    ///
    /// ```
    /// use status_set::HttpError;
    /// use status_set::with::{Rendered, tower::Problems};
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[error("no user {id}")]
    /// #[status(404)]
    /// struct NoUser { id: u64 }
    ///
    /// let layer = Problems::new().render(|failed| {
    ///     let id = failed.error::<NoUser>().map(|error| error.id);
    ///     Rendered::json(&(failed.code(), id))
    /// });
    /// ```
    #[must_use]
    pub fn error<E: core::error::Error + 'static>(&self) -> Option<&'a E> {
        self.answer.cause.failure()
    }
}
