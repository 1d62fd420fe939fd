//! `with(problem)`: [RFC 9457] bodies, which tell a client in JSON what went wrong.
//!
//! A [`Problem`] is such a body. `#[status(with(problem))]` on an error type gives `From` it and from a
//! reference to it; [`Problem::of`] makes one of any error, whether its type says `with(…)` or not, and
#![cfg_attr(feature = "http", doc = "[`response`]")]
#![cfg_attr(not(feature = "http"), doc = "`response`")]
//! the response of it, for which the feature `http` is needed as well:
//!
#![cfg_attr(feature = "http", doc = "```")]
#![cfg_attr(not(feature = "http"), doc = "```ignore")]
//! use status_set::HttpError;
//! use status_set::with::problem::{Problem, response};
//! use std::fmt;
//!
//! #[derive(Debug, HttpError)]
//! #[status(with(problem))]
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
//! let problem = Problem::from(&AppError::NoUser(7));
//! assert_eq!(problem.detail(), Some("no user 7"));
//!
//! // The text of a server error stays on the server.
//! let response = response(&AppError::Database("password is hunter2"));
//! assert_eq!(response.status(), 500);
//! assert_eq!(response.headers()["content-type"], "application/problem+json");
//! assert_eq!(response.body(), r#"{"title":"Internal Server Error","status":500}"#);
//! ```
//!
//! # The members
//!
//! | member | value |
//! |---|---|
//! | `type` | what `#[status(404, type = "…")]` says; if it is left out, the problem means no more than the status |
//! | `title` | what `title = "…"` says beside a `type`, or else the reason phrase |
//! | `status` | the code |
//! | `detail` | what `#[status(404, detail = "…")]` says, or else the error's text, if [`HttpError::exposes_detail`](crate::HttpError::exposes_detail) allows it; cut at 64 KiB |
//! | `code` | what `code = "…"` says, or `code_case` makes of the variant's name; it counts more than one that `extend_problem` adds |
//! | `instance`, others | what `#[status(extend_problem = function)]` adds: see [`Problem::set_instance`] and [`Problem::insert`] |
//!
//! The chain of sources is never shown; a source that the error itself displays is part of its
//! text. An informational status cannot end an exchange: the response is a 500 and says no more than
//! that, except for the text if the variant says `expose`.
//!
//! # Problems of others
//!
//! A client reads a problem by `FromStr`, or by serde. A member whose value is not what RFC 9457 wants
//! counts as absent (§3.1), as does a `type` or an `instance` that is not a URI reference; members that
//! it does not define are kept. What is read and written again is the same problem.
//!
//! ```
//! use status_set::with::problem::Problem;
//!
//! let body = r#"{"type":"../problems#credit","status":"403","balance":30}"#;
//! let problem: Problem = body.parse()?;
//! assert_eq!(problem.problem_type(), Some("../problems#credit"));
//! assert_eq!(problem.status(), None); // a string is not a number
//! assert_eq!(problem.members()["balance"], 30);
//! assert_eq!(problem.to_string(), r#"{"type":"../problems#credit","balance":30}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457

mod case_of;
mod json;
mod members;
mod names;
mod of_error;

pub(crate) use self::case_of::case_of;
use alloc::borrow::Cow;
use alloc::string::String;

/// Extension members: those that RFC 9457 does not define.
pub type Members = serde_json::Map<String, serde_json::Value>;

/// An [RFC 9457] body: what a client is told about an error.
///
/// [`Problem::of`] makes one of an error, and
/// [`HttpError::extend_problem`](crate::HttpError::extend_problem) adds to it. `Display` and serde write
/// it, `FromStr` and serde read it. This is the same type as [`status_set::Problem`](crate::Problem).
///
/// URIs are kept as they are written, relative ones and fragments too; each is a URI reference
/// (RFC 3986 §4.1).
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::problem::Problem;
///
/// #[derive(HttpError)]
/// #[status(402, type = "#no-credit", extend_problem = NoCredit::extend)]
/// struct NoCredit { account: u32, balance: i64 }
///
/// impl NoCredit {
///     fn extend(&self, problem: &mut Problem) {
///         problem.set_instance(format_args!("/accounts/{}", self.account));
///         problem.insert("balance", self.balance);
///     }
/// }
///
/// impl std::fmt::Display for NoCredit {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         f.write_str("not enough credit")
///     }
/// }
///
/// let problem = Problem::of(&NoCredit { account: 12, balance: 30 });
/// let body = problem.to_string();
/// assert_eq!(
///     body,
///     r##"{"type":"#no-credit","title":"Payment Required","status":402,"detail":"not enough credit","instance":"/accounts/12","balance":30}"##,
/// );
/// assert_eq!(body.parse::<Problem>()?, problem);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [RFC 9457]: https://www.rfc-editor.org/rfc/rfc9457
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    kind: Option<Cow<'static, str>>,
    title: Option<Cow<'static, str>>,
    status: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    members: Members,
}

/// The response to a client: status, header fields, and the [`Problem`] as JSON. A status that has no
/// content, such as 304, gets none. It is a problem whatever `body` the type says.
///
/// Needs the features `problem` and `http`.
///
/// Header fields that are not valid in a response, for example because of a line break in the value,
/// are left out, unless the status [requires](derive@crate::HttpError#header-fields) them.
/// `Content-Type` is that of the body; `Content-Encoding`, `Content-Length` and `Transfer-Encoding` are
/// left to the framework.
///
/// ```
/// use status_set::HttpError;
/// use status_set::with::problem::response;
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
///     r#"{"title":"Too Many Requests","status":429,"detail":"too fast"}"#,
/// );
/// ```
#[cfg(feature = "http")]
#[must_use]
pub fn response<E: crate::HttpError + core::fmt::Display>(error: &E) -> ::http::Response<String> {
    super::http::with_content(error, super::response::problem(error))
}

/// What expansions call for `with(problem)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem {
    ("problem" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$(where $($bounds:tt)*)?]) => {
        // One clause for both, so that rustc says once that it does not hold.
        $crate::__with_problem! {
            impls [$($generics)*] [$error] [
                where
                    $fit: $crate::__private::with::needs::Told,
                    $($($bounds)*)?
            ]
        }
    };
    (impls [$($generics:tt)*] [$error:ty] [$($where:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::From<&$error>
            for $crate::with::problem::Problem
        $($where)*
        {
            fn from(__error: &$error) -> Self {
                $crate::__private::with::needs::Told::problem(__error)
            }
        }

        #[automatically_derived]
        impl $($generics)* $crate::__private::From<$error>
            for $crate::with::problem::Problem
        $($where)*
        {
            fn from(__error: $error) -> Self {
                $crate::__private::with::needs::Told::problem(&__error)
            }
        }
    };
}
