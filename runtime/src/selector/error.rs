//! What is said of a text that is not a selector.

use core::{error::Error, fmt};
use status_set_data::excerpt::Excerpt;

/// A string is not a [selector](super) of codes: the error of `FromStr` for
/// [`CodeSet`](crate::CodeSet).
///
/// It keeps the item that is wrong (the first [`MAX_ITEM`](Self::MAX_ITEM) bytes of it, so that it needs no
/// allocation).
///
/// ```
/// use status_set::{CodeSet, selector::ParseCodeSetErrorKind};
///
/// let error = "5xx, 1429".parse::<CodeSet>().unwrap_err();
/// assert_eq!(error.kind(), ParseCodeSetErrorKind::InvalidCode);
/// assert_eq!(error.item(), "1429");
/// assert_eq!(error.to_string(), "`1429` is not a status code: these are from 100 to 999");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseCodeSetError {
    kind: ParseCodeSetErrorKind,
    item: Excerpt,
}

/// Why a string is not a [selector](super) of codes.
///
/// ```
/// use status_set::{CodeSet, selector::ParseCodeSetErrorKind};
///
/// let kind = "599-500".parse::<CodeSet>().unwrap_err().kind();
/// assert_eq!(kind, ParseCodeSetErrorKind::BackwardRange);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseCodeSetErrorKind {
    /// The text has nothing but spaces. No code is `none`.
    Empty,
    /// There is nothing between two commas, before the first or after the last one, or in braces. What the
    /// error keeps is the list or the braces.
    EmptyItem,
    /// The item is in none of the forms.
    OtherForm,
    /// A number is not from 100 to 999.
    InvalidCode,
    /// A class is not one of `1xx` to `5xx`.
    NoClass,
    /// A range ends before it begins.
    BackwardRange,
    /// A range is written with `..`, which in Rust leaves out the last code and elsewhere does not.
    OpenRange,
    /// The brace after `except` is not closed.
    UnclosedBrace,
    /// `!` and `except` are in one item, or one of them in the other.
    NestedRemoval,
    /// What is removed, by `!` or after `except`, was not there.
    RemovesNothing,
    /// The list has nothing but items with `!`.
    OnlyRemovals,
    /// `none` is not the only item.
    NoneBesideOthers,
}

impl ParseCodeSetError {
    /// How many bytes of the item the error keeps.
    ///
    /// ```
    /// use status_set::{CodeSet, selector::ParseCodeSetError};
    ///
    /// let error = "x".repeat(1000).parse::<CodeSet>().unwrap_err();
    /// assert_eq!(error.item().len(), ParseCodeSetError::MAX_ITEM);
    /// ```
    pub const MAX_ITEM: usize = Excerpt::MAX;

    pub(super) fn new(kind: ParseCodeSetErrorKind, item: &str) -> Self {
        Self {
            kind,
            item: Excerpt::new(item),
        }
    }

    /// Why the text is not a selector.
    ///
    /// ```
    /// use status_set::{CodeSet, selector::ParseCodeSetErrorKind};
    ///
    /// let error = "!404".parse::<CodeSet>().unwrap_err();
    /// assert_eq!(error.kind(), ParseCodeSetErrorKind::OnlyRemovals);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ParseCodeSetErrorKind {
        self.kind
    }

    /// The item that is wrong, or the part of it that is: its beginning, if it is longer than
    /// [`MAX_ITEM`](Self::MAX_ITEM) bytes.
    ///
    /// ```
    /// let error = "5xx except {501, 5o5}".parse::<status_set::CodeSet>().unwrap_err();
    /// assert_eq!(error.item(), "5o5");
    /// ```
    #[must_use]
    pub fn item(&self) -> &str {
        self.item.as_str()
    }
}

impl fmt::Debug for ParseCodeSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseCodeSetError")
            .field("kind", &self.kind)
            .field("item", &self.item)
            .finish()
    }
}

impl fmt::Display for ParseCodeSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        explain(self.kind, &self.item, f)
    }
}

impl Error for ParseCodeSetError {}

/// Writes what is wrong with an item, which prints with its backticks.
pub(crate) fn explain(
    kind: ParseCodeSetErrorKind,
    item: &dyn fmt::Display,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    use ParseCodeSetErrorKind as Kind;
    let why = match kind {
        Kind::Empty => return f.write_str("there is no code: write `none` if none is meant"),
        Kind::EmptyItem => "has an empty item: remove a comma, or write what is missing",
        Kind::OtherForm => {
            "is not a code, a class or a range, such as `404`, `4xx`, `500-599` and `5xx except 501`"
        }
        Kind::InvalidCode => "is not a status code: these are from 100 to 999",
        Kind::NoClass => "is not a class: these are from `1xx` to `5xx`, the rest is a range",
        Kind::BackwardRange => "ends before it begins: write the lower code first",
        Kind::OpenRange => "may or may not have its last code: write `..=`, which includes it",
        Kind::UnclosedBrace => "is not closed: write `}` after the last code",
        Kind::NestedRemoval => "removes twice: write either `!` or `except`, and only one",
        Kind::RemovesNothing => "removes nothing: what it is removed from has no such code",
        Kind::OnlyRemovals => {
            "is all that is said: write what it is removed from, such as `100-999`"
        }
        Kind::NoneBesideOthers => "stands for no code: remove it, or all other items",
    };
    write!(f, "{item} {why}")
}
