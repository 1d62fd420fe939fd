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
//! - [`#[derive(HttpStatus)]`](derive@HttpStatus) does the same for an enum that you have.
//! - [`HttpStatus`](trait@HttpStatus) is what all such enums can do; [`Official`] is a prebuilt one.
//! - [`Received`] holds what came off the wire, also a code that your enum does not list.
//! - [`Info`] has the facts on a status; [`catalog`] has them for all sets.
//! - [`warning`] reads and prints the obsolete `Warning` header field.
//! - [`iis::SubStatus`] and [`cloudflare::ErrorCode`] are numbers that say more than a status, such
//!   as 404.7 and 1016.
//!
//! The crate is `no_std` and allocates nothing.
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `custom-sets` | the macros read [sets of your own](status_set!#sets-of-your-own) from files; your program depends on nothing more, but its build on `toml` |
//!
//! None is on by default.

#![no_std]

#[cfg(any(feature = "http", feature = "utoipa"))]
extern crate alloc;

pub mod catalog;
pub mod cloudflare;
mod code_set;
mod digits;
mod error;
mod error_checks;
mod facts;
mod http_error;
pub mod iis;
mod kept_text;
mod macros;
mod official;
mod parse;
mod problem;
mod received;
/// The sets and their statuses. Documentation only: [`catalog`] has the same at run time.
///
#[doc = include_str!("sets.md")]
#[allow(
    clippy::doc_markdown,
    reason = "WebDAV and the names of vendors are no code"
)]
pub mod sets {}
mod status;
mod subcode;
mod unlisted;
pub mod warning;
pub mod with;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use self::code_set::CodeSet;
pub use self::error::{InvalidCode, ParseStatusError, ParseStatusErrorKind, UnlistedCode};
pub use self::http_error::HttpError;
pub use self::official::Official;
pub use self::problem::Problem;
pub use self::received::Received;
pub use self::status::HttpStatus;
pub use self::subcode::{ParseSubCodeError, ParseSubCodeErrorKind};
pub use self::unlisted::Unlisted;
pub use status_set_data::{
    Body, Cacheable, Former, Info, ReasonFrom, Retry, Seen, Set, Spec, State, StatusClass, SubCode,
    SubCodes, Warning, Warnings,
};

/// Makes an enum of your own a status enum: it gets all that [`status_set!`] gives, from the same
/// code.
///
/// A variant is the status of its name, or the one that `#[status(…)]` says:
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
/// The enum has no fields and one variant for each status. It derives `Clone`, `Copy`, `Debug`,
/// `PartialEq` and `Eq` itself, which the trait [`HttpStatus`](trait@HttpStatus) asks for.
/// Discriminants stay as they are: beside `#[status(…)]` they can be any number.
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
/// | `crate = path` | where this crate is, if it is not called `status_set` |
/// | `export_patterns` | see [`status_set!`] |
///
/// | on a variant | |
/// |---|---|
/// | `404`, `NotFound` | the status of one of the sets |
/// | `nginx::499`, `nginx::NoResponse` | the status of this set |
/// | `460, reason = "Scan Pending"` | a status of your own |
///
/// # Errors
///
/// It is a compile error if a variant is no status of the sets, if its code means different things
/// in two of them, or if two variants are one status.
pub use status_set_macros::HttpStatus;

/// Gives an error type a status.
pub use status_set_macros::HttpError;
