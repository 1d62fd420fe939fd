//! The code of a warning that was received, listed or not.

use crate::{WarnCode, WarnCodeError};
use core::{cmp::Ordering, fmt, str::FromStr};
use status_set_data::digits::{self, split_code};

/// The largest number of three digits.
const MAX: u16 = 999;

/// The code of a warning that somebody else chose: one that RFC 7234 defines, or any other three
/// digits.
///
/// The grammar asks for three digits and no more, so codes from 000 to 999 fit, and come back out
/// by [`code`](Self::code). A code that RFC 7234 defines is always `Known`: [`UnlistedWarnCode`]
/// cannot be made by hand.
///
/// ```
/// use status_set_warning::{ReceivedWarnCode, WarnCode};
///
/// let known = ReceivedWarnCode::from_code(110).unwrap();
/// assert_eq!(known, ReceivedWarnCode::Known(WarnCode::ResponseIsStale));
///
/// let unlisted = ReceivedWarnCode::from_code(123).unwrap();
/// assert_eq!(unlisted.known(), None);
/// assert_eq!(unlisted.code(), 123);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReceivedWarnCode {
    /// A code that RFC 7234 defines.
    Known(WarnCode),
    /// Any other three digits.
    Unlisted(UnlistedWarnCode),
}

/// A code from 000 to 999 that RFC 7234 does not define. Only [`ReceivedWarnCode`] makes one.
///
/// ```
/// use status_set_warning::ReceivedWarnCode;
///
/// let Some(ReceivedWarnCode::Unlisted(unlisted)) = ReceivedWarnCode::from_code(7) else {
///     panic!("RFC 7234 does not define 007");
/// };
/// assert_eq!(unlisted.code(), 7);
/// assert_eq!(unlisted.to_string(), "007");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnlistedWarnCode(u16);

impl UnlistedWarnCode {
    /// The number.
    ///
    /// ```
    /// use status_set_warning::ReceivedWarnCode;
    ///
    /// if let Some(ReceivedWarnCode::Unlisted(unlisted)) = ReceivedWarnCode::from_code(307) {
    ///     assert_eq!(unlisted.code(), 307);
    /// }
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }
}

impl ReceivedWarnCode {
    /// What a number means, or `None` if it has more than three digits.
    ///
    /// ```
    /// use status_set_warning::ReceivedWarnCode;
    ///
    /// assert_eq!(ReceivedWarnCode::from_code(0).map(u16::from), Some(0));
    /// assert_eq!(ReceivedWarnCode::from_code(1000), None);
    /// ```
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        match WarnCode::from_code(code) {
            Some(known) => Some(Self::Known(known)),
            None if code <= MAX => Some(Self::Unlisted(UnlistedWarnCode(code))),
            None => None,
        }
    }

    /// What three ASCII digits mean, or `None` for anything else.
    ///
    /// ```
    /// use status_set_warning::ReceivedWarnCode;
    ///
    /// assert_eq!(ReceivedWarnCode::from_bytes(b"007").unwrap().code(), 7);
    /// assert_eq!(ReceivedWarnCode::from_bytes(b"7"), None);
    /// ```
    #[must_use]
    pub const fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match digits::parse(bytes) {
            Some(code) => Self::from_code(code),
            None => None,
        }
    }

    /// The number.
    ///
    /// ```
    /// use status_set_warning::{ReceivedWarnCode, WarnCode};
    ///
    /// assert_eq!(ReceivedWarnCode::Known(WarnCode::ResponseIsStale).code(), 110);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        match self {
            Self::Known(known) => known.code(),
            Self::Unlisted(unlisted) => unlisted.code(),
        }
    }

    /// The code, or `None` if RFC 7234 does not define it.
    ///
    /// ```
    /// use status_set_warning::{ReceivedWarnCode, WarnCode};
    ///
    /// let received = ReceivedWarnCode::from_code(199).unwrap();
    /// assert_eq!(received.known(), Some(WarnCode::MiscellaneousWarning));
    /// ```
    #[must_use]
    pub const fn known(self) -> Option<WarnCode> {
        match self {
            Self::Known(known) => Some(known),
            Self::Unlisted(_) => None,
        }
    }

    /// Whether the warning stays with a stored response after a cache validated it. The first
    /// digit says it, also for unlisted codes: 1 is deleted, 2 stays. RFC 7234 gives the other
    /// digits no meaning: `None`.
    ///
    /// ```
    /// use status_set_warning::ReceivedWarnCode;
    ///
    /// let persists = |code| ReceivedWarnCode::from_code(code)?.persists();
    /// assert_eq!(persists(110), Some(false));
    /// assert_eq!(persists(250), Some(true));
    /// assert_eq!(persists(307), None);
    /// ```
    #[must_use]
    pub const fn persists(self) -> Option<bool> {
        match self.code() {
            100..200 => Some(false),
            200..300 => Some(true),
            _ => None,
        }
    }
}

impl From<WarnCode> for ReceivedWarnCode {
    fn from(code: WarnCode) -> Self {
        Self::Known(code)
    }
}

impl From<UnlistedWarnCode> for ReceivedWarnCode {
    fn from(code: UnlistedWarnCode) -> Self {
        Self::Unlisted(code)
    }
}

impl From<ReceivedWarnCode> for u16 {
    fn from(code: ReceivedWarnCode) -> Self {
        code.code()
    }
}

impl From<UnlistedWarnCode> for u16 {
    fn from(code: UnlistedWarnCode) -> Self {
        code.code()
    }
}

impl TryFrom<u16> for ReceivedWarnCode {
    type Error = WarnCodeError;

    fn try_from(code: u16) -> Result<Self, WarnCodeError> {
        Self::from_code(code).ok_or(WarnCodeError::TooLarge(code))
    }
}

/// Reads what [`WarnCode`] reads, and any three digits.
impl FromStr for ReceivedWarnCode {
    type Err = WarnCodeError;

    fn from_str(text: &str) -> Result<Self, WarnCodeError> {
        match split_code(text) {
            Some((code, None)) => Self::try_from(code),
            _ => text.parse().map(Self::Known),
        }
    }
}

impl PartialEq<WarnCode> for ReceivedWarnCode {
    fn eq(&self, code: &WarnCode) -> bool {
        self.known() == Some(*code)
    }
}

impl PartialOrd for ReceivedWarnCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By number, so that unlisted codes stand among the known ones.
impl Ord for ReceivedWarnCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

/// `110 Response is Stale`, or the three digits if the code is unlisted.
impl fmt::Display for ReceivedWarnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(known) => fmt::Display::fmt(known, f),
            Self::Unlisted(unlisted) => fmt::Display::fmt(unlisted, f),
        }
    }
}

/// The three digits.
impl fmt::Display for UnlistedWarnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

impl fmt::Debug for UnlistedWarnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
