//! `with(axum)`: responses of axum, through axum-core alone.
//!
//! A status enum gets `IntoResponse`: a response without content, as `http::StatusCode` has it in
//! axum.
//!
//! An error type gets `IntoResponse` as well, so that handlers can return `Result<_, AppError>`. The
//! response has its status, its header fields, and an RFC 9457 body, which needs the feature `problem` in
//! addition to `axum`, or the [body that the type says](derive@HttpError#bodies). The type has to be an
//! `Error + Send + Sync + 'static`, because the error itself stays with the response as a [`Failure`],
//! for a middleware to log.
//!
//! If the compiler reports that `Handler<_, _>` is not satisfied for a handler, check that its error
//! type has `#[status(with(axum))]`.
//!
#![cfg_attr(feature = "problem", doc = "```")]
#![cfg_attr(not(feature = "problem"), doc = "```ignore")]
//! use axum_core::response::IntoResponse;
//! use status_set::HttpError;
//! use status_set::with::Failure;
//! use std::fmt;
//!
//! #[derive(Debug, HttpError)]
//! #[status(with(axum))]
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
//! impl std::error::Error for AppError {
//!     fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
//!         match self {
//!             Self::NoUser(_) => None,
//!             Self::Database(error) => Some(error),
//!         }
//!     }
//! }
//!
//! let response = AppError::Database(std::io::Error::other("disk full")).into_response();
//! assert_eq!(response.status(), 500);
//!
//! // What a middleware sees, and the client does not:
//! let failure = response.extensions().get::<Failure>().unwrap();
//! assert_eq!(format!("{failure:#}"), "database: disk full");
//! ```
//!
//! An informational status cannot end an exchange: the response is a 500.
//!
//! # Statuses in tuples
//!
//! In axum a tuple can begin with a status, and what follows is the content. axum-core takes only
//! `http::StatusCode` there: no other type can change the status of a response that it is a part of.
//! So convert the status enum, which needs `with(http)` for that:
//!
//! ```
//! use axum_core::response::IntoResponse;
//! use http::StatusCode; // `axum::http::StatusCode` is the same
//! use status_set::status_set;
//!
//! status_set! {
//!     #[status(with(axum, http))]
//!     pub enum Status { official::{Created, NotFound} }
//! }
//!
//! # struct Json<T>(T);
//! # impl<T: ToString> IntoResponse for Json<T> {
//! #     fn into_response(self) -> axum_core::response::Response { self.0.to_string().into_response() }
//! # }
//! // With `axum::Json`. `(Status::Created, Json(7))` is not an `IntoResponse`.
//! async fn create() -> impl IntoResponse {
//!     (StatusCode::from(Status::Created), Json(7))
//! }
//! # fn check<R: IntoResponse, F: Future<Output = R>>(_: fn() -> F) {}
//! # check(create);
//! ```
//!
//! Do not put an error type after a status: in `(StatusCode::GONE, AppError::NoUser(7))` the error
//! has made its body by the time axum changes the status, so that the client gets 410 and a body that
//! says 404. Change the error's status instead: on its variant, or with a
//! [`#[status]` field](derive@crate::HttpError#statuses-from-inside).

use super::Failure;
use super::http::{final_status_code, with_content};
use super::response::{Content, own};
use crate::{HttpError, HttpStatus};
use ::axum_core::body::Body;
use ::axum_core::response::Response;
use core::error::Error;

/// What expansions name.
#[doc(hidden)]
pub use ::axum_core;

/// The response to an error, whether its type says `with(axum)` or not: its status, its header fields, the
/// body that the [type says](derive@HttpError#bodies), and the error as a [`Failure`], for which it takes
/// the error by value, where other integrations take a reference.
///
/// The body of a type that says none is a problem, which needs the feature `problem`: without it, such a
/// response is an error when the program is built.
///
#[cfg_attr(feature = "problem", doc = "```")]
#[cfg_attr(not(feature = "problem"), doc = "```ignore")]
/// use status_set::HttpError;
/// use status_set::with::axum::response;
///
/// #[derive(Debug, HttpError)]
/// #[status(409)]
/// struct Taken;
///
/// impl std::fmt::Display for Taken {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("the name is taken")
///     }
/// }
///
/// impl std::error::Error for Taken {}
///
/// assert_eq!(response(Taken).status(), 409);
/// ```
#[must_use]
pub fn response<E: HttpError + Error + Send + Sync + 'static>(error: E) -> Response {
    kept(own(&error), error)
}

/// The same, with what this function returns as the body, in JSON: for a service with several formats. Needs
/// the features `axum` and `json`.
///
/// The function is called only if a response with the status has content. What it returns can borrow from
/// the error. If it cannot be written as JSON, the response has no content.
///
/// ```
/// use serde::Serialize;
/// use status_set::HttpError;
/// use status_set::with::axum::response_with;
///
/// #[derive(Debug, HttpError)]
/// #[status(409)]
/// struct Taken { name: String }
///
/// #[derive(Serialize)]
/// struct Body<'a> { message: String, name: &'a str }
///
/// impl Taken {
///     fn body(&self) -> Body<'_> {
///         Body { message: self.shown().to_string(), name: &self.name }
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
/// assert_eq!(response.headers()["content-type"], "application/json");
/// ```
#[cfg(feature = "json")]
#[must_use]
pub fn response_with<E, F>(error: E, body: F) -> Response
where
    E: HttpError + Error + Send + Sync + 'static,
    F: for<'a> super::JsonBody<'a, E>,
{
    kept(super::response::json(&error, body), error)
}

/// The response with this content, with which the error stays.
fn kept<E: HttpError + Error + Send + Sync + 'static>(
    content: Option<Content>,
    error: E,
) -> Response {
    let mut response = with_content(&error, content).map(Body::from);
    response.extensions_mut().insert(Failure::of(error));
    response
}

/// The response with a status, whether its type says `with(axum)` or not: no header fields and no
/// content.
///
/// ```
/// use status_set::Official;
/// use status_set::with::axum::empty_response;
///
/// assert_eq!(empty_response(Official::NoContent).status(), 204);
/// ```
#[must_use]
pub fn empty_response(status: impl HttpStatus) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = final_status_code(status);
    response
}

/// What expansions call for `with(axum)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_axum {
    ("axum" status $status:ty) => {
        #[automatically_derived]
        impl $crate::__private::with::axum::axum_core::response::IntoResponse for $status {
            fn into_response(
                self,
            ) -> $crate::__private::with::axum::axum_core::response::Response {
                $crate::__private::with::axum::empty_response(self)
            }
        }
    };
    ("axum" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$($where:tt)*] problem) => {
        $crate::__with_problems! {
            "axum" [$crate::__with_axum]
            [$($generics)*] [$error] [$fit] [$($where)*]
        }
    };
    ("axum" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$(where $($bounds:tt)*)?] own) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::with::axum::axum_core::response::IntoResponse
            for $error
        where
            $fit: $crate::__private::with::needs::Kept,
            $($($bounds)*)?
        {
            fn into_response(
                self,
            ) -> $crate::__private::with::axum::axum_core::response::Response {
                $crate::__private::with::needs::Kept::response(self)
            }
        }
    };
}
