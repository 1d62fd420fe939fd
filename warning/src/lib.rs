//! The obsolete `Warning` header field: its codes, a parser and a printer.
//!
//! `status-set` re-exports this crate as `status_set::warning`, with the feature `warning`.
//!
//! The field said what a status could not, such as that a cache sent a stale response.
//! [RFC 9111 §5.5] made it obsolete, because few sent it, few showed it to anybody, and other
//! fields such as `Age` give the same information. New designs should not use it. It is still in
//! use, often as `299` with a notice for people:
//!
//! - [Kubernetes] warns of deprecated APIs with it, and so do [Elasticsearch] and [Salesforce];
//! - registries of container images [may warn][OCI] of anything with it;
//! - caches and proxies from before RFC 9111 mark stale responses, as RFC 7234 told them to.
//!
//! [`parse`] reads a field value by the grammar of [RFC 7234 §5.5], [`WarningValue`] prints one,
//! and [`WarnCode`] lists the codes that the RFC defines. The codes are not status codes, though
//! some of the numbers look like them.
//!
//! ```
//! use status_set_warning::{self as warning, WarnCode};
//!
//! let field = r#"299 - "v1 is deprecated", 112 cache.example:3128 "network down""#;
//! for value in warning::parse(field) {
//!     let value = value?;
//!     println!("{} says: {}", value.agent(), value.text());
//! }
//!
//! let first = warning::parse(field).next().unwrap()?;
//! assert_eq!(first.code(), WarnCode::MiscellaneousPersistentWarning);
//! assert_eq!(first.text(), "v1 is deprecated");
//! # Ok::<(), warning::WarningError>(())
//! ```
//!
//! # Bytes, not text
//!
//! A field value is bytes: a quoted string may have any byte from 0x80 on, in whatever encoding the
//! sender used. So [`parse`] takes bytes (a `&str` too, and the `HeaderValue` of the crate `http`),
//! and a [`WarnText`] gives its bytes as they came, or text in which what is not UTF-8 is replaced.
//!
//! # Senders that do not follow the grammar
//!
//! [Some] leave the quotes or the agent out, or name an agent `squid/`. For these, [`parse`] gives an
//! error that says what is missing at which byte. The field is only information, so showing the value
//! as it came, or ignoring it, is a good way to handle such an error.
//!
//! [RFC 9111 §5.5]: https://www.rfc-editor.org/rfc/rfc9111#section-5.5
//! [RFC 7234 §5.5]: https://www.rfc-editor.org/rfc/rfc7234#section-5.5
//! [Kubernetes]: https://kubernetes.io/blog/2020/09/03/warnings/
//! [Elasticsearch]: https://github.com/elastic/elasticsearch/pull/23275
//! [Salesforce]: https://developer.salesforce.com/docs/platform/api-rest/guide/headers-warning.html
//! [OCI]: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings
//! [Some]: https://lists.w3.org/Archives/Public/ietf-http-wg/2013AprJun/1014.html

#![no_std]
#![cfg_attr(doctest, doc = include_str!("../README.md"))]

mod agent;
mod civil;
mod code;
mod cursor;
mod date;
mod error;
#[rustfmt::skip]
mod generated;
mod http_date;
mod info;
mod lossy;
mod parse;
mod received;
mod text;
mod value;

pub use self::code::WarnCode;
pub use self::date::WarnDate;
pub use self::error::{Expected, WarnCodeError, WarningError};
pub use self::generated::WARNINGS;
pub use self::info::{Warning, Warnings};
pub use self::parse::{WarningValues, parse};
pub use self::received::{ReceivedWarnCode, UnlistedWarnCode};
pub use self::text::WarnText;
pub use self::value::WarningValue;
pub use status_set_data::Spec;
