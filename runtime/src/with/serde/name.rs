//! The name of the variant, `"NotFound"`, as serde itself writes an enum without fields.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::Official;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "status_set::with::serde::name")]
//!     status: Official,
//! }
//!
//! let entry: Entry = serde_json::from_str(r#"{"status":"NotFound"}"#)?;
//! assert_eq!(entry.status, Official::NotFound);
//! assert_eq!(serde_json::to_string(&entry)?, r#"{"status":"NotFound"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::form::Form;
use super::submodules::submodules;
use crate::HttpStatus;
use core::{fmt, marker::PhantomData};
use serde_core::de::{Error, Unexpected, Visitor};
use serde_core::{Deserializer, Serializer};

/// Writes the name of the variant as a string.
///
/// # Errors
///
/// Those of the serializer.
///
/// ```
/// use status_set::{Official, with::serde::name};
///
/// let mut text = Vec::new();
/// name::serialize(&Official::NotFound, &mut serde_json::Serializer::new(&mut text))?;
/// assert_eq!(text, br#""NotFound""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn serialize<S: HttpStatus, Z: Serializer>(
    status: &S,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    serializer.serialize_str(status.name())
}

/// Reads the status of the variant that has this name.
///
/// # Errors
///
/// For anything but the name of a variant. The error names the enum.
///
/// ```
/// use status_set::{Official, with::serde::name};
///
/// let mut json = serde_json::Deserializer::from_str(r#""NotFound""#);
/// let status: Official = name::deserialize(&mut json)?;
/// assert_eq!(status, Official::NotFound);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, S: HttpStatus, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    deserializer.deserialize_str(NameVisitor(PhantomData))
}

enum Name {}

impl<S: HttpStatus> Form<S> for Name {
    fn serialize<Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serialize(status, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
        deserialize(deserializer)
    }
}

submodules!(Name: HttpStatus, "name", "\"NotFound\"", "\"NotFound\"");

struct NameVisitor<S>(PhantomData<S>);

impl<S: HttpStatus> Visitor<'_> for NameVisitor<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a status of `{}`", S::NAME)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<S, E> {
        S::from_name(name).ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }
}
