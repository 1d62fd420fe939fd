//! The sub-status codes of IIS: 404.7, 500.19.
//!
//! Behind some statuses IIS says more of the cause, on its error pages and in the field
//! `sc-substatus` of its logs. A client that looks at the status line sees the status alone.
//!
//! ```
//! use status_set::iis::SubStatus;
//!
//! let denied: SubStatus = "404.7".parse()?;
//! assert_eq!((denied.status(), denied.code()), (404, 7));
//! assert_eq!(denied.meanings()[0].phrase, "File Extension Denied");
//! # Ok::<(), status_set::ParseSubCodeError>(())
//! ```

use crate::subcode::{self, Form, Written};
use crate::{InvalidCode, ParseSubCodeError, ParseSubCodeErrorKind, SubCode, digits};
use core::fmt::{self, Write};
use core::{num::NonZero, str::FromStr};
use status_set_data::{MAX_CODE, MIN_CODE, subcodes};

/// A status from 100 to 999 and the sub-code that IIS gives it, listed or not.
///
/// 4 bytes, and so is its `Option`. Ordered by status, then by sub-code.
///
/// ```
/// use status_set::iis::SubStatus;
///
/// // A sub-code that no document has is kept all the same: anybody may extend IIS.
/// let unlisted: SubStatus = "404.99".parse()?;
/// assert!(unlisted.meanings().is_empty());
/// assert_eq!(unlisted.to_string(), "404.99");
/// # Ok::<(), status_set::ParseSubCodeError>(())
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
    /// use status_set::iis::SubStatus;
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
    /// use status_set::iis::SubStatus;
    ///
    /// assert_eq!(SubStatus::from_bytes(b"404.7"), SubStatus::new(404, 7));
    /// assert_eq!(SubStatus::from_bytes(b"404.07"), None);
    /// assert_eq!(SubStatus::from_bytes(b"404"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        subcode::from_bytes(bytes).ok()
    }

    /// The status before the point.
    ///
    /// ```
    /// use status_set::{Official, Received, iis::SubStatus};
    ///
    /// let denied = SubStatus::from_bytes(b"404.7").unwrap();
    /// assert_eq!(denied.status(), 404);
    /// assert_eq!(Received::try_from(denied.status()), Ok(Received::Known(Official::NotFound)));
    /// ```
    #[must_use]
    pub const fn status(self) -> u16 {
        self.status.get()
    }

    /// The sub-code behind the point. 0 is what IIS logs where it has nothing to add.
    ///
    /// ```
    /// use status_set::iis::SubStatus;
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
    /// use status_set::iis::SubStatus;
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
        subcodes::IIS.meanings(Some(self.status()), self.code)
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
        let code = subcode::decimal(code)?;
        Self::new(status, code).ok_or(ParseSubCodeErrorKind::OutOfRange)
    }
}

/// Reads what [`from_bytes`](SubStatus::from_bytes) reads.
impl FromStr for SubStatus {
    type Err = ParseSubCodeError;

    fn from_str(text: &str) -> Result<Self, ParseSubCodeError> {
        subcode::from_text(text)
    }
}

/// From the status and the sub-code.
impl TryFrom<(u16, u16)> for SubStatus {
    type Error = InvalidCode;

    fn try_from((status, code): (u16, u16)) -> Result<Self, InvalidCode> {
        Self::new(status, code).ok_or(InvalidCode::new(status))
    }
}

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
