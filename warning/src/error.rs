//! What the conversions and the parser return when the input is not right.

use core::{error::Error, fmt};

/// A number or a string is not a warn-code: the error of `TryFrom<u16>` and `FromStr` for
/// [`WarnCode`](crate::WarnCode) and [`ReceivedWarnCode`](crate::ReceivedWarnCode).
///
/// ```
/// use status_set_warning::{WarnCode, WarnCodeError};
///
/// let error = WarnCode::try_from(404).unwrap_err();
/// assert_eq!(error, WarnCodeError::Unlisted(404));
/// assert_eq!(error.to_string(), "404 is not a warn-code that RFC 7234 defines");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarnCodeError {
    /// The number has three digits, and RFC 7234 does not define it.
    Unlisted(u16),
    /// The number has more than three digits.
    TooLarge(u16),
    /// The text has a defined code, and another text than this one, which is the code's own.
    OtherText(&'static str),
    /// The text is neither a code nor the text of one. It has to match exactly.
    UnknownText,
}

impl WarnCodeError {
    /// For a number that is not a [`WarnCode`](crate::WarnCode).
    pub(super) const fn unlisted(code: u16) -> Self {
        if code > 999 {
            Self::TooLarge(code)
        } else {
            Self::Unlisted(code)
        }
    }
}

impl fmt::Display for WarnCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unlisted(code) => {
                write!(f, "{code:03} is not a warn-code that RFC 7234 defines")
            }
            Self::TooLarge(code) => {
                write!(f, "{code} is not a warn-code: these have three digits")
            }
            Self::OtherText(text) => write!(f, "the text of that warn-code is `{text}`"),
            Self::UnknownText => f.write_str("neither a warn-code nor the text of one"),
        }
    }
}

impl Error for WarnCodeError {}

/// A field value, or a part of one, does not follow the grammar of [RFC 7234 §5.5]: the error
/// of [`parse`](crate::parse()), [`WarningValue::new`](crate::WarningValue::new) and
/// [`WarnDate::parse`](crate::WarnDate::parse).
///
/// ```
/// use status_set_warning::{self as warning, Expected};
///
/// let error = warning::parse("110 squid Stale").next().unwrap().unwrap_err();
/// assert_eq!(error.offset(), 10);
/// assert_eq!(error.expected(), Expected::Text);
/// assert_eq!(error.to_string(), "expected a quoted string at byte 10");
/// ```
///
/// [RFC 7234 §5.5]: https://www.rfc-editor.org/rfc/rfc7234#section-5.5
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WarningError {
    offset: usize,
    expected: Expected,
}

impl WarningError {
    pub(super) const fn new(offset: usize, expected: Expected) -> Self {
        Self { offset, expected }
    }

    /// The first byte that is not as expected, counted from 0 in what the failing function was
    /// given; its length, if the input ends too early.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// assert_eq!(warning::parse("11x").next().unwrap().unwrap_err().offset(), 2);
    /// assert_eq!(warning::parse("110").next().unwrap().unwrap_err().offset(), 3);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// What was expected there.
    ///
    /// ```
    /// use status_set_warning::{self as warning, Expected};
    ///
    /// let error = warning::parse("110").next().unwrap().unwrap_err();
    /// assert_eq!(error.expected(), Expected::Space);
    /// ```
    #[must_use]
    pub const fn expected(&self) -> Expected {
        self.expected
    }
}

impl fmt::Display for WarningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at byte {}", self.expected, self.offset)
    }
}

impl Error for WarningError {}

/// What the grammar wants where the input has something else.
///
/// ```
/// use status_set_warning::{Expected, WarnCode, WarningValue};
///
/// let error = WarningValue::new(WarnCode::MiscellaneousWarning, "-", "two\nlines").unwrap_err();
/// assert_eq!((error.offset(), error.expected()), (3, Expected::NoControl));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Expected {
    /// A digit of the code, which has three.
    Code,
    /// The one space that parts the code, the agent and the text.
    Space,
    /// The agent: a host with or without a port, or a pseudonym. At a byte inside an agent: one
    /// that can stand there.
    Agent,
    /// The text's opening quote.
    Text,
    /// Anything but a control character: none of them can stand in a text, except the tab.
    NoControl,
    /// The quote that closes the text or the date.
    ClosingQuote,
    /// A date in one of the forms that RFC 9110 §5.6.7 lists.
    Date,
    /// A comma or the end of the field value.
    End,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Code => "a warn-code of three digits",
            Self::Space => "a space",
            Self::Agent => "an agent, such as `-`, `squid` or `cache.example:3128`,",
            Self::Text => "a quoted string",
            Self::NoControl => "no control character",
            Self::ClosingQuote => "a closing quote",
            Self::Date => "a date such as `Sun, 06 Nov 1994 08:49:37 GMT`",
            Self::End => "a comma or the end",
        })
    }
}
