//! Choose which HTTP statuses exist, official and vendor ones; the compiler checks the rest.
//!
//! ```
//! use status_set::status_set;
//!
//! status_set!(official, nginx, cloudflare); // `pub enum Status`
//!
//! assert_eq!(Status::from_code(499), Some(Status::ClientClosedRequest));
//! assert_eq!(Status::ClientClosedRequest.to_string(), "499 Client Closed Request");
//! ```
//!
//! - [`status_set!`] makes a closed enum of the statuses that you choose, and a macro of the same
//!   name that stands for groups of them in a pattern.
//! - [`#[derive(HttpStatus)]`](derive@HttpStatus) does the same for an enum that you already have.
//! - [`#[derive(HttpError)]`](derive@HttpError) gives an error type one of these statuses.
//! - [`HttpStatus`](trait@HttpStatus) is what all such enums can do; [`Official`] is a prebuilt one.
//! - [`Received`] holds what came off the wire, including codes that your enum does not list.
//! - [`Info`] has the facts about a status, in types from [`info`]; [`catalog`] has them for all sets,
//!   and [`sets`] for each.
//! - `iis::SubStatus` and `cloudflare::ErrorCode` are numbers that say more than a status, such as
//!   404.7 and 1016, and `warning` parses the obsolete `Warning` header field: each with a feature,
//!   from a crate of its own.
//! - [`with`] has the integrations: http, serde, axum, actix-web, RFC 9457 and `OpenAPI`.
//!
//! The crate is `no_std` and allocates nothing, integrations aside.
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `custom-sets` | the macros read [sets of your own](status_set!#sets-of-your-own) from files; your build depends on `toml`, your program on nothing more |
//! | `subcodes` | `iis`, `cloudflare` and `subcodes`, from the crate [`status-set-subcodes`](https://docs.rs/status-set-subcodes) |
//! | `warning` | `warning`, from the crate [`status-set-warning`](https://docs.rs/status-set-warning) |
//! | `http`, `http-02`, `serde`, `axum`, `actix-web`, `problem-details`, `utoipa` | what [`with`] has for the crate of that name, where `#[status(with(…))]` asks for it |
//! | `problem-details` together with `axum` or `actix-web` | error types as responses of that framework: their bodies are RFC 9457 problems |
//!
//! None is on by default.
//!
//! All of them build with Rust 1.85. Two crates have versions that need a newer Rust: `actix-web`
//! from 4.13 on, and `utoipa` 6, instead of which `utoipa` 5 is used here. With `rust-version` in
//! your manifest and resolver 3, cargo chooses versions that fit.

#![no_std]
// docs.rs says of each item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(feature = "http", feature = "actix-web", feature = "utoipa"))]
extern crate alloc;

pub mod catalog;
mod code_set;
mod error;
mod expansion;
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
    pub use status_set_data::{Body, Cacheable, Former, ReasonFrom, Retry, Seen, Set, Spec, State};
}
mod info_index;
mod macros;
mod official;
mod parse;
mod received;
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
mod status;
mod string_table;
pub mod with;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use self::code_set::{CodeSet, Codes};
pub use self::error::{
    InvalidCodeError, ParseStatusError, ParseStatusErrorKind, UnlistedCodeError,
};
pub use self::field_value::QuotedString;
pub use self::http_error::{HttpError, Problem};
pub use self::official::Official;
pub use self::received::{Received, Unlisted};
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

/// Makes an enum of your own a status enum: it gets everything that [`status_set!`] gives, from the
/// same code.
///
/// A variant is the status with its name, or the one that `#[status(…)]` names:
///
/// ```
/// use status_set::HttpStatus;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
/// #[status(sets(official, nginx))]      // where statuses are looked up; `official` if left out
/// pub enum Api {
///     Ok,                               // by the variant's name
///     Missing = 404,                    // by the discriminant
///     #[status(499)]
///     ClientGone,                       // by code
///     #[status(TooManyRequests)]
///     SlowDown,                         // by name
///     #[status(cloudflare::520)]
///     Origin,                           // by set and code or name, also of another set
///     /// Still being scanned.
///     #[status(460, reason = "Scan Pending")]
///     ScanPending,                      // your own
/// }
///
/// assert_eq!("404".parse(), Ok(Api::Missing));
/// assert_eq!(Api::ClientGone.to_string(), "499 Client Closed Request");
/// assert_eq!(Api::from_code(460), Some(Api::ScanPending));
/// assert!(matches!(Api::SlowDown, Api!(4xx)));
/// ```
///
/// The enum has no fields and one variant for each status. It has to implement `Clone`, `Copy`,
/// `Debug`, `PartialEq` and `Eq`, which the trait [`HttpStatus`](trait@HttpStatus) requires: derive
/// them as well. Discriminants stay as they are: on a variant with `#[status(…)]` they can be any
/// number.
///
/// With the feature `custom-sets`, statuses can be looked up in a
/// [set of your own](status_set!#sets-of-your-own):
///
#[cfg_attr(feature = "custom-sets", doc = "```")]
#[cfg_attr(not(feature = "custom-sets"), doc = "```ignore")]
/// use status_set::HttpStatus;
///
/// #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
/// #[status(sets(official, acme = "statuses/acme.toml"))]
/// pub enum Upload {
///     Created,
///     OverQuota,
///     #[status(acme::460)]
///     InQuarantine,
/// }
///
/// assert_eq!(Upload::InQuarantine.to_string(), "460 Scan Pending");
/// ```
///
/// # Attributes
///
/// | on the enum | |
/// |---|---|
/// | `sets(official, nginx)` | where names and codes are looked up; `official` if left out |
/// | `sets(acme = "statuses/acme.toml")` | the same with a set of your own |
/// | `edition = 2026` | the [edition](status_set!#editions) in which they are looked up; the first one if left out |
/// | `with(http, serde)` | the [integrations](with) that are wanted |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
/// | `export_patterns` | lets other crates use the [groups](status_set!#matching-by-groups) |
///
/// | on a variant | |
/// |---|---|
/// | `404`, `NotFound` | a status from one of the sets |
/// | `nginx::499`, `nginx::NoResponse` | a status from this set |
/// | `460, reason = "Scan Pending"` | a status of your own |
///
/// # Errors
///
/// It is a compile error if a variant is not a status of the sets, if its code means different things
/// in two of them, or if two variants are the same status.
///
/// If this crate cannot be found, because the dependency has another name or `crate = path` is wrong,
/// rustc reports an unresolved import (E0432, E0433), at the path or at the derive. Say where it is:
/// with `st = { package = "status-set", … }` in the manifest, write `#[status(crate = st)]`.
pub use status_set_macros::HttpStatus;

/// Gives an error type a status, checked against the status enum of your choice.
///
/// ```
/// use status_set::{HttpError, status_set};
///
/// status_set! { pub enum EdgeStatus { official, nginx } }
///
/// #[derive(HttpError)]
/// #[status(set = EdgeStatus)]            // `status_set::Official` if left out
/// pub enum AppError {
///     #[status(NotFound)]                // by name: `EdgeStatus::NotFound`
///     NoUser(u64),
///     #[status(499)]                     // by code
///     ClientGone,
///     #[status(429, header("Retry-After" = seconds))]
///     Throttled { seconds: u32 },
///     #[status(503, expose)]             // its text may be shown, though it is a server error
///     Maintenance,
///     #[status(transparent)]             // the status of the inner error
///     Db(Box<DbError>),
///     Upstream { #[status] status: EdgeStatus }, // the status in a field
/// }
///
/// #[derive(HttpError)]
/// #[status(500)]
/// pub struct DbError { query: String }
///
/// let error = AppError::Throttled { seconds: 30 };
/// assert_eq!(error.status(), EdgeStatus::TooManyRequests);
///
/// let error = AppError::Db(Box::new(DbError { query: "SELECT 1".into() }));
/// assert_eq!(error.status(), EdgeStatus::InternalServerError);
/// assert!(!error.exposes_detail());
/// ```
///
/// It works on enums and structs, also generic ones, implements [`HttpError`](trait@HttpError) and
/// what `with(…)` asks for, and goes well with thiserror. Every variant names its status: there is no
/// default, so that a new variant does not compile without one.
///
/// # Attributes
///
/// All are written in `#[status(…)]`, which can be repeated. A struct takes those of a type and those
/// of a variant.
///
/// | on the type | |
/// |---|---|
/// | `set = path` | the status enum; [`Official`] if left out |
/// | `with(http, axum)` | the [integrations](with) that are wanted |
/// | `extend_problem = path` | a function that adds members to RFC 9457 bodies: see [`extend_problem`](HttpError::extend_problem) |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
///
/// | on a variant or a struct | |
/// |---|---|
/// | `NotFound`, `404` | the status, by the name of its variant or by its code |
/// | `transparent` | everything from the only field, an error with a status: its status, its header fields, and whether its text may be seen |
/// | `header("Name" = value)` | a header field of the response; can be repeated |
/// | `without("Name")` | leaves a required header field out on purpose |
/// | `expose`, `hide` | whether a client may see the text |
/// | `type = "https://…"` | the problem type of RFC 9457: see [`problem_type`](HttpError::problem_type) |
///
/// | on a field | |
/// |---|---|
/// | `#[status]` | the field is the status; its type is a status enum |
///
/// # Statuses from inside
///
/// The inner error of a `transparent` variant, and the status enum of a field, may have a status
/// enum of their own. Every status that they can have must be in the `set`, with the same meaning;
/// the status is then [widened](HttpStatus::widen). [`STATUSES`](HttpError::STATUSES) has all of
/// them, at compile time.
///
/// Any number of `Box`, `Arc`, `Rc` and `&` around the inner error makes no difference, as long as they
/// are written out: a macro cannot see what a type alias stands for. An alias of a reference works,
/// because a reference to an error has the status of that error too.
///
/// # Header fields
///
/// A value is any expression. A value that implements `Display` is printed with that. A
/// [`Duration`](core::time::Duration) is printed in whole seconds, rounded up, as `Retry-After` expects
/// them. An `Option` of one of these leaves the field out if it is `None`.
///
/// ```
/// use status_set::HttpError;
/// use std::time::Duration;
///
/// #[derive(HttpError)]
/// #[status(429, header("Retry-After" = wait), header("X-Left" = quota - used))]
/// struct SlowDown { wait: Option<Duration>, quota: u32, used: u32 }
///
/// let fields = |error: SlowDown| {
///     let mut fields = Vec::new();
///     error.visit_headers(&mut |name, value| fields.push(format!("{name}: {value}")));
///     fields
/// };
/// let wait = Some(Duration::from_millis(1_500));
/// let error = SlowDown { wait, quota: 9, used: 2 };
/// assert_eq!(fields(error), ["Retry-After: 2", "X-Left: 7"]);
/// let error = SlowDown { wait: None, quota: 9, used: 2 };
/// assert_eq!(fields(error), ["X-Left: 7"]);
/// ```
///
/// The fields of the variant are in scope by name, or as `_0`, `_1` and so on, all as references, and
/// so is `self`. A value is computed when it is needed, and nothing is allocated:
/// `format_args!("Basic realm={}", QuotedString(realm))` is a value, with [`QuotedString`]. The
/// integrations leave out a field whose value is not valid in a header field: one with a line break,
/// one of more than 8 KiB, and one whose `Display` fails. `Content-Type`, `Content-Encoding`,
/// `Content-Length` and `Transfer-Encoding` are refused, and left out if an `impl` by hand has them:
/// they depend on the content, and are set where that is written.
///
/// A field cannot be used by its name if a constant in scope has the same name: rustc reports that at
/// the field. Write `self.wait` instead, or call a method in an enum: `self.wait()`.
///
/// Some statuses make no sense without a header field: 401 without `WWW-Authenticate`, 405 without
/// `Allow`, 407 without `Proxy-Authenticate`, 426 without `Upgrade`, and 301, 302, 303, 307 and 308
/// without `Location` (RFC 9110). If the type has an integration that responds to clients, it is an
/// error if a variant names such a status, or passes on an inner error that does, and neither gives
/// the field nor says `without`. For types without such an integration, the functions `response` of the
/// integrations check this when the program is built. Statuses that come from a `#[status]` field are
/// not checked: 405 from one is sent without `Allow` unless the variant has `header("Allow" = …)`.
///
/// A field that the status requires and the variant gives is sent all the same. Characters that are not
/// valid in a header field are replaced by spaces (in `Location`, by their escapes). Instead of a
/// value of more than 8 KiB, one whose `Display` fails, or `None`, a value is sent that promises
/// nothing:
///
/// | field | sent instead of the value |
/// |---|---|
/// | `WWW-Authenticate`, `Proxy-Authenticate` | `Unspecified`: a challenge whose scheme no client knows; also instead of an empty value |
/// | `Allow` | an empty list, which is valid (RFC 9110 §10.2.1) |
/// | `Upgrade` | an empty list: no client switches to a protocol that is not named |
/// | `Location` | nothing, the field is left out: a redirect to a wrong place is worse than none |
/// | others, required by a [set of your own](status_set!#sets-of-your-own) | an empty value |
///
/// # Statuses that are not errors
///
/// A variant cannot name an informational status (1xx), because it does not end an exchange. If a
/// `#[status]` field has one, the response is a 500, whose text stays on the server. Any other status
/// is possible. A GraphQL service, for example, reports most errors in a response with 200, and a
/// redirect can leave a handler as an error: `#[status(303, header("Location" = "/login"))]`.
///
/// # Who may see the text
///
/// A client may see what the error displays if the status is below 500, and not from 500 on: the text
/// of a server error may reveal internals. `expose` and `hide` on a variant override that. On a
/// transparent variant the inner error decides, unless the variant has one of the two itself. See
/// [`exposes_detail`](HttpError::exposes_detail).
///
/// The chain of [sources](core::error::Error::source) is never shown to a client, but a source
/// that the error itself displays is part of its text: below 500 leave it out of the text, or say
/// `#[status(422, hide)]`.
///
/// # Errors
///
/// It is a compile error, found by `cargo check`,
///
/// - if a variant has no status, or two,
/// - if a code or a name is not in the set, or a status from inside might not be. For a field whose
///   type is a type parameter, this is found when code that uses the type is built,
/// - if `transparent` is on a variant with no field or several, or if errors are `transparent` to
///   each other in a circle, which rustc calls a cycle in `STATUSES` (E0391),
/// - if the name of a header field has characters that are not allowed in one (RFC 9110 §5.6.2),
/// - if a key is unknown, in the wrong place, given twice or contradicts another,
/// - if an integration is requested whose feature is off,
/// - if this crate cannot be found, because the dependency has another name or `crate = path` is
///   wrong: rustc reports an unresolved import (E0432, E0433), at the path or at the derive.
///
/// ```compile_fail
/// use status_set::HttpError;
///
/// #[derive(HttpError)]
/// enum AppError {
///     #[status(499)] // error: 499 is not a status of `Official`
///     ClientGone,
/// }
/// ```
pub use status_set_macros::HttpError;
