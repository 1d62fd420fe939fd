//! The middleware that gives every failed response one form.

mod failed;
mod form;
mod trace;

use self::form::Question;
use crate::with::problems::{Rules, builder};
use ::actix_web::Error;
use ::actix_web::body::{EitherBody, MessageBody};
use ::actix_web::dev::{RequestHead, Service, ServiceRequest, ServiceResponse, Transform};
use alloc::boxed::Box;
use alloc::string::String;
use core::future::{Ready, poll_fn, ready};
use core::panic::AssertUnwindSafe;
use core::pin::{Pin, pin};
use core::task::{Context, Poll};
use std::panic::catch_unwind;

pub(super) use self::form::original;

/// A middleware that gives every response from 400 on one form, whoever made it: what a framework says
/// itself (404, 405, a body that cannot be read, a panic) is text or nothing at all.
///
/// It makes problems as in RFC 9457 of that, or with [`render`](Self::render) the service's own content:
///
/// ```
/// # actix_web::rt::System::new().block_on(async {
/// use actix_web::{App, test, web};
/// use status_set::with::actix_web::Problems;
///
/// async fn add(numbers: web::Json<Vec<u32>>) -> String {
///     numbers.iter().sum::<u32>().to_string()
/// }
///
/// let app = App::new()
///     .wrap(Problems::new())
///     .service(web::resource("/sum").post(add));
///
/// // What a client gets for `DELETE /sum`:
/// let app = test::init_service(app).await;
/// let request = test::TestRequest::delete().uri("/sum").to_request();
/// let response = test::call_service(&app, request).await;
/// assert_eq!(response.status(), 405);
/// assert_eq!(response.headers().get("allow").unwrap(), "POST");
/// assert_eq!(response.headers().get("content-type").unwrap(), "application/problem+json");
/// let body = test::read_body(response).await;
/// assert_eq!(body, r#"{"title":"Method Not Allowed","status":405}"#);
/// # });
/// ```
///
/// Needs the features `actix-web` and `problem`.
///
/// # The rules
///
/// - A response from 400 on is given the form if it has no content, or content that is `text/plain`. All
///   other content is the service's own, and stays as it is: problems, JSON, HTML. So does everything that
///   has a `Content-Encoding`: wrap with `Compress` after this one.
/// - Its status stays, and so do its header fields, such as `Allow`, `WWW-Authenticate` and
///   `Retry-After`, except for those that describe the bytes of the old content: `Content-Type`,
///   `Content-Length`, `Content-Disposition`, `ETag`, `Last-Modified`, digests and trailers.
/// - Its text becomes the `detail` of the problem if the status is below 500, the text is UTF-8, and its
///   length is known and within the [limit](Self::limit). Nothing else is read: neither the text of a
///   server error, which may reveal internals, nor a stream.
/// - A panic is a 500 that says nothing of it. The text of the panic goes where panics go, which is the
///   standard error stream if nothing else is said.
/// - A response that was made from an error which has a status tells what the
///   [problem of the error](crate::Problem::of) does. It has that form already, unless the error's type has
///   a [`body`](derive@crate::HttpError#bodies) of text or none; [`render`](Self::render) is given it too.
/// - What another middleware fails with, and a panic, leave it as an [`Error`], because actix-web takes
///   the request away with the response: a middleware around it sees the `Err` of `next.call(…)`, and
///   [`report`](super::report) finds the error in it.
#[derive(Clone, Debug)]
pub struct Problems {
    rules: Rules<RequestHead>,
}

builder! { "actix_web", "actix-web", RequestHead,
    /// ```
    /// # actix_web::rt::System::new().block_on(async {
    /// use actix_web::dev::RequestHead;
    /// use actix_web::{App, test};
    /// use serde::Serialize;
    /// use status_set::with::{Failed, Rendered, actix_web::Problems};
    ///
    /// #[derive(Serialize)]
    /// struct Envelope<'a> {
    ///     ok: bool,
    ///     status: u16,
    ///     message: Option<&'a str>,
    ///     request: Option<&'a str>,
    /// }
    ///
    /// fn envelope(failed: &Failed<'_, RequestHead>) -> Rendered {
    ///     let id = failed.request().headers().get("x-request-id");
    ///     Rendered::json(&Envelope {
    ///         ok: false,
    ///         status: failed.code(),
    ///         message: failed.problem().detail().or(failed.problem().title()),
    ///         request: id.and_then(|id| id.to_str().ok()),
    ///     })
    /// }
    ///
    /// let app = App::new().wrap(Problems::new().render(envelope));
    ///
    /// // What a client gets for `GET /films` with `X-Request-Id: a1`:
    /// let app = test::init_service(app).await;
    /// let request = test::TestRequest::get().uri("/films").insert_header(("x-request-id", "a1"));
    /// let response = test::call_service(&app, request.to_request()).await;
    /// assert_eq!(response.headers().get("content-type").unwrap(), "application/json");
    /// let body = test::read_body(response).await;
    /// assert_eq!(body, r#"{"ok":false,"status":404,"message":"Not Found","request":"a1"}"#);
    /// # });
    /// ```
    render
}

impl<S, B> Transform<S, ServiceRequest> for Problems
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B, String>>;
    type Error = Error;
    type InitError = ();
    type Transform = ProblemsMiddleware<S>;
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        let rules = self.rules.clone();
        ready(Ok(ProblemsMiddleware { service, rules }))
    }
}

/// The service that [`Problems`] makes of another one.
#[derive(Debug)]
pub struct ProblemsMiddleware<S> {
    service: S,
    rules: Rules<RequestHead>,
}

impl<S, B> Service<ServiceRequest> for ProblemsMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B, String>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.service.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let asked = Question::new(&self.rules, request.head());
        let called = catch_unwind(AssertUnwindSafe(|| self.service.call(request)));
        Box::pin(async move {
            let result = match called {
                Ok(future) => or_panic(future).await,
                Err(_) => None,
            };
            match result {
                Some(Ok(response)) => asked.respond(response).await,
                Some(Err(error)) => Err(asked.form_of_error(error).await),
                None => Err(asked.panicked()),
            }
        })
    }
}

/// What the future gives, or `None` if it panics, after which it is not polled again.
async fn or_panic<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let poll = || future.as_mut().poll(context);
        match catch_unwind(AssertUnwindSafe(poll)) {
            Ok(poll) => poll.map(Some),
            Err(_) => Poll::Ready(None),
        }
    })
    .await
}
