//! Integrations: what `#[status(with(…))]` expands to.
//!
//! Each needs the feature of the same name. `with(axum)` and `with(actix-web)` on an error type need
//! `problem-details` as well, which makes the body of the response.
//!
//! Each is a macro that expansions call as `with_axum! { "axum" status EdgeStatus }` or
//! `with_axum! { "axum" error [impl generics] [type] [type for bounds] [where clause] }`, and functions
//! that have the logic once for all types. While a feature is off, its macro is an error that names the
//! feature.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
pub(crate) mod entries;
#[cfg(feature = "http")]
mod fields;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "http-02")]
pub mod http_02;
#[cfg(feature = "problem-details")]
#[doc(hidden)]
pub mod needs;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod printed;
#[cfg(feature = "problem-details")]
pub mod problem_details;
#[cfg(any(feature = "http", feature = "actix-web"))]
mod report;
#[cfg(feature = "http")]
mod response;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(any(feature = "http", feature = "http-02"))]
mod status_code;
#[cfg(feature = "utoipa")]
pub mod utoipa;

#[cfg(any(feature = "http", feature = "actix-web"))]
pub use self::report::Report;
