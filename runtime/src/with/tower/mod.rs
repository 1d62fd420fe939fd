//! A layer of tower that gives every response from 400 on one form, whoever made it: for axum, hyper, the
//! HTTP side of tonic, `lambda_http`, and whatever else is a [`Service`] of requests and responses of http 1.
//!
// Compiled in `tests/crates/tower`: here it would have everybody who tests compile axum.
#![cfg_attr(not(doctest), doc = include_str!("guide.md"))]

mod body;
mod future;
mod response;
mod trace;

pub use self::body::ProblemsBody;
pub use self::future::ProblemsFuture;

use super::problems::{Asked, Failed, Rules, builder};
use core::panic::AssertUnwindSafe;
use core::task::{Context, Poll};
use http::request::Parts;
use http::{Method, Request, Response};
use http_body::Body;
use std::panic::catch_unwind;
use std::time::Instant;
use tower_layer::Layer;
use tower_service::Service;

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

builder! { "tower", "axum", Parts,
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
    render
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
