//! Numbers that say more than an HTTP status does, and are not statuses themselves: the sub-status
//! codes of IIS, such as 404.7, and the 1xxx errors of Cloudflare, such as 1016.
//!
//! ```
//! use status_set_subcodes::{cloudflare, iis};
//!
//! let denied: iis::SubStatus = "404.7".parse()?;
//! assert_eq!(denied.meanings()[0].phrase, "File Extension Denied");
//!
//! let dns: cloudflare::ErrorCode = "1016".parse()?;
//! assert_eq!(dns.statuses(), [530]);
//! # Ok::<(), status_set_subcodes::ParseSubCodeError>(())
//! ```
//!
//! [`LISTS`] has all of them. `status-set` re-exports this crate with the feature `subcodes`, as
//! `status_set::subcodes`, and the two modules as `status_set::iis` and `status_set::cloudflare`.

#![no_std]
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

pub mod cloudflare;
#[rustfmt::skip]
mod generated;
pub mod iis;
mod list;
mod text;

pub use self::generated::{LISTS, lists};
pub use self::list::{SubCode, SubCodes};
pub use self::text::{ParseSubCodeError, ParseSubCodeErrorKind};
pub use status_set_data::{Date, Evidence};
