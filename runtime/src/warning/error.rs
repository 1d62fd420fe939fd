//! What the conversions and the parser answer when the input is not right.

use core::{error::Error, fmt};

/// A number or a text is no code: the error of `TryFrom<u16>` and `FromStr` for [`WarnCode`](super::WarnCode) and
/// [`ReceivedWarnCode`](super::ReceivedWarnCode).
///
/// ```
/// use status_set::warning::{WarnCode, WarnCodeError};
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
    /// The text is neither a code nor the text of one. Texts are compared to the letter.
    UnknownText,
}

impl WarnCodeError {
    /// For a number that is no [`WarnCode`](super::WarnCode).
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
