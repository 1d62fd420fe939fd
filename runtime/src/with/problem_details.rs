//! `with(problem-details)`: [RFC 9457] bodies, which tell a client in JSON what went wrong.
//!
//! `#[status(with(problem-details))]` on an error type gives [`ProblemDetails`] `From` it and from
//! a reference to it. [`details`] and [`response`] do the same for any error type, whether it says
//! `with(…)` or not.
//!
//! ```
//! use status_set::HttpError;
//! use status_set::with::problem_details::{ProblemDetails, response};
//! use std::fmt;
//!
//! #[derive(Debug, HttpError)]
//! #[status(with(problem-details))]
//! enum AppError {
//!     #[status(404, type = "https://api.example/problems/no-user")]
//!     NoUser(u64),
//!     #[status(500)]
//!     Database(&'static str),
//! }
//!
//! impl fmt::Display for AppError {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         match self {
//!             Self::NoUser(id) => write!(f, "no user {id}"),
//!             Self::Database(error) => write!(f, "database: {error}"),
//!         }
//!     }
//! }
//!
//! let details = ProblemDetails::from(&AppError::NoUser(7));
//! assert_eq!(details.detail.as_deref(), Some("no user 7"));
//!
//! // The text of a server error stays on the server.
//! let response = response(&AppError::Database("password is hunter2"));
//! assert_eq!(response.status(), 500);
//! assert_eq!(response.headers()["content-type"], "application/problem+json");
//! assert_eq!(response.body(), r#"{"status":500,"title":"Internal Server Error"}"#);
//! ```
//!
//! # The members
//!
//! | member | value |
//! |---|---|
//! | `type` | what `#[status(404, type = "…")]` says; if it is left out, the problem means no more than the status |
//! | `status` | the code |
//! | `title` | the reason phrase |
//! | `detail` | what `#[status(404, detail = "…")]` says, or else the error's text, if [`HttpError::exposes_detail`] allows it; cut at 64 KiB |
//! | `instance`, others | what `#[status(extend_problem = function)]` adds, see [`Problem`] |
//!
//! The chain of sources is never shown; a source that the error itself displays is part of its
//! text. An informational status cannot end an exchange: the response is a 500 and says no more than
//! that, except for the text if the variant says `expose`.
//!
//! [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457

mod members;

use self::members::exact;
use super::response::{final_code, final_phrase, text};
use crate::final_code::has_content;
use crate::{HttpError, HttpStatus, Problem};
use ::http::{HeaderValue, Response, header};
use alloc::borrow::ToOwned;
use alloc::string::String;
use core::fmt::Display;

/// Extension members: those that RFC 9457 does not define.
pub type Members = serde_json::Map<String, serde_json::Value>;

/// The type of the crate `problem_details`, with any extension members.
///
/// It holds URIs as `http::Uri`, which drops fragments and refuses `urn:…` and `../…`. Such a
/// `type` or `instance` is kept unchanged among the extension members instead, which is the same in
/// JSON.
pub type ProblemDetails = ::problem_details::ProblemDetails<Members>;

/// What a client is told about an error.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::problem_details::details;
///
/// #[derive(HttpError)]
/// #[status(409)]
/// struct Taken;
///
/// impl std::fmt::Display for Taken {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("the name is taken")
///     }
/// }
///
/// let details = details(&Taken);
/// assert_eq!(details.status.map(|status| status.as_u16()), Some(409));
/// assert_eq!(details.title.as_deref(), Some("Conflict"));
/// assert_eq!(details.detail.as_deref(), Some("the name is taken"));
/// ```
#[must_use]
pub fn details<E: HttpError + Display>(error: &E) -> ProblemDetails {
    let status = error.status();
    let code = final_code(status);
    let details = ProblemDetails {
        status: Some(code),
        ..ProblemDetails::default()
    };
    let mut problem = Problem {
        details: details.with_title(final_phrase(status)),
    };
    problem.details.detail = text(error);
    if code.as_u16() != status.code() {
        return problem.details;
    }
    if let Some(uri) = error.problem_type() {
        match exact(uri) {
            Some(uri) => problem.details.r#type = Some(uri.into()),
            None => problem.keep("type", uri.to_owned()),
        }
    }
    error.extend_problem(&mut problem);
    problem.details
}

/// The response to a client: status, header fields, and [`details`] as JSON. A status that has no
/// content, such as 304, gets none.
///
/// Header fields that are not valid in a response, for example because of a line break in the value,
/// are left out, unless the status [requires](derive@HttpError#header-fields) them. `Content-Type` is
/// that of the body; `Content-Encoding`, `Content-Length` and `Transfer-Encoding` are left to the
/// framework.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::problem_details::response;
///
/// #[derive(HttpError)]
/// #[status(429, header("Retry-After" = self.seconds))]
/// struct SlowDown { seconds: u32 }
///
/// impl std::fmt::Display for SlowDown {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("too fast")
///     }
/// }
///
/// let response = response(&SlowDown { seconds: 30 });
/// assert_eq!(response.status(), 429);
/// assert_eq!(response.headers()["retry-after"], "30");
/// assert_eq!(
///     response.body(),
///     r#"{"status":429,"title":"Too Many Requests","detail":"too fast"}"#,
/// );
/// ```
#[must_use]
pub fn response<E: HttpError + Display>(error: &E) -> Response<String> {
    let mut response = super::http::response(error, String::new());
    if has_content(error.status()) {
        let content_type = HeaderValue::from_static("application/problem+json");
        // A map that is full of other fields takes no more.
        let _ = response
            .headers_mut()
            .try_insert(header::CONTENT_TYPE, content_type);
        *response.body_mut() = to_json(&details(error));
    }
    response
}

/// Members whose names are text always make JSON; an empty object is a valid body too.
fn to_json(details: &ProblemDetails) -> String {
    serde_json::to_string(details).unwrap_or_else(|_| "{}".to_owned())
}

/// What expansions call for `with(problem-details)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem_details {
    ("problem-details" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$(where $($bounds:tt)*)?]) => {
        // One clause for both, so that rustc says once that it does not hold.
        $crate::__with_problem_details! {
            impls [$($generics)*] [$error] [
                where
                    $fit: $crate::__private::with::needs::Shown,
                    $($($bounds)*)?
            ]
        }
    };
    (impls [$($generics:tt)*] [$error:ty] [$($where:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::From<&$error>
            for $crate::with::problem_details::ProblemDetails
        $($where)*
        {
            fn from(__error: &$error) -> Self {
                $crate::__private::with::needs::Shown::details(__error)
            }
        }

        #[automatically_derived]
        impl $($generics)* $crate::__private::From<$error>
            for $crate::with::problem_details::ProblemDetails
        $($where)*
        {
            fn from(__error: $error) -> Self {
                $crate::__private::with::needs::Shown::details(&__error)
            }
        }
    };
}
