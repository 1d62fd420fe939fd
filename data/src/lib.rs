//! The facts of [`status-set`](https://docs.rs/status-set): every HTTP status code that it
//! knows, official and vendor, as a static table.
//!
//! The table is made from the TOML files next to this crate's manifest (`sets/*.toml`), is checked
//! in, and needs neither allocation nor initialisation: it can be read in a `const` context. Most
//! programs depend on `status-set`, which re-exports all of this.
//!
//! ```
//! use status_set_data::{SETS, sets};
//!
//! let gone = sets::NGINX.by_code(499).unwrap();
//! assert_eq!(gone.name, "ClientClosedRequest");
//! assert!(SETS.iter().filter(|set| set.by_code(499).is_some()).count() > 1);
//! ```

#![no_std]
// docs.rs says of each item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "schema")]
extern crate std;

#[macro_use]
mod declare;
#[cfg(feature = "facts-types")]
#[macro_use]
pub mod facts;
#[macro_use]
mod info;

mod class;
#[doc(hidden)]
pub mod code_words;
#[cfg(feature = "rules")]
#[doc(hidden)]
pub mod comment;
mod custom;
#[cfg(feature = "custom-sets")]
mod custom_facts;
#[doc(hidden)]
pub mod digits;
mod edition;
#[doc(hidden)]
pub mod escape;
#[doc(hidden)]
pub mod excerpt;
#[doc(hidden)]
pub mod fields;
#[rustfmt::skip]
mod generated;
mod keywords;
#[doc(hidden)]
pub mod phrase;
#[cfg(feature = "facts-types")]
mod provenance;
#[cfg(feature = "rules")]
mod reason;
#[cfg(feature = "schema")]
pub mod schema;
mod set;
#[doc(hidden)]
pub mod set_words;
#[doc(hidden)]
pub mod syntax;
#[doc(hidden)]
pub mod transient;
#[cfg(feature = "rules")]
#[doc(hidden)]
pub mod uri;
#[cfg(feature = "rules")]
mod words;

pub use self::class::StatusClass;
#[cfg(feature = "custom-sets")]
#[doc(hidden)]
pub use self::custom_facts::{Custom, CustomFacts};
pub use self::edition::{EDITIONS, FIRST_EDITION};
pub use self::generated::{DOUBTFUL_SERVER_ERRORS, SETS, sets};
pub use self::info::{Body, Cacheable, Former, Info, Retry, Spec, State, Transient};
#[cfg(feature = "facts-types")]
pub use self::provenance::{Date, Evidence};
#[cfg(feature = "rules")]
#[doc(hidden)]
pub use self::reason::ReasonFlaw;
pub use self::set::Set;
#[cfg(feature = "rules")]
#[doc(hidden)]
pub use self::words::words;

/// The smallest status code: three digits, the first of them not 0 ([RFC 9110 §15]).
///
/// ```
/// assert_eq!(status_set_data::MIN_CODE, 100);
/// ```
///
/// [RFC 9110 §15]: https://www.rfc-editor.org/rfc/rfc9110#section-15
pub const MIN_CODE: u16 = 100;

/// The largest three-digit number. RFC 9110 gives a meaning only to codes up to 599; the rest is
/// seen in logs and from servers that do not care.
///
/// ```
/// assert_eq!(status_set_data::MAX_CODE, 999);
/// ```
pub const MAX_CODE: u16 = 999;
