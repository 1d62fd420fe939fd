//! Integrations: what frameworks and formats understand of status enums and error types.
//!
//! Each has a feature of the same name, and is requested by that name where it is wanted:
//! `#[status(with(axum, serde))]` on a status enum, `#[status(with(axum))]` on an error type. The feature alone
//! adds no `impl`, because another crate of the build may have turned it on.
//!
//! | `with(…)` | for | on a status enum | on an error type |
//! |---|---|---|---|
//! | `http` | http 1 | from and to `StatusCode`, comparisons, `http()` for constants | `StatusCode` from it |
//! | `http-02` | http 0.2 | the same | |
//! | `serde` | serde 1 | the number | |
//! | `problem` | RFC 9457 | | `Problem` from it |
//! | `axum` | axum 0.8 | `IntoResponse`, without content | `IntoResponse`: status, header fields and body |
//! | `actix-web` | actix-web 4 | `Responder`, without content | `ResponseError`: the same |
//! | `utoipa` | utoipa 5 | `ToSchema`: one of the codes | `IntoResponses`: every status that it can respond with |
//!
//! `with(axum)` and `with(actix-web)` on an error type need the feature `problem` as well, which makes the body
//! of the response, unless the type says [another](derive@crate::HttpError#bodies). The modules below have
//! functions for what no `impl` can do: other bodies, layers, fields of one format, responses for other
//! frameworks. An integration may be named as in paths, too: `with(actix_web)`.

// Each is a macro that expansions call as `with_axum! { "axum" status EdgeStatus }` or
// `with_axum! { "axum" error [impl generics] [type] [type for bounds] [where clause] problem }`, with `own` or
// nothing at the end for other bodies, and functions that have the logic once for all types. While a feature is
// off, its macro is an error that names the feature.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
pub(crate) mod entries;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod failure;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod fields;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "http-02")]
pub mod http_02;
#[cfg(feature = "json")]
#[doc(hidden)]
pub mod json;
#[cfg(any(feature = "axum", feature = "actix-web", feature = "problem"))]
#[doc(hidden)]
pub mod needs;
#[cfg(any(feature = "http", feature = "actix-web", feature = "problem"))]
mod printed;
#[cfg(feature = "problem")]
pub mod problem;
#[cfg(all(feature = "problem", any(feature = "tower", feature = "actix-web")))]
mod problems;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod report;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod response;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(any(feature = "http", feature = "http-02"))]
mod status_code;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg(feature = "utoipa")]
pub mod utoipa;

#[cfg(any(feature = "http", feature = "actix-web"))]
pub use self::failure::Failure;
#[cfg(feature = "json")]
pub use self::json::JsonBody;
#[cfg(all(feature = "problem", any(feature = "tower", feature = "actix-web")))]
pub use self::problems::{Failed, Rendered};
#[cfg(any(feature = "http", feature = "actix-web"))]
pub use self::report::Report;
