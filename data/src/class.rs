//! The five classes of status codes.

use core::fmt;

/// The class of a status code: its first digit ([RFC 9110 §15]).
///
/// This enum is closed for good. Codes from 600 to 999 belong to no class.
///
/// ```
/// use status_set::StatusClass;
///
/// assert_eq!(StatusClass::from_code(404), Some(StatusClass::ClientError));
/// assert_eq!(StatusClass::from_code(999), None);
/// assert_eq!(StatusClass::ClientError.to_string(), "client error");
/// ```
///
/// [RFC 9110 §15]: https://www.rfc-editor.org/rfc/rfc9110#section-15
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusClass {
    /// 1xx: the request was received, the process goes on.
    Informational,
    /// 2xx: the request was received, understood and accepted.
    Success,
    /// 3xx: more has to be done to complete the request.
    Redirection,
    /// 4xx: the request has bad syntax or cannot be fulfilled.
    ClientError,
    /// 5xx: the server failed to fulfil a request that looks valid.
    ServerError,
}

impl StatusClass {
    /// The classes in the order of their digits.
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::ALL[0], StatusClass::Informational);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Informational,
        Self::Success,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
    ];

    /// The class of a code, or `None` outside 100..=599.
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::from_code(204), Some(StatusClass::Success));
    /// assert_eq!(StatusClass::from_code(99), None);
    /// ```
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        match code {
            100..=199 => Some(Self::Informational),
            200..=299 => Some(Self::Success),
            300..=399 => Some(Self::Redirection),
            400..=499 => Some(Self::ClientError),
            500..=599 => Some(Self::ServerError),
            _ => None,
        }
    }

    /// The first digit of the class's codes, 1 to 5.
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::ServerError.digit(), 5);
    /// ```
    #[must_use]
    pub const fn digit(self) -> u16 {
        self as u16 + 1
    }

    /// The x00 code, which stands for an unknown code of the class ([RFC 9110 §15]).
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::ClientError.default_code(), 400);
    /// ```
    ///
    /// [RFC 9110 §15]: https://www.rfc-editor.org/rfc/rfc9110#section-15
    #[must_use]
    pub const fn default_code(self) -> u16 {
        self.digit() * 100
    }

    /// The class as `4xx`: a label for counters, and what patterns and
    /// [selectors](https://docs.rs/status-set/latest/status_set/selector/index.html) call it.
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::ClientError.label(), "4xx");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Informational => "1xx",
            Self::Success => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
        }
    }

    /// The class's name in lower case, as RFC 9110 writes it: `client error`.
    ///
    /// ```
    /// use status_set::StatusClass;
    ///
    /// assert_eq!(StatusClass::Success.as_str(), "success");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "informational",
            Self::Success => "success",
            Self::Redirection => "redirection",
            Self::ClientError => "client error",
            Self::ServerError => "server error",
        }
    }
}

impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
