//! The 1xxx errors of Cloudflare: 1016, 1101.
//!
//! They stand in the content of Cloudflare's error pages, and in the header field `cf-error-type`,
//! beside an HTTP status such as 403 or 530 that says less.
//!
//! ```
//! use status_set_subcodes::cloudflare::ErrorCode;
//!
//! let error: ErrorCode = "1016".parse()?;
//! assert_eq!(error.meanings()[0].phrase, "Origin DNS Error");
//! assert_eq!(error.statuses(), [530]);
//! # Ok::<(), status_set_subcodes::ParseSubCodeError>(())
//! ```

use crate::text::{self, Form, Written};
use crate::{ParseSubCodeError, ParseSubCodeErrorKind, SubCode, lists};
use core::{error::Error, fmt, num::NonZero, str::FromStr};

/// A number from 1000 to 1999 that Cloudflare gives for an error, listed or not.
///
/// 2 bytes, and so is its `Option`.
///
/// ```
/// use status_set_subcodes::cloudflare::ErrorCode;
///
/// let unlisted: ErrorCode = "1999".parse()?;
/// assert!(unlisted.meanings().is_empty());
/// assert_eq!(unlisted.to_string(), "1999");
/// # Ok::<(), status_set_subcodes::ParseSubCodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode {
    // Never 0, so that an `Option` costs nothing.
    code: NonZero<u16>,
}

impl ErrorCode {
    /// The smallest.
    const MIN: u16 = 1000;
    /// The largest.
    const MAX: u16 = 1999;

    /// The error of a number, or `None` if it is not from 1000 to 1999.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// const DNS: ErrorCode = ErrorCode::from_code(1016).unwrap();
    /// assert_eq!(DNS.code(), 1016);
    /// assert_eq!(ErrorCode::from_code(530), None);
    /// ```
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        if code < Self::MIN || code > Self::MAX {
            return None;
        }
        match NonZero::new(code) {
            Some(code) => Some(Self { code }),
            None => None,
        }
    }

    /// Reads four digits.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::from_bytes(b"1016"), ErrorCode::from_code(1016));
    /// assert_eq!(ErrorCode::from_bytes(b"error 1016"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        text::from_bytes(bytes).ok()
    }

    /// The number.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::from_bytes(b"1101").unwrap().code(), 1101);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self.code.get()
    }

    /// What the dataset says of it: nothing if it is not listed, and two meanings where Cloudflare
    /// gives two.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// let meanings = ErrorCode::from_code(1002).unwrap().meanings();
    /// let phrases: Vec<_> = meanings.iter().map(|meaning| meaning.phrase).collect();
    /// assert_eq!(phrases, ["DNS Points to Prohibited IP", "Restricted"]);
    /// ```
    #[must_use]
    pub const fn meanings(self) -> &'static [SubCode] {
        lists::CLOUDFLARE.meanings(None, self.code())
    }

    /// The statuses that responses with this error are known to have, in ascending order. That is
    /// known of few errors: for the others the slice is empty.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// let limited = ErrorCode::from_code(1015).unwrap();
    /// assert_eq!(limited.statuses(), [429]);
    /// assert!(ErrorCode::from_code(1101).unwrap().statuses().is_empty());
    /// ```
    #[must_use]
    pub const fn statuses(self) -> &'static [u16] {
        // One meaning of a number lists them at most, or the table would not have been made.
        let mut meanings = self.meanings();
        while let [meaning, rest @ ..] = meanings {
            if !meaning.statuses.is_empty() {
                return meaning.statuses;
            }
            meanings = rest;
        }
        &[]
    }
}

impl Written for ErrorCode {
    const FORM: Form = Form {
        what: "an error of Cloudflare",
        example: "1016",
        range: ("1000", "1999"),
    };

    fn read(bytes: &[u8]) -> Result<Self, ParseSubCodeErrorKind> {
        Self::from_code(text::decimal(bytes)?).ok_or(ParseSubCodeErrorKind::OutOfRange)
    }
}

/// Reads what [`from_bytes`](ErrorCode::from_bytes) reads.
impl FromStr for ErrorCode {
    type Err = ParseSubCodeError;

    fn from_str(text: &str) -> Result<Self, ParseSubCodeError> {
        text::from_text(text)
    }
}

impl TryFrom<u16> for ErrorCode {
    type Error = InvalidErrorCodeError;

    fn try_from(code: u16) -> Result<Self, InvalidErrorCodeError> {
        Self::from_code(code).ok_or(InvalidErrorCodeError { code })
    }
}

impl From<ErrorCode> for u16 {
    fn from(error: ErrorCode) -> Self {
        error.code()
    }
}

/// `1016`.
impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.code, f)
    }
}

/// The number is not from 1000 to 1999: the error of `TryFrom<u16>` for [`ErrorCode`].
///
/// ```
/// use status_set_subcodes::cloudflare::ErrorCode;
///
/// let error = ErrorCode::try_from(530).unwrap_err();
/// assert_eq!(error.code(), 530);
/// assert_eq!(error.to_string(), "530 is not an error of Cloudflare: these are from 1000 to 1999");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidErrorCodeError {
    code: u16,
}

impl InvalidErrorCodeError {
    /// The number.
    ///
    /// ```
    /// use status_set_subcodes::cloudflare::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::try_from(2000).unwrap_err().code(), 2000);
    /// ```
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }
}

impl fmt::Display for InvalidErrorCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ErrorCode::FORM.out_of_range(&self.code, f)
    }
}

impl Error for InvalidErrorCodeError {}
