//! The number: what [`with(serde)`](super) writes, for fields of an enum that does not have it, such
//! as [`Official`](crate::Official), and of [`Received`](crate::Received).
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::Official;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "status_set::with::serde::code")]
//!     status: Official,
//! }
//!
//! let entry: Entry = serde_json::from_str(r#"{"status":404}"#)?;
//! assert_eq!(entry.status, Official::NotFound);
//! assert_eq!(serde_json::to_string(&entry)?, r#"{"status":404}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::Coded;
use super::form::Form;
use super::submodules::submodules;
use super::visitor::CodeVisitor;
use serde_core::{Deserializer, Serializer};

/// Writes the code as a `u16`.
///
/// # Errors
///
/// Those of the serializer.
///
/// ```
/// use status_set::{Official, with::serde::code};
///
/// let mut text = Vec::new();
/// code::serialize(&Official::NotFound, &mut serde_json::Serializer::new(&mut text))?;
/// assert_eq!(text, b"404");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn serialize<S: Coded, Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_u16(status.code())
}

/// Reads the status that has this code.
///
/// # Errors
///
/// For anything but a code of the enum. The error names the enum.
///
/// ```
/// use status_set::{Official, with::serde::code};
///
/// let mut json = serde_json::Deserializer::from_str("404");
/// let status: Official = code::deserialize(&mut json)?;
/// assert_eq!(status, Official::NotFound);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, S: Coded, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
    deserializer.deserialize_u16(CodeVisitor::number())
}

enum Code {}

impl<S: Coded> Form<S> for Code {
    fn serialize<Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serialize(status, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
        deserialize(deserializer)
    }
}

submodules!(Code: Coded, "code", "404", "\"404\"");
