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
//! - [`status_set!`] makes a closed enum of the statuses that you choose.
//! - [`HttpStatus`] is what all such enums can do; [`Official`] is a prebuilt one.
//! - [`Received`] holds what came off the wire, also a code that your enum does not list.
//! - [`Info`] has the facts on a status; [`catalog`] has them for all sets.
//!
//! The crate is `no_std` and allocates nothing.

#![no_std]

pub mod catalog;
mod code_set;
mod digits;
mod error;
mod facts;
mod macros;
mod official;
mod parse;
mod received;
mod status;
mod unlisted;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use self::code_set::CodeSet;
pub use self::error::{InvalidCode, ParseStatusError, ParseStatusErrorKind, UnlistedCode};
pub use self::official::Official;
pub use self::received::Received;
pub use self::status::HttpStatus;
pub use self::unlisted::Unlisted;
pub use status_set_data::{
    Body, Cacheable, Former, Info, ReasonFrom, Retry, Seen, Set, Spec, State, StatusClass, Warning,
    Warnings,
};
