//! The sub-status codes of IIS: 404.7, 500.19.
//!
//! After some statuses IIS says more about the cause, on its error pages and in the field
//! `sc-substatus` of its logs. A client that looks at the status line sees only the status.
//!
//! ```
//! use status_set_subcodes::iis::SubStatus;
//!
//! let denied: SubStatus = "404.7".parse()?;
//! assert_eq!((denied.status(), denied.code()), (404, 7));
//! assert_eq!(denied.meanings()[0].phrase, "File Extension Denied");
//! # Ok::<(), status_set_subcodes::ParseSubCodeError>(())
//! ```

use crate::text::{self, Form, Written};
use crate::{ParseSubCodeError, ParseSubCodeErrorKind, SubCode, lists};
use core::fmt::{self, Write};
use core::{error::Error, num::NonZero, str::FromStr};
use status_set_data::{MAX_CODE, MIN_CODE, digits};

/// A status from 100 to 999 and the sub-code that IIS gives it, listed or not.
///
/// 4 bytes, and so is its `Option`. Ordered by status, then by sub-code.
///
/// ```
/// use status_set_subcodes::iis::SubStatus;
///
/// // A sub-code that no document has is kept all the same: anybody may extend IIS.
/// let unlisted: SubStatus = "404.99".parse()?;
/// assert!(unlisted.meanings().is_empty());
/// assert_eq!(unlisted.to_string(), "404.99");
/// # Ok::<(), status_set_subcodes::ParseSubCodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubStatus {
    // Never 0, so that an `Option` costs nothing.
    status: NonZero<u16>,
    code: u16,
}

impl SubStatus {
    /// The sub-code `code` of `status`, or `None` if the status is not from 100 to 999.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// const NO_CERTIFICATE: SubStatus = SubStatus::new(403, 7).unwrap();
    /// assert_eq!(NO_CERTIFICATE.to_string(), "403.7");
    /// assert_eq!(SubStatus::new(99, 7), None);
    /// ```
    #[must_use]
    pub const fn new(status: u16, code: u16) -> Option<Self> {
        if status < MIN_CODE || status > MAX_CODE {
            return None;
        }
        match NonZero::new(status) {
            Some(status) => Some(Self { status, code }),
            None => None,
        }
    }

    /// Reads `404.7`: three digits, a point, and digits without a needless zero.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// assert_eq!(SubStatus::from_bytes(b"404.7"), SubStatus::new(404, 7));
    /// assert_eq!(SubStatus::from_bytes(b"404.07"), None);
    /// assert_eq!(SubStatus::from_bytes(b"404"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        text::from_bytes(bytes).ok()
    }

    /// The status before the point.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// assert_eq!(SubStatus::from_bytes(b"404.7").unwrap().status(), 404);
    /// ```
    #[must_use]
    pub const fn status(self) -> u16 {
        self.status.get()
    }

    /// The sub-code after the point. 0 is what IIS logs if it has nothing to add.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// assert_eq!(SubStatus::from_bytes(b"404.7").unwrap().code(), 7);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self.code
    }

    /// What the dataset says of it: nothing if it is not listed, and two meanings where Microsoft
    /// gives two.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// let [old, new] = SubStatus::from_bytes(b"502.3").unwrap().meanings() else {
    ///     panic!("502.3 has two meanings");
    /// };
    /// assert_eq!((old.phrase, old.context), ("Forwarder Connection Error", Some("ARR")));
    /// assert_eq!(new.phrase, "WinHTTP Asynchronous Completion Failure");
    /// assert_eq!(new.context, Some("ARR 3.0.1916"));
    /// ```
    #[must_use]
    pub const fn meanings(self) -> &'static [SubCode] {
        lists::IIS.meanings(Some(self.status()), self.code)
    }
}

impl Written for SubStatus {
    const FORM: Form = Form {
        what: "a sub-status of IIS",
        example: "404.7",
        range: ("100.0", "999.65535"),
    };

    fn read(bytes: &[u8]) -> Result<Self, ParseSubCodeErrorKind> {
        let Some((status, [b'.', code @ ..])) = bytes.split_at_checked(3) else {
            return Err(ParseSubCodeErrorKind::OtherForm);
        };
        let status = digits::parse(status).ok_or(ParseSubCodeErrorKind::OtherForm)?;
        let code = text::decimal(code)?;
        Self::new(status, code).ok_or(ParseSubCodeErrorKind::OutOfRange)
    }
}

/// Reads what [`from_bytes`](SubStatus::from_bytes) reads.
impl FromStr for SubStatus {
    type Err = ParseSubCodeError;

    fn from_str(text: &str) -> Result<Self, ParseSubCodeError> {
        text::from_text(text)
    }
}

/// From the status and the sub-code.
impl TryFrom<(u16, u16)> for SubStatus {
    type Error = InvalidStatusError;

    fn try_from((status, code): (u16, u16)) -> Result<Self, InvalidStatusError> {
        Self::new(status, code).ok_or(InvalidStatusError { status })
    }
}

/// The number before the point is not a status code, because it is not from 100 to 999: the error of
/// `TryFrom<(u16, u16)>` for [`SubStatus`].
///
/// ```
/// use status_set_subcodes::iis::SubStatus;
///
/// let error = SubStatus::try_from((1000, 7)).unwrap_err();
/// assert_eq!(error.to_string(), "1000 is not a status code: these are from 100 to 999");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidStatusError {
    status: u16,
}

impl InvalidStatusError {
    /// The number.
    ///
    /// ```
    /// use status_set_subcodes::iis::SubStatus;
    ///
    /// assert_eq!(SubStatus::try_from((99, 7)).unwrap_err().status(), 99);
    /// ```
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }
}

impl fmt::Display for InvalidStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is not a status code: these are from {MIN_CODE} to {MAX_CODE}",
            self.status
        )
    }
}

impl Error for InvalidStatusError {}

/// The status and the sub-code.
impl From<SubStatus> for (u16, u16) {
    fn from(sub: SubStatus) -> Self {
        (sub.status(), sub.code)
    }
}

/// `404.7`; honours width and fill.
impl fmt::Display for SubStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Text::default();
        write!(text, "{}.{}", self.status, self.code)?;
        f.pad(core::str::from_utf8(&text.bytes[..text.len]).unwrap_or_default())
    }
}

/// The text of a sub-status, for padding: `999.65535` at most.
#[derive(Default)]
struct Text {
    bytes: [u8; 9],
    len: usize,
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let rest = &mut self.bytes[self.len..];
        let place = rest.get_mut(..text.len()).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}
