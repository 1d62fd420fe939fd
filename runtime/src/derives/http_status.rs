//! `#[derive(HttpStatus)]`, with its documentation.

/// Makes an enum of your own a status enum: it gets everything that [`status_set!`](crate::status_set!) gives, from the
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
/// `Debug`, `PartialEq` and `Eq`, which the trait [`HttpStatus`](trait@crate::HttpStatus) requires: derive
/// them as well. Discriminants stay as they are: on a variant with `#[status(…)]` they can be any
/// number.
///
/// With the feature `custom-sets`, statuses can be looked up in a
/// [set of your own](crate::status_set!#sets-of-your-own):
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
/// | `edition = 2026` | the [edition](crate::status_set!#editions) in which they are looked up; the first one if left out |
/// | `with(http, serde)` | the [integrations](crate::with) that are wanted |
/// | `crate = path` | where this crate is, if it is not called `status_set` |
/// | `export_patterns` | lets other crates use the [groups](crate::status_set!#matching-by-groups) |
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
