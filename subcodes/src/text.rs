//! What the sub-codes of all origins share: how they are read and what is said of a wrong one.

use core::{error::Error, fmt};
use status_set_data::excerpt::Excerpt;

/// A type of sub-codes, as its parser and the messages need it.
pub(crate) trait Written: Sized {
    /// The words of messages.
    const FORM: Form;

    /// Reads a number that has to be the whole of `bytes`, which are not empty.
    fn read(bytes: &[u8]) -> Result<Self, ParseSubCodeErrorKind>;
}

/// How a type of sub-codes is described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Form {
    /// What it is, with its article.
    pub(crate) what: &'static str,
    /// One of its numbers.
    pub(crate) example: &'static str,
    /// The first and the last of its numbers.
    pub(crate) range: (&'static str, &'static str),
}

impl Form {
    /// The message on something that is none of the numbers, because it is too small or too large.
    pub(crate) fn out_of_range(
        self,
        found: &dyn fmt::Display,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let (what, (first, last)) = (self.what, self.range);
        write!(f, "{found} is not {what}: these are from {first} to {last}")
    }
}

/// Reads a sub-code from bytes.
pub(crate) fn from_bytes<T: Written>(bytes: &[u8]) -> Result<T, ParseSubCodeErrorKind> {
    if bytes.is_empty() {
        return Err(ParseSubCodeErrorKind::Empty);
    }
    T::read(bytes)
}

/// Reads a sub-code from text.
pub(crate) fn from_text<T: Written>(text: &str) -> Result<T, ParseSubCodeError> {
    from_bytes(text.as_bytes()).map_err(|kind| ParseSubCodeError {
        kind,
        form: T::FORM,
        text: Excerpt::new(text),
    })
}

/// The number that decimal digits write. A sign or a needless zero is refused, so that there is
/// one way to write each number.
pub(crate) fn decimal(bytes: &[u8]) -> Result<u16, ParseSubCodeErrorKind> {
    if bytes.is_empty()
        || !bytes.iter().all(u8::is_ascii_digit)
        || (bytes.len() > 1 && bytes.starts_with(b"0"))
    {
        return Err(ParseSubCodeErrorKind::OtherForm);
    }
    let number = bytes.iter().try_fold(0_u16, |number, byte| {
        number.checked_mul(10)?.checked_add(u16::from(byte - b'0'))
    });
    number.ok_or(ParseSubCodeErrorKind::OutOfRange)
}

/// A string is not a sub-code: the error of `FromStr` for [`iis::SubStatus`](crate::iis::SubStatus) and
/// [`cloudflare::ErrorCode`](crate::cloudflare::ErrorCode).
///
/// It keeps the text (the first [`MAX_TEXT`](Self::MAX_TEXT) bytes of it, so that it needs no
/// allocation).
///
/// ```
/// use status_set_subcodes::{ParseSubCodeErrorKind, iis};
///
/// let error = "404".parse::<iis::SubStatus>().unwrap_err();
/// assert_eq!(error.kind(), ParseSubCodeErrorKind::OtherForm);
/// assert_eq!(error.text(), "404");
/// assert_eq!(
///     error.to_string(),
///     "`404` is not a sub-status of IIS: these are written like `404.7`",
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseSubCodeError {
    kind: ParseSubCodeErrorKind,
    form: Form,
    text: Excerpt,
}

/// Why a string is not a sub-code.
///
/// ```
/// use status_set_subcodes::{ParseSubCodeErrorKind, cloudflare};
///
/// let kind = "2000".parse::<cloudflare::ErrorCode>().unwrap_err().kind();
/// assert_eq!(kind, ParseSubCodeErrorKind::OutOfRange);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseSubCodeErrorKind {
    /// The text is empty.
    Empty,
    /// The text is not written like the sub-codes of this type.
    OtherForm,
    /// The text is written like one, and the number is too small or too large.
    OutOfRange,
}

impl ParseSubCodeError {
    /// How many bytes of the text the error keeps.
    ///
    /// ```
    /// use status_set_subcodes::{ParseSubCodeError, iis};
    ///
    /// let error = "x".repeat(1000).parse::<iis::SubStatus>().unwrap_err();
    /// assert_eq!(error.text().len(), ParseSubCodeError::MAX_TEXT);
    /// ```
    pub const MAX_TEXT: usize = Excerpt::MAX;

    /// Why the text is not a sub-code.
    ///
    /// ```
    /// use status_set_subcodes::{ParseSubCodeErrorKind, iis};
    ///
    /// let error = "".parse::<iis::SubStatus>().unwrap_err();
    /// assert_eq!(error.kind(), ParseSubCodeErrorKind::Empty);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ParseSubCodeErrorKind {
        self.kind
    }

    /// The text, or its beginning if it is longer than [`MAX_TEXT`](Self::MAX_TEXT) bytes.
    ///
    /// ```
    /// assert_eq!("1O16".parse::<status_set_subcodes::cloudflare::ErrorCode>().unwrap_err().text(), "1O16");
    /// ```
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_str()
    }
}

impl fmt::Debug for ParseSubCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ParseSubCodeError")
            .field("kind", &self.kind)
            .field("text", &self.text)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ParseSubCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, Form { what, example, .. }) = (self.text, self.form);
        match self.kind {
            ParseSubCodeErrorKind::Empty => write!(f, "{text} is not {what}: it is empty"),
            ParseSubCodeErrorKind::OtherForm => {
                write!(
                    f,
                    "{text} is not {what}: these are written like `{example}`"
                )
            }
            ParseSubCodeErrorKind::OutOfRange => self.form.out_of_range(&text, f),
        }
    }
}

impl Error for ParseSubCodeError {}
