//! Integrations: what `#[status(with(…))]` expands to.
//!
//! Each is a macro that expansions call as `with_axum! { "axum" status EdgeStatus }` or
//! `with_axum! { "axum" error [impl generics] [type] [where clause] }`, and functions that have the
//! logic once for all types. While a feature is off, its macro is an error that names it.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "http")]
mod answer;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "http", feature = "utoipa"))]
mod content;
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
#[cfg(feature = "http")]
mod printed;
#[cfg(feature = "problem-details")]
pub mod problem_details;
#[cfg(feature = "http")]
mod report;
#[cfg(feature = "serde")]
pub mod serde;
#[cfg(any(feature = "http", feature = "http-02"))]
mod status_code;
#[cfg(feature = "utoipa")]
pub mod utoipa;

#[cfg(feature = "http")]
pub use self::report::Report;
