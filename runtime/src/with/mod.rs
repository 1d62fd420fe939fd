//! Integrations: what `#[status(with(…))]` expands to.
//!
//! Each is a macro that expansions call as `with_axum! { status EdgeStatus }` or
//! `with_axum! { error [impl generics] [type] [where clause] }`, and functions that have the logic
//! once for all types. While a feature is off, its macro is an error that names it.

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "http")]
mod answer;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(any(feature = "http", feature = "utoipa"))]
mod content;
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

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(http)` needs the feature `http`\nhelp: turn it on: `cargo add status-set --features http`"
        }
    };
}

#[cfg(not(feature = "http-02"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http_02 {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(http-02)` needs the feature `http-02`\nhelp: turn it on: `cargo add status-set --features http-02`"
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(serde)` needs the feature `serde`\nhelp: turn it on: `cargo add status-set --features serde`"
        }
    };
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_axum {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(axum)` needs the feature `axum`\nhelp: turn it on: `cargo add status-set --features axum`"
        }
    };
}

#[cfg(not(feature = "actix-web"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_actix_web {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(actix-web)` needs the feature `actix-web`\nhelp: turn it on: `cargo add status-set --features actix-web`"
        }
    };
}

#[cfg(not(feature = "problem-details"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem_details {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(problem-details)` needs the feature `problem-details`\nhelp: turn it on: `cargo add status-set --features problem-details`"
        }
    };
}

#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_utoipa {
    ($($input:tt)*) => {
        ::core::compile_error! {
            "`with(utoipa)` needs the feature `utoipa`\nhelp: turn it on: `cargo add status-set --features utoipa`"
        }
    };
}
