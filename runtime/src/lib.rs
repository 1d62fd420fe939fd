//! Choose which HTTP statuses exist in your program, from the official registry and from vendors. The compiler
//! then checks every match against your choice.
//!
//! ```
//! use status_set::{HttpError, status_set};
//!
//! status_set! {
//!     /// What our edge can send or log.
//!     pub enum EdgeStatus { official, nginx, cloudflare::520 }
//! }
//!
//! fn react(status: EdgeStatus) -> &'static str {
//!     match status {
//!         EdgeStatus!(nginx) => "only log it",
//!         EdgeStatus!(429, 503) => "back off",
//!         EdgeStatus!(4xx, 5xx) => "tell the caller",
//!         EdgeStatus!(1xx, 2xx, 3xx) => "pass it on",
//!     } // No wildcard: choose one more set, and this does not compile until it is handled.
//! }
//!
//! assert_eq!(EdgeStatus::from_code(499), Some(EdgeStatus::ClientClosedRequest));
//! assert_eq!(react(EdgeStatus::ClientClosedRequest), "only log it");
//!
//! #[derive(HttpError)]
//! #[status(set = EdgeStatus)]
//! enum AppError {
//!     #[status(404)]
//!     NoUser,
//!     #[status(429, header("Retry-After" = wait))]
//!     Throttled { wait: u32 },
//! }
//!
//! assert_eq!(AppError::NoUser.status(), EdgeStatus::NotFound);
//! assert_eq!(AppError::Throttled { wait: 9 }.status().to_string(), "429 Too Many Requests");
//! ```
//!
//! - [`status_set!`] makes a closed enum of the statuses that you choose, and a macro of the same
//!   name that stands for groups of them in a pattern.
//! - [`#[derive(HttpStatus)]`](derive@HttpStatus) turns an existing enum into such a status enum.
//! - [`#[derive(HttpError)]`](derive@HttpError) gives an error type one of these statuses.
//! - [`HttpStatus`](trait@HttpStatus) is what all such enums can do; [`Official`] is a prebuilt one.
//! - [`Received`] holds what came off the wire, including codes that your enum does not list.
//! - [`telemetry`] has what counters, labels and spans need from either.
//! - [`CodeSet`] is a set of codes, `const` or as people write it: `5xx except 501, 429`, by [`selector`].
//! - [`Info`] has the facts about a status, in types from [`info`]; [`catalog`] has them for all sets,
//!   and [`sets`] for each.
//! - `facts` has more of each status, and `catalog::by_phrase` finds it by what a server wrote in the
//!   status line: with the feature `facts`.
//! - `iis::SubStatus` and `cloudflare::ErrorCode` are numbers that say more than a status, for example
//!   404.7 and 1016, and `warning` parses the obsolete `Warning` header field: each with a feature,
//!   from a crate of its own.
//! - `retry_after` reads the header field `Retry-After`: with the feature `retry-after`.
//! - [`with`] has the integrations: http, serde, axum, actix-web, RFC 9457 and `OpenAPI`.
//!
//! The crate is `no_std` and allocates nothing, integrations and `retry-after` aside.
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `custom-sets` | the macros read [sets of your own](status_set!#sets-of-your-own) from files; your build depends on `toml`, your program on nothing more |
//! | `facts` | `facts`: where a status is seen, gRPC codes, who sends it and what they mean by it, how long clients should wait, where all of it was read and when; and `catalog::by_phrase` |
//! | `retry-after` | `retry_after::RetryAfter`, how long a server wants a client to wait; it needs `std`, and the crate `status-set-warning`, which reads dates |
//! | `subcodes` | `iis`, `cloudflare` and `subcodes`, from the crate [`status-set-subcodes`](https://docs.rs/status-set-subcodes) |
//! | `warning` | `warning`, from the crate [`status-set-warning`](https://docs.rs/status-set-warning) |
//! | `http`, `http-02`, `serde`, `axum`, `actix-web`, `problem`, `utoipa` | what [`with`] has for the crate of that name, where `#[status(with(…))]` asks for it |
//! | `problem` together with `axum` or `actix-web` | error types as responses of that framework whose bodies are RFC 9457 problems; for actix-web also a middleware like that of `tower` |
//! | `tower` | [`with`]`::tower`: a layer that gives every response from 400 on one form, whoever made it |
//! | `tracing` together with `tower` or `actix-web` | one event for each failed response, with the error and its sources |
//! | `json` | bodies of error types that are [your own](derive@HttpError#bodies), as JSON |
//!
//! None is on by default.
//!
//! All of them build with Rust 1.85. Two crates have versions that need a newer Rust: `actix-web`
//! from 4.13 on, and `utoipa` 6, instead of which `utoipa` 5 is used here. With `rust-version` in
//! your manifest and resolver 3, cargo chooses versions that fit.

#![no_std]
// docs.rs says of each item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(
    feature = "http",
    feature = "actix-web",
    feature = "json",
    feature = "problem",
    feature = "utoipa"
))]
extern crate alloc;
// For panics, which the layers catch, and for clocks.
#[cfg(any(feature = "tower", all(feature = "actix-web", feature = "problem")))]
extern crate std;

mod case_table;
pub mod catalog;
mod code_set;
mod derives;
mod error;
mod error_case;
mod expansion;
/// Facts that people look up, and that no code depends on: where a status was read, when, and in what; who
/// its reason phrase is from; where it is seen; its gRPC codes; the header fields that show who sent it; what
/// well-known senders mean by it; how long a client should wait by default; and what else servers write in
/// the status line.
///
/// [`Info::facts`] leads to them, and [`all`](facts::all) has those of every set.
///
/// ```
/// use status_set::{Official, facts::GrpcCode, status_set};
///
/// status_set! { enum Mine { official, ScanPending = 260 } }
///
/// let facts = Mine::TooManyRequests.info().facts().unwrap();
/// assert_eq!(facts.grpc, [GrpcCode::ResourceExhausted]);
/// assert_eq!(Official::TooManyRequests.info().facts(), Some(facts));
/// // Nothing of the kind is known of a status of your own.
/// assert_eq!(Mine::ScanPending.info().facts(), None);
/// ```
#[cfg(feature = "facts")]
pub mod facts {
    #[doc(inline)]
    pub use status_set_data::facts::*;
}
mod field_value;
mod final_code;
mod http_error;
/// The types of the facts in an [`Info`], and the [`Set`](info::Set) that they come from.
///
/// ```
/// use status_set::{Official, info::{Retry, State}};
///
/// assert_eq!(Official::UseProxy.info().state, State::Deprecated);
/// assert_eq!(Official::ServiceUnavailable.info().retry, Some(Retry::Later));
/// ```
pub mod info {
    #[doc(inline)]
    pub use status_set_data::{Body, Cacheable, Former, Retry, Set, Spec, State, Transient};
}
mod info_index;
mod macros;
mod official;
mod parse;
mod received;
#[cfg(feature = "retry-after")]
pub mod retry_after;
pub mod selector;
/// The sets and their statuses: one static for each set. [`catalog`] has them all.
///
/// ```
/// use status_set::sets;
///
/// const GONE: &str = sets::NGINX.by_code(499).unwrap().reason;
/// assert_eq!(GONE, "Client Closed Request");
/// assert_eq!(sets::OFFICIAL.by_name("NotFound").unwrap().code, 404);
/// ```
///
#[doc = include_str!("sets.md")]
#[allow(
    clippy::doc_markdown,
    reason = "WebDAV and the names of vendors are not code"
)]
pub mod sets {
    #[doc(inline)]
    pub use status_set_data::sets::*;
}
mod shown;
mod status;
mod string_table;
pub mod telemetry;
mod transient;
pub mod with;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use self::case_table::{CaseTable, case_table};
pub use self::code_set::{CodeSet, Codes};
pub use self::derives::{HttpError, HttpStatus};
pub use self::error::{
    InvalidCodeError, ParseStatusError, ParseStatusErrorKind, UnlistedCodeError,
};
pub use self::error_case::ErrorCase;
pub use self::field_value::QuotedString;
pub use self::http_error::HttpError;
#[doc(inline)]
pub use self::http_error::Problem;
pub use self::official::Official;
pub use self::received::{Received, Unlisted, UnlistedCode};
pub use self::shown::Shown;
pub use self::status::HttpStatus;
pub use status_set_data::{Info, StatusClass};
#[cfg(feature = "subcodes")]
#[doc(inline)]
pub use status_set_subcodes::{cloudflare, iis};

/// The sub-codes of all origins, such as 404.7 and 1016: the crate
/// [`status-set-subcodes`](https://docs.rs/status-set-subcodes).
#[cfg(feature = "subcodes")]
pub mod subcodes {
    #[doc(inline)]
    pub use status_set_subcodes::*;
}

/// The obsolete `Warning` header field, its codes, a parser and a printer: the crate
/// [`status-set-warning`](https://docs.rs/status-set-warning).
#[cfg(feature = "warning")]
pub mod warning {
    #[doc(inline)]
    pub use status_set_warning::*;
}
