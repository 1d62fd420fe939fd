//! Error types with all that one can say of them.

use super::Status;
use core::fmt::{self, Display};
use core::time::Duration;
use status_set::{HttpError, Official, Received};

/// An error type with all that one can say.
#[derive(Debug, HttpError)]
#[status(set = Status, code_case = "snake_case")]
#[status(header("X-All" = self.length()), without("Proxy-Authenticate"))]
#[non_exhaustive]
pub enum Error<'text, Inner> {
    /// By name.
    #[status(NotFound)]
    Missing,
    /// By code, with its text for clients and a type of problem.
    #[status(
        521,
        expose,
        type = "https://api.example/problems/down",
        detail = "down"
    )]
    Down,
    /// With a header field of a field.
    #[status(405, header("Allow" = methods), detail = "only {methods}")]
    Method {
        /// What is allowed.
        methods: &'text str,
    },
    /// With header fields of several forms.
    #[status(401, hide, header("WWW-Authenticate" = format_args!("Basic realm=\"{_0}\"")))]
    #[status(header("X-Limit" = Self::LIMIT), header("X-Length" = self.length()))]
    Denied(&'text str, u8),
    /// By an inner error.
    #[status(transparent)]
    Inner(Inner),
    /// By an inner error that lives elsewhere.
    #[status(transparent)]
    Borrowed(&'text Timeout),
    /// By a field.
    #[status(code = "from-upstream", type = "/upstream", title = "Upstream")]
    Upstream(#[status] Official),
    /// Without what it ought to have.
    #[status(407)]
    Proxy,
    /// By a function of a field.
    #[status(by = of_number)]
    Number([u8; 16]),
    /// By one of the error, and not always.
    #[status(by = Self::perhaps, or = 502)]
    Perhaps,
    /// By an inner error, with context.
    Context(u8, #[status(transparent)] Shown),
    /// As another error is.
    #[status(like = Shown, header("X-Like" = 1_u8))]
    Like,
    /// Nobody is to use it any more.
    #[deprecated]
    #[status(410)]
    Old,
}

/// What a number means.
const fn of_number(digits: &[u8; 16]) -> Official {
    if digits.is_empty() {
        Official::Gone
    } else {
        Official::NotFound
    }
}

/// An error that is displayed.
#[derive(Clone, Copy, Debug, HttpError)]
#[status(set = Status, 500)]
pub struct Shown;

impl Display for Shown {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("shown")
    }
}

impl<Inner> Error<'_, Inner> {
    /// A status, perhaps.
    const fn perhaps(&self) -> Option<Received<Official>> {
        if self.length() > 0 {
            Some(Received::Known(Official::Gone))
        } else {
            None
        }
    }

    /// The same for all.
    const LIMIT: u8 = 42;

    /// What is computed of the whole error.
    const fn length(&self) -> usize {
        if let Self::Denied(realm, _) = self {
            realm.len()
        } else {
            0
        }
    }
}

/// A struct.
#[derive(Clone, Copy, Debug, HttpError)]
#[status(set = Status, 504, header("Retry-After" = self.seconds), body = text)]
pub struct Timeout {
    /// How long to wait.
    seconds: u8,
}

/// Values of each kind for header fields, of fields that several of them use.
#[derive(Debug, HttpError)]
#[status(set = Status, default = ServiceUnavailable)]
pub enum Limited<Text: Display> {
    /// One that is not always there, and one that is computed.
    #[status(429, header("Retry-After" = wait), header("X-Left" = quota.saturating_sub(*used)))]
    Slow {
        /// How long to wait.
        wait: Option<Duration>,
        /// All there is.
        quota: u8,
        /// What of it is gone.
        used: u8,
    },
    /// The same field twice.
    #[status(503, header("Retry-After" = _0), header("X-Text" = format_args!("{_1}, {_1}")))]
    #[status(detail = "{1} or {1}")]
    Busy(Duration, Text),
    /// Below zero.
    #[status(header("X-Number" = -1_i8))]
    Upstream(#[status] Official),
}
