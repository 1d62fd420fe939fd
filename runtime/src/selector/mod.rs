//! How people write a set of codes, in a configuration or on a command line: `5xx except 501, 429`.
//!
//! [`CodeSet`] has `FromStr` for it, and `Display` writes it back in one form for each set.
//!
//! ```
//! use status_set::CodeSet;
//!
//! let retried: CodeSet = "5xx except {501, 505}, 429".parse()?;
//! assert!(retried.contains(429) && retried.contains(503));
//! assert!(!retried.contains(501));
//! assert_eq!(retried.to_string(), "429,500,502-504,506-599");
//! # Ok::<(), status_set::selector::ParseCodeSetError>(())
//! ```
//!
//! A selector is a list of items with commas between them:
//!
//! | item | what it stands for |
//! |---|---|
//! | `404` | the code |
//! | `4xx` | all codes of the class, `1xx` to `5xx` |
//! | `500-599`, `500..=599` | the codes from the first to the last, both included |
//! | `5xx except 501`, `5xx except {501, 520-530}` | the codes before `except`, without those after it |
//! | `!404` | removes a code, a class or a range |
//! | `none` | no code; it has to be the only item |
//!
//! The order of the items does not matter: what is removed, by `!` or by `except`, is removed from all that
//! the list chooses. Case does not matter, and there may be spaces around everything but within a code, a
//! class, a word and `..=`.
//!
//! What is meant are codes, and not the statuses of an enum: `4xx` has 499, whether anybody lists it or not.
//!
//! ```
//! use status_set::CodeSet;
//!
//! let codes = |text: &str| text.parse::<CodeSet>().unwrap().to_string();
//! assert_eq!(codes("!404, 400..=405"), "400-403,405");
//! assert_eq!(codes("404,2XX"), "200-299,404");
//! assert_eq!(codes("none"), "none");
//! ```
//!
//! # Mistakes
//!
//! An item that cannot be read is an error that names it, and so is what could only be a mistake: a range
//! that ends before it begins, `!` or `except` that removes nothing, nothing but `!`, an empty text.
//!
//! ```
//! use status_set::{CodeSet, selector::ParseCodeSetErrorKind};
//!
//! let error = "5xx, teapot".parse::<CodeSet>().unwrap_err();
//! assert_eq!(error.item(), "teapot");
//! assert_eq!(error.kind(), ParseCodeSetErrorKind::OtherForm);
//! let error = "4xx except 503".parse::<CodeSet>().unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "`503` removes nothing: what it is removed from has no such code",
//! );
//! ```
//!
//! # Command lines
//!
//! clap reads what has `FromStr`, so the type is all that it needs:
//!
//! ```ignore
//! use clap::Parser;
//! use status_set::CodeSet;
//!
//! #[derive(Parser)]
//! struct Arguments {
//!     /// Which responses to retry
//!     #[arg(long, default_value = "429, 5xx except 501")]
//!     retry: CodeSet,
//! }
//!
//! let arguments = Arguments::parse_from(["fetch", "--retry", "503,429"]);
//! assert_eq!(arguments.retry.to_string(), "429,503");
//!
//! let error = Arguments::try_parse_from(["fetch", "--retry", "5O3"]).err().unwrap();
//! assert!(error.to_string().starts_with("error: invalid value '5O3' for '--retry <RETRY>': `5O3` is not"));
//! ```
//!
//! # serde
//!
//! With the feature `serde`, a file may have a number, a text, or a sequence of both, which is one list; the
//! text of the set is what is written.
//!
//! ```toml
//! accept = 200
//! retry = "5xx except 501, 429"
//! alert = ["5xx", "!503", 429]
//! ```
//!
//! Formats that are not for people, such as postcard, always have fifteen `u64`. The lowest bit of the first
//! one stands for 100.

mod error;
mod print;
mod read;

pub use self::error::{ParseCodeSetError, ParseCodeSetErrorKind};
#[cfg(feature = "serde")]
pub(crate) use self::read::{CodeRange, Flaw, Part, What};
pub(crate) use self::read::{Selection, read};
use crate::CodeSet;
use core::str::FromStr;

/// Reads a [selector](self), such as `5xx except 501, 429`.
///
/// ```
/// use status_set::CodeSet;
///
/// assert_eq!("404, 410".parse(), Ok(CodeSet::from_codes(&[404, 410]).unwrap()));
/// ```
impl FromStr for CodeSet {
    type Err = ParseCodeSetError;

    fn from_str(text: &str) -> Result<Self, ParseCodeSetError> {
        let mut selection = Selection::default();
        read(text, &mut |part| selection.take(&part))?;
        if !selection.depends_on_others() {
            return Ok(selection.codes());
        }
        let mut mistake = None;
        // What a removal needs may stand anywhere in the text, so that it is read once more.
        read(text, &mut |part| {
            if let (None, Some(flaw)) = (mistake, selection.flaw(part.what)) {
                mistake = Some(ParseCodeSetError::new(flaw.kind, part.text));
            }
        })?;
        match mistake {
            Some(error) => Err(error),
            None => Ok(selection.codes()),
        }
    }
}
