//! The reason phrase, `"Not Found"`.
//!
//! A phrase that two statuses of the enum share is written with its code, `"530 Site Frozen"`,
//! because it alone could not be read back. What is read is what `FromStr` of the enum reads: also
//! a code, alone or before its phrase.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use status_set::Official;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Entry {
//!     #[serde(with = "status_set::with::serde::phrase")]
//!     status: Official,
//! }
//!
//! let entry: Entry = serde_json::from_str(r#"{"status":"404 Not Found"}"#)?;
//! assert_eq!(entry.status, Official::NotFound);
//! assert_eq!(serde_json::to_string(&entry)?, r#"{"status":"Not Found"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use super::form::Form;
use super::submodules::submodules;
use crate::{HttpStatus, parse};
use core::{fmt, marker::PhantomData};
use serde_core::de::{Error, Visitor};
use serde_core::{Deserializer, Serializer};

/// Writes the reason phrase as a string, with the code before it if another status has it too.
///
/// # Errors
///
/// Those of the serializer.
///
/// ```
/// use status_set::{Official, with::serde::phrase};
///
/// let mut text = Vec::new();
/// phrase::serialize(&Official::NotFound, &mut serde_json::Serializer::new(&mut text))?;
/// assert_eq!(text, br#""Not Found""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn serialize<S: HttpStatus, Z: Serializer>(
    status: &S,
    serializer: Z,
) -> Result<Z::Ok, Z::Error> {
    let phrase = status.reason_phrase();
    if parse::parse(phrase) == Ok(*status) {
        return serializer.serialize_str(phrase);
    }
    serializer.collect_str(&format_args!("{} {phrase}", status.as_str()))
}

/// Reads the status that has this reason phrase.
///
/// # Errors
///
/// For anything but the phrase of a status of the enum. The error names the enum.
///
/// ```
/// use status_set::{Official, with::serde::phrase};
///
/// let mut json = serde_json::Deserializer::from_str(r#""Not Found""#);
/// let status: Official = phrase::deserialize(&mut json)?;
/// assert_eq!(status, Official::NotFound);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn deserialize<'de, S: HttpStatus, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<S, D::Error> {
    deserializer.deserialize_str(PhraseVisitor(PhantomData))
}

enum Phrase {}

impl<S: HttpStatus> Form<S> for Phrase {
    fn serialize<Z: Serializer>(status: &S, serializer: Z) -> Result<Z::Ok, Z::Error> {
        serialize(status, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
        deserialize(deserializer)
    }
}

submodules!(Phrase: HttpStatus, "phrase", "\"Not Found\"", "\"Not Found\"");

struct PhraseVisitor<S>(PhantomData<S>);

impl<S: HttpStatus> Visitor<'_> for PhraseVisitor<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the reason phrase of a status of `{}`", S::NAME)
    }

    fn visit_str<E: Error>(self, phrase: &str) -> Result<S, E> {
        parse::parse(phrase).map_err(E::custom)
    }
}
