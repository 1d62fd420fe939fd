//! `with(http)`: the types of http 1, which hyper, tower, axum, reqwest and most others speak.
//!
//! On a status enum it adds conversions from and to `http::StatusCode`, and comparisons; `http()`, a
//! `const fn`, makes a constant of one:
//!
//! ```
//! use status_set::{Received, status_set};
//! use http::StatusCode;
//!
//! status_set! {
//!     #[status(with(http))]
//!     pub enum EdgeStatus { official, nginx }
//! }
//!
//! assert_eq!(StatusCode::from(EdgeStatus::ClientClosedRequest).as_u16(), 499);
//! assert_eq!(EdgeStatus::try_from(StatusCode::NOT_FOUND), Ok(EdgeStatus::NotFound));
//! assert_eq!(EdgeStatus::NotFound, StatusCode::NOT_FOUND);
//!
//! // Without a `match` on what `StatusCode::from_u16(499)` returns:
//! const CLIENT_CLOSED_REQUEST: StatusCode = EdgeStatus::ClientClosedRequest.http();
//! assert_eq!(CLIENT_CLOSED_REQUEST.as_u16(), 499);
//!
//! // What others sent always fits, and no enum has to ask for that.
//! let received = Received::<EdgeStatus>::from(StatusCode::from_u16(529).unwrap());
//! assert_eq!(received.known(), None);
//! assert_eq!(StatusCode::from(received).as_u16(), 529);
//! ```
//!
//! On an error type it adds the conversion of a reference to a `StatusCode`, and the check that every
//! header field is given which a specification requires. The functions of this module make responses
//! from any error type, for everything that takes an [`http::Response`]:
//!
//! ```
//! use status_set::{HttpError, with::http::text_response};
//! use http::StatusCode;
//!
//! #[derive(HttpError)]
//! #[status(with(http))]
//! enum AppError {
//!     #[status(429, header("Retry-After" = _0))]
//!     Throttled(u32),
//!     #[status(500)]
//!     Database(String),
//! }
//! # impl std::fmt::Display for AppError {
//! #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
//! #         match self {
//! #             Self::Throttled(seconds) => write!(f, "wait {seconds} seconds"),
//! #             Self::Database(text) => f.write_str(text),
//! #         }
//! #     }
//! # }
//!
//! let response = text_response(&AppError::Throttled(30));
//! assert_eq!(response.status(), StatusCode::from(&AppError::Throttled(30)));
//! assert_eq!(response.headers()["retry-after"], "30");
//! assert_eq!(response.body(), "wait 30 seconds");
//!
//! // The text of a server error stays here.
//! let response = text_response(&AppError::Database("password is 1234".into()));
//! assert_eq!(response.status(), 500);
//! assert_eq!(response.body(), "Internal Server Error");
//! ```

use super::response::{Content, fields, own, plain};
use super::status_code::conversions;
use crate::final_code::final_code;
use crate::{HttpError, HttpStatus};
use ::http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use ::http::response::{Builder, Response};
use alloc::string::String;
use core::fmt::Display;

#[doc(hidden)]
pub use ::http::StatusCode;

conversions!(http);

/// The status code of the response to an error: that of its status.
///
/// An informational status, which a `#[status]` field can have, does not end an exchange: the
/// response to such an error is a 500.
///
/// ```
/// use status_set::{HttpError, Official, with::http::error_code};
///
/// #[derive(HttpError)]
/// struct Upstream(#[status] Official);
///
/// assert_eq!(error_code(&Upstream(Official::NotFound)), 404);
/// assert_eq!(error_code(&Upstream(Official::EarlyHints)), 500);
/// ```
#[must_use]
pub fn error_code<E: HttpError>(error: &E) -> StatusCode {
    final_status_code(error.status())
}

/// The response to an error: its status, its header fields, and the body that its type
/// [says](derive@HttpError#bodies).
///
/// The body of a type that says none is a problem, which needs the feature `problem`: without it, such a
/// response is an error when the program is built.
///
#[cfg_attr(feature = "json", doc = "```")]
#[cfg_attr(not(feature = "json"), doc = "```ignore")]
/// use status_set::{HttpError, with::http::error_response};
///
/// #[derive(HttpError)]
/// #[status(404, body = Self::body)]
/// struct NoUser(u64);
///
/// impl NoUser {
///     fn body(&self) -> [u64; 1] {
///         [self.0]
///     }
/// }
///
/// # impl std::fmt::Display for NoUser {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("no user")
/// #     }
/// # }
/// let response = error_response(&NoUser(7));
/// assert_eq!(response.status(), 404);
/// assert_eq!(response.headers()["content-type"], "application/json");
/// assert_eq!(response.body(), "[7]");
/// ```
#[must_use]
pub fn error_response<E: HttpError + Display>(error: &E) -> Response<String> {
    with_content(error, own(error))
}

/// The response to an error: its status, its header fields, and this body.
///
/// The body is up to you: take the text in it from [`shown`](HttpError::shown), as [`text_response`] does,
/// so that what a server error displays does not get into it by mistake. A response with 204, 205 or 304
/// has no content, so give an empty body if the error can have such a status.
///
/// ```
/// use status_set::{HttpError, with::http::response};
///
/// #[derive(HttpError)]
/// #[status(503, header("Retry-After" = self.seconds))]
/// struct Busy { seconds: u32 }
///
/// let response = response(&Busy { seconds: 9 }, "come back later");
/// assert_eq!(response.status(), 503);
/// assert_eq!(response.headers()["retry-after"], "9");
/// assert_eq!(*response.body(), "come back later");
/// ```
///
/// A status without a header field that it requires is an error when the program is built:
///
/// ```compile_fail
/// use status_set::{HttpError, with::http::response};
///
/// #[derive(HttpError)]
/// #[status(405)]
/// struct ReadOnly;
///
/// response(&ReadOnly, ""); // error: 405 needs `Allow`
/// ```
#[must_use]
pub fn response<E: HttpError, B>(error: &E, body: B) -> Response<B> {
    let mut response = Response::new(body);
    *response.status_mut() = error_code(error);
    *response.headers_mut() = headers(error);
    response
}

/// The response to an error as plain text: what [`shown`](HttpError::shown) prints. Empty if a response
/// with that status has no content, and cut at 64 KiB.
///
/// ```
/// use status_set::{HttpError, with::http::text_response};
///
/// #[derive(HttpError)]
/// #[status(404)]
/// struct NoUser(u64);
///
/// impl std::fmt::Display for NoUser {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "no user {}", self.0)
///     }
/// }
///
/// let response = text_response(&NoUser(7));
/// assert_eq!(response.body(), "no user 7");
/// assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
/// ```
#[must_use]
pub fn text_response<E: HttpError + Display>(error: &E) -> Response<String> {
    with_content(error, plain(error))
}

/// A builder that already has the status and the header fields of an error, for responses that need
/// more.
///
/// ```
/// use status_set::{HttpError, with::http::builder};
///
/// #[derive(HttpError)]
/// #[status(NotFound)]
/// struct Missing;
///
/// let response = builder(&Missing).header("Cache-Control", "no-store").body(())?;
/// assert_eq!(response.status(), 404);
/// # Ok::<(), http::Error>(())
/// ```
#[must_use]
pub fn builder<E: HttpError>(error: &E) -> Builder {
    let mut builder = Response::builder().status(error_code(error));
    if let Some(fields) = builder.headers_mut() {
        *fields = headers(error);
    }
    builder
}

/// The header fields of an error. A field whose value is not valid in one, such as a value with a line
/// break, is left out, unless the status [requires](derive@HttpError#header-fields) the field.
/// `Content-Type`, `Content-Encoding`, `Content-Length` and `Transfer-Encoding` are left out, because
/// they depend on the content.
///
/// ```
/// use status_set::{HttpError, with::http::headers};
///
/// #[derive(HttpError)]
/// #[status(405, header("Allow" = self.methods), header("X-Methods" = self.methods))]
/// struct ReadOnly { methods: &'static str }
///
/// let headers = headers(&ReadOnly { methods: "GET\r\nSet-Cookie: b" });
/// assert_eq!(headers["allow"], "GET  Set-Cookie: b");
/// assert_eq!(headers.len(), 1);
/// ```
#[must_use]
pub fn headers<E: HttpError>(error: &E) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in fields(error) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
            // More fields than a map can hold are left out.
            let _ = headers.try_append(name, value);
        }
    }
    headers
}

/// The code of the response to a status.
pub(super) fn final_status_code(status: impl HttpStatus) -> StatusCode {
    let code = final_code(status.code());
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The response to an error with this content.
pub(super) fn with_content<E: HttpError>(error: &E, content: Option<Content>) -> Response<String> {
    let mut response = response(error, String::new());
    if let Some(Content { kind, text }) = content {
        let kind = HeaderValue::from_static(kind);
        // A map that is full of other fields takes no more.
        let _ = response.headers_mut().try_insert(CONTENT_TYPE, kind);
        *response.body_mut() = text;
    }
    response
}

/// The status code of a code of a status. For expansions.
#[doc(hidden)]
#[must_use]
pub const fn of_code(code: u16) -> StatusCode {
    match StatusCode::from_u16(code) {
        Ok(code) => code,
        // No status has a code that is not from 100 to 999.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What expansions call for `with(http)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ("http" status $status:ident) => {
        $crate::__status_code_impls! { [$crate::__private::with::http] $status }

        #[allow(dead_code)]
        impl $status {
            /// The status code as a `StatusCode` of the crate `http`.
            #[inline]
            #[must_use]
            pub const fn http(self) -> $crate::__private::with::http::StatusCode {
                $crate::__private::with::http::of_code(self.code())
            }
        }
    };
    ("http" error [$($generics:tt)*] [$error:ty] [$fit:ty] [$($where:tt)*]) => {
        #[automatically_derived]
        impl $($generics)* $crate::__private::From<&$error>
            for $crate::__private::with::http::StatusCode
        $($where)*
        {
            fn from(__error: &$error) -> Self {
                $crate::__private::with::http::error_code(__error)
            }
        }
    };
}
