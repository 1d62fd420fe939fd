//! The number, written as a number, and also read from a string of its three digits, for services that
//! write numbers in that way.
//!
//! A format that is not self-describing, such as postcard, has only the number.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::{Official, Received};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "status_set::with::serde::code_or_string")]
//!     sent: Official,
//!     #[serde(with = "status_set::with::serde::code_or_string")]
//!     upstream: Received<Official>,
//! }
//!
//! let entry: Entry = serde_json::from_str(r#"{"sent":502,"upstream":"529"}"#)?;
//! assert_eq!(entry.sent, Official::BadGateway);
//! assert_eq!(entry.upstream.code(), 529);
//! assert_eq!(serde_json::to_string(&entry)?, r#"{"sent":502,"upstream":529}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::Coded;
use super::form::Form;
use super::submodules::submodules;
use super::visitor::CodeVisitor;
use serde_core::{Deserializer, Serializer};

/// Writes the code as a `u16`, as [`code`](super::code) does.
///
/// # Errors
///
/// Those of the serializer.
///
/// ```
/// use status_set::{Official, with::serde::code_or_string};
///
/// let mut text = Vec::new();
/// code_or_string::serialize(&Official::NotFound, &mut serde_json::Serializer::new(&mut text))?;
/// assert_eq!(text, b"404");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn serialize<S: Coded, Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_u16(status.code())
}

/// Reads the status that has this code: a number, or a string of exactly three ASCII digits.
///
/// # Errors
///
/// For anything but a code of the enum. The error names the enum.
///
/// ```
/// use status_set::{Official, with::serde::code_or_string};
///
/// for json in ["404", r#""404""#] {
///     let mut json = serde_json::Deserializer::from_str(json);
///     let status: Official = code_or_string::deserialize(&mut json)?;
///     assert_eq!(status, Official::NotFound);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, S: Coded, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(CodeVisitor::number_or_string())
    } else {
        deserializer.deserialize_u16(CodeVisitor::number())
    }
}

enum CodeOrString {}

impl<S: Coded> Form<S> for CodeOrString {
    fn serialize<Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serialize(status, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
        deserialize(deserializer)
    }
}

submodules!(CodeOrString: Coded, "code_or_string", "404", "\"404\"");
