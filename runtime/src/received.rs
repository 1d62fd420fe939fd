//! What came off the wire, listed or not.

mod class;
mod unlisted;

pub use self::unlisted::{Unlisted, UnlistedCode};
use crate::{
    HttpStatus, InvalidCodeError, ParseStatusError, ParseStatusErrorKind, StatusClass, parse,
};
use core::{cmp::Ordering, fmt, str::FromStr};
use status_set_data::digits;

/// A status code that somebody else chose: a status of `S`, or a code that `S` does not list.
///
/// Nothing is lost and nothing panics: every code from 100 to 999 fits, and comes back out by
/// [`code`](Self::code). A code that `S` lists is always `Known`: [`Unlisted`] cannot be made by
/// hand.
///
/// In a match, `received` before the [groups](crate::status_set!#what-was-received) of the enum takes
/// the unlisted codes along: no wildcard, and no arithmetic with codes.
///
/// ```
/// use status_set::{Official, Received, StatusClass};
///
/// let known = Received::<Official>::from_code(404).unwrap();
/// assert_eq!(known, Received::Known(Official::NotFound));
///
/// let unlisted = Received::<Official>::from_code(499).unwrap();
/// assert_eq!(unlisted.known(), None);
/// assert_eq!(unlisted.code(), 499);
/// assert_eq!(unlisted.class(), Some(StatusClass::ClientError));
/// assert_eq!(unlisted.known_or_x00_or_500(), Some(Official::BadRequest));
///
/// fn react(received: Received<Official>) -> &'static str {
///     match received {
///         Official!(received 429, 503) => "back off",
///         Official!(received 1xx, 2xx, 3xx) => "pass it on",
///         Official!(received 4xx) => "blame the client",    // 499 too
///         Official!(received 5xx) => "try another server",
///         Official!(received other) => "hang up",           // from 600 to 999
///     }
/// }
/// assert_eq!(react(unlisted), "blame the client");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Received<S> {
    /// A status of the enum.
    Known(S),
    /// A code that the enum does not list.
    Unlisted(Unlisted<S>),
}

impl<S: HttpStatus> Received<S> {
    /// The status or the unlisted code, or `None` if the code is not from 100 to 999.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert_eq!(Received::<Official>::from_code(777).map(u16::from), Some(777));
    /// assert_eq!(Received::<Official>::from_code(1000), None);
    /// ```
    #[must_use]
    pub fn from_code(code: u16) -> Option<Self> {
        if let Some(status) = S::from_code(code) {
            return Some(Self::Known(status));
        }
        Unlisted::new(code).map(Self::Unlisted)
    }

    /// The status or the unlisted code of a number of any integer type, such as the `i32` of a
    /// database or the `u32` of a message.
    ///
    /// # Errors
    ///
    /// If the number is not from 100 to 999. The error keeps it.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert_eq!(Received::<Official>::from_number(529_i32).unwrap().code(), 529);
    /// // 404, if it were cut to 16 bits.
    /// let error = Received::<Official>::from_number(65_940_u32).unwrap_err();
    /// assert_eq!(error.code(), 65_940);
    /// ```
    pub fn from_number<N: TryInto<u16> + Copy>(number: N) -> Result<Self, InvalidCodeError<N>> {
        let code = number.try_into().ok();
        code.and_then(Self::from_code)
            .ok_or(InvalidCodeError::new(number))
    }

    /// The status or the unlisted code of three ASCII digits, or `None` for anything else and for
    /// numbers below 100.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// let gone = Received::<Official>::from_bytes(b"499").unwrap();
    /// assert_eq!(gone.code(), 499);
    /// assert_eq!(Received::<Official>::from_bytes(b"099"), None);
    /// ```
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        digits::parse(bytes).and_then(Self::from_code)
    }

    /// The code.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// assert_eq!(Received::Known(Official::NotFound).code(), 404);
    /// ```
    #[must_use]
    pub fn code(self) -> u16 {
        match self {
            Self::Known(status) => status.code(),
            Self::Unlisted(unlisted) => unlisted.code(),
        }
    }

    /// The status, or `None` if the code is unlisted.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// let received = Received::<Official>::from_code(200).unwrap();
    /// assert_eq!(received.known(), Some(Official::Ok));
    /// ```
    #[must_use]
    pub fn known(self) -> Option<S> {
        match self {
            Self::Known(status) => Some(status),
            Self::Unlisted(_) => None,
        }
    }

    /// The status, or for an unlisted code the one as which [RFC 9110 §15] tells a client to treat it: the
    /// x00 of its class, and 500 for a code from 600 to 999, which has no class. `None` if the enum does
    /// not have that one either.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// let status = |code| Received::<Official>::from_code(code)?.known_or_x00_or_500();
    /// assert_eq!(status(404), Some(Official::NotFound));
    /// assert_eq!(status(499), Some(Official::BadRequest));
    /// assert_eq!(status(999), Some(Official::InternalServerError));
    /// ```
    ///
    /// [RFC 9110 §15]: https://www.rfc-editor.org/rfc/rfc9110#section-15
    #[must_use]
    pub fn known_or_x00_or_500(self) -> Option<S> {
        match self {
            Self::Known(status) => Some(status),
            Self::Unlisted(unlisted) => {
                let class = unlisted.class().unwrap_or(StatusClass::ServerError);
                S::from_code(class.default_code())
            }
        }
    }
}

impl<S: HttpStatus> From<S> for Received<S> {
    fn from(status: S) -> Self {
        Self::Known(status)
    }
}

impl<S: HttpStatus> From<Unlisted<S>> for Received<S> {
    fn from(unlisted: Unlisted<S>) -> Self {
        Self::Unlisted(unlisted)
    }
}

impl<S: HttpStatus> From<Received<S>> for u16 {
    fn from(received: Received<S>) -> Self {
        received.code()
    }
}

impl<S: HttpStatus> TryFrom<u16> for Received<S> {
    type Error = InvalidCodeError;

    fn try_from(code: u16) -> Result<Self, InvalidCodeError> {
        Self::from_code(code).ok_or(InvalidCodeError::new(code))
    }
}

/// Reads what follows the version in a status line: the code and whatever phrase comes after it,
/// because phrases are only recommendations and clients should ignore them ([RFC 9112 §4]). A
/// phrase of `S` without a code is read as well.
///
/// ```
/// use status_set::{Official, Received};
///
/// let received = |text: &str| text.parse::<Received<Official>>().map(u16::from);
/// assert_eq!(received("404 Not Found"), Ok(404));
/// assert_eq!(received("302 Moved Temporarily"), Ok(302));
/// assert_eq!(received("499 Request Cancelled"), Ok(499));
/// assert_eq!(received("200 "), Ok(200));
/// assert!(received("1000").is_err());
/// ```
///
/// [RFC 9112 §4]: https://www.rfc-editor.org/rfc/rfc9112#section-4
impl<S: HttpStatus> FromStr for Received<S> {
    type Err = ParseStatusError;

    fn from_str(text: &str) -> Result<Self, ParseStatusError> {
        match digits::split_code(text) {
            Some((code, _)) => Self::from_code(code)
                .ok_or_else(|| ParseStatusError::new::<S>(ParseStatusErrorKind::InvalidCode, text)),
            None => parse::parse(text).map(Self::Known),
        }
    }
}

impl<S: HttpStatus> PartialEq<S> for Received<S> {
    fn eq(&self, status: &S) -> bool {
        self.known() == Some(*status)
    }
}

impl<S: HttpStatus> PartialOrd for Received<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By code, so that unlisted codes stand among the known ones.
impl<S: HttpStatus> Ord for Received<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

/// `404 Not Found`, or the bare code if it is unlisted.
impl<S: HttpStatus> fmt::Display for Received<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(status) => fmt::Display::fmt(status, f),
            Self::Unlisted(unlisted) => fmt::Display::fmt(unlisted, f),
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for Received<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(status) => f.debug_tuple("Known").field(status).finish(),
            Self::Unlisted(unlisted) => fmt::Debug::fmt(unlisted, f),
        }
    }
}
