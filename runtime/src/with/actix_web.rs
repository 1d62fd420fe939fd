//! `with(actix-web)`: responses of actix-web.
//!
//! An error type gets `ResponseError`, so that handlers can return `Result<_, AppError>`. The response
//! has its status, its header fields, and an RFC 9457 body, which needs the feature `problem` in addition to
//! `actix-web`, or the [body that the type says](derive@HttpError#bodies). The type has to implement
//! `Debug` and `Display`, which `ResponseError` requires.
//!
//! actix-web keeps the error with the response that is made from it, so that a middleware can log
//! it together with its sources. An error of another middleware reaches it as the `Err` of
//! `next.call(…)` instead:
//!
#![cfg_attr(feature = "problem", doc = "```")]
#![cfg_attr(not(feature = "problem"), doc = "```ignore")]
//! use actix_web::HttpResponse;
//! use status_set::HttpError;
//! use status_set::with::actix_web::report;
//! use std::error::Error;
//! use std::fmt;
//!
//! #[derive(Debug, HttpError)]
//! #[status(with(actix-web))]
//! enum AppError {
//!     #[status(404)]
//!     NoUser(u64),
//!     #[status(500)]
//!     Database(std::io::Error),
//! }
//!
//! impl fmt::Display for AppError {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         match self {
//!             Self::NoUser(id) => write!(f, "no user {id}"),
//!             Self::Database(_) => f.write_str("database"),
//!         }
//!     }
//! }
//!
//! impl Error for AppError {
//!     fn source(&self) -> Option<&(dyn Error + 'static)> {
//!         match self {
//!             Self::NoUser(_) => None,
//!             Self::Database(error) => Some(error),
//!         }
//!     }
//! }
//!
//! // What actix-web does with the error of a handler.
//! let error = AppError::Database(std::io::Error::other("disk full"));
//! let response = HttpResponse::from_error(error);
//! assert_eq!(response.status(), 500);
//!
//! // What a middleware sees, and the client does not:
//! let error = response.error().unwrap();
//! assert_eq!(format!("{:#}", report::<AppError>(error)), "database: disk full");
//! let error = error.as_error::<AppError>().unwrap();
//! assert_eq!(error.source().unwrap().to_string(), "disk full");
//! ```
//!
//! A status enum gets `Responder`: a response without content.
//!
//! ```
//! use actix_web::Responder;
//! use status_set::status_set;
//!
//! status_set! {
//!     #[status(with(actix-web))]
//!     pub enum Health { official::{NoContent, ServiceUnavailable} }
//! }
//!
//! async fn health() -> Health {
//!     Health::NoContent
//! }
//! # fn check<R: Responder, F: Future<Output = R>>(_: fn() -> F) {}
//! # check(health);
//! ```
//!
//! What actix-web says itself (404, 405, a body that cannot be read, a panic) has the form of the service's
//! errors with the middleware `Problems`, and with `Rejection` it is an error of the service.
//!
//! An informational status cannot end an exchange: the response is a 500.
//!
//! In the status line of HTTP/1 stands the status's own reason phrase: `499 Client Closed Request`.

mod log;
#[cfg(feature = "problem")]
mod problems;
#[cfg(feature = "problem")]
mod rejection;

pub use self::log::report;
#[cfg(feature = "problem")]
pub use self::problems::{Problems, ProblemsMiddleware};
#[cfg(feature = "problem")]
pub use self::rejection::{Rejection, reject, rejections};

#[cfg(feature = "problem")]
use super::problems::Told;
#[cfg(feature = "problem")]
use super::response::written_problem;
use super::response::{Content, fields, own};
#[cfg(feature = "problem")]
use crate::expansion::body::Body;
use crate::final_code::{final_code, final_phrase};
use crate::{HttpError, HttpStatus};
use ::actix_web::http::StatusCode;
use ::actix_web::http::header::{HeaderName, HeaderValue};
use ::actix_web::{HttpResponse, HttpResponseBuilder};
use core::fmt::Display;

/// What expansions name.
#[doc(hidden)]
pub use ::actix_web;

/// The status code of a response with this status: its own, or 500 for an informational one.
///
/// ```
/// use status_set::Official;
/// use status_set::with::actix_web::status_code;
///
/// assert_eq!(status_code(Official::NotFound), 404);
/// assert_eq!(status_code(Official::Continue), 500);
/// ```
#[must_use]
pub fn status_code(status: impl HttpStatus) -> StatusCode {
    // Every code that there is fits.
    StatusCode::from_u16(final_code(status.code())).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The response to an error, whether its type says `with(actix-web)` or not: its status, its header fields,
/// and the body that the [type says](derive@HttpError#bodies).
///
/// The body of a type that says none is a problem, which needs the feature `problem`: without it, such a
/// response is an error when the program is built.
///
#[cfg_attr(feature = "problem", doc = "```")]
#[cfg_attr(not(feature = "problem"), doc = "```ignore")]
/// use status_set::HttpError;
/// use status_set::with::actix_web::response;
///
/// #[derive(HttpError)]
/// #[status(429, header("Retry-After" = 30))]
/// struct TooFast;
///
/// impl std::fmt::Display for TooFast {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("one request a second, please")
///     }
/// }
///
/// let response = response(&TooFast);
/// assert_eq!(response.status(), 429);
/// assert_eq!(response.headers().get("retry-after").unwrap(), "30");
/// assert_eq!(response.headers().get("content-type").unwrap(), "application/problem+json");
/// ```
#[must_use]
pub fn response<E: HttpError + Display>(error: &E) -> HttpResponse {
    #[cfg(feature = "problem")]
    if final_code(error.status().code()) >= 400 {
        return failed(error);
    }
    with_content(error, own(error))
}

/// The same from 400 on: it keeps what clients are told, for a middleware.
#[cfg(feature = "problem")]
fn failed<E: HttpError + Display>(error: &E) -> HttpResponse {
    let told = Told::of(error);
    let content = match E::__BODY {
        Body::Problem => written_problem(error.status(), || &told.problem),
        Body::Text | Body::Json(_) | Body::Nothing => own(error),
    };
    let mut response = with_content(error, content);
    response.extensions_mut().insert(told);
    response
}

/// The same, with what this function returns as the body, in JSON: for a service with several formats. Needs
/// the features `actix-web` and `json`.
///
/// The error stays with the response as a [`Failure`](super::Failure), among its extensions. [`report`] does
/// not find it there: it finds errors that a handler returns. The function is called only if a response with
/// the status has content. What it returns can borrow from the error. If it cannot be written as JSON, the
/// response has no content.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::Failure;
/// use status_set::with::actix_web::response_with;
///
/// #[derive(Debug, HttpError)]
/// #[status(409)]
/// struct Taken { name: String }
///
/// impl Taken {
///     fn body(&self) -> (String, &str) {
///         (self.shown().to_string(), &self.name)
///     }
/// }
///
/// # impl std::fmt::Display for Taken {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("the name is taken")
/// #     }
/// # }
/// # impl std::error::Error for Taken {}
/// let response = response_with(Taken { name: "eve".into() }, Taken::body);
/// assert_eq!(response.status(), 409);
/// let failure = response.extensions().get::<Failure>().unwrap().to_string();
/// assert_eq!(failure, "the name is taken");
/// ```
#[cfg(feature = "json")]
#[must_use]
pub fn response_with<E, F>(error: E, body: F) -> HttpResponse
where
    E: HttpError + core::error::Error + Send + Sync + 'static,
    F: for<'a> super::JsonBody<'a, E>,
{
    let mut response = with_content(&error, super::response::json(&error, body));
    response.extensions_mut().insert(super::Failure::of(error));
    response
}

/// A builder that already has the status and the header fields of an error, for responses that need
/// more.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::actix_web::builder;
///
/// #[derive(HttpError)]
/// #[status(503, header("Retry-After" = 9))]
/// struct Busy;
///
/// let response = builder(&Busy).insert_header(("Cache-Control", "no-store")).body("busy");
/// assert_eq!(response.status(), 503);
/// assert_eq!(response.headers().get("retry-after").unwrap(), "9");
/// ```
#[must_use]
pub fn builder<E: HttpError>(error: &E) -> HttpResponseBuilder {
    let mut builder = HttpResponse::build(status_code(error.status()));
    builder.reason(final_phrase(error.status()));
    for (name, value) in fields(error) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            builder.append_header((name, value));
        }
    }
    builder
}

/// The response to an error with this content.
fn with_content<E: HttpError>(error: &E, content: Option<Content>) -> HttpResponse {
    let mut builder = builder(error);
    match content {
        Some(Content { kind, text }) => builder.content_type(kind).body(text),
        None => builder.finish(),
    }
}

/// The response with a status, whether its type says `with(actix-web)` or not: no header fields and no
/// content.
///
/// ```
/// use status_set::Official;
/// use status_set::with::actix_web::empty_response;
///
/// assert_eq!(empty_response(Official::NoContent).status(), 204);
/// ```
#[must_use]
pub fn empty_response(status: impl HttpStatus) -> HttpResponse {
    HttpResponse::build(status_code(status))
        .reason(final_phrase(status))
        .finish()
}

/// What expansions call for `with(actix-web)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_actix_web {
    ("actix-web" status $status:ty) => {
        #[automatically_derived]
        impl $crate::__private::with::actix_web::actix_web::Responder for $status {
            type Body = $crate::__private::with::actix_web::actix_web::body::BoxBody;

            fn respond_to(
                self,
                _: &$crate::__private::with::actix_web::actix_web::HttpRequest,
            ) -> $crate::__private::with::actix_web::actix_web::HttpResponse {
                $crate::__private::with::actix_web::empty_response(self)
            }
        }
    };
    ("actix-web" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$($where:tt)*] problem) => {
        $crate::__with_problems! {
            "actix-web" [$crate::__with_actix_web]
            [$($generics)*] [$error] [$fit] [$($where)*]
        }
    };
    ("actix-web" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$(where $($bounds:tt)*)?] own) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::with::actix_web::actix_web::ResponseError for $error
        where
            $fit: $crate::__private::Debug + $crate::__private::Display,
            $($($bounds)*)?
        {
            fn status_code(&self) -> $crate::__private::with::actix_web::actix_web::http::StatusCode {
                $crate::__private::with::actix_web::status_code(
                    $crate::__private::HttpError::status(self),
                )
            }

            fn error_response(&self) -> $crate::__private::with::actix_web::actix_web::HttpResponse {
                $crate::__private::with::actix_web::response(self)
            }
        }
    };
}
