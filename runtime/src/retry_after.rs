//! The header field `Retry-After` ([RFC 9110 §10.2.3]): how long a client should wait.
//!
//! ```
//! use status_set::retry_after::RetryAfter;
//! use std::time::{Duration, SystemTime};
//!
//! let asked = RetryAfter::parse("120")?;
//! assert_eq!(asked.wait(SystemTime::now()), Duration::from_secs(120));
//!
//! let asked = RetryAfter::parse("Fri, 31 Dec 1999 23:59:59 GMT")?;
//! assert_eq!(asked.wait(SystemTime::now()), Duration::ZERO);
//! # Ok::<(), status_set::retry_after::ParseRetryAfterError>(())
//! ```
//!
//! How long to obey is up to you: a server can ask for any wait, and clients in the field stop to listen at
//! 10 seconds (cargo) or at 6 hours (urllib3). What to do without the field is up to you too:
//! [`is_transient`](crate::Received::is_transient) only says whether another try is worth it.
//!
//! [RFC 9110 §10.2.3]: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3

extern crate std;

use core::{error::Error, fmt, str::FromStr};
use status_set_warning::WarnDate;
use std::time::{Duration, SystemTime};

/// When a client should send its request again, as `Retry-After` says it.
///
/// ```
/// use status_set::retry_after::RetryAfter;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// assert_eq!(RetryAfter::parse("120"), Ok(RetryAfter::Seconds(120)));
/// let date = RetryAfter::At(UNIX_EPOCH + Duration::from_secs(784_111_777));
/// assert_eq!(RetryAfter::parse("Sun, 06 Nov 1994 08:49:37 GMT"), Ok(date));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetryAfter {
    /// So many seconds after the response was received.
    Seconds(u32),
    /// At this time, by the server's clock.
    At(SystemTime),
}

impl RetryAfter {
    /// Reads the value of the field: bytes, a string, or a `HeaderValue` of `http`.
    ///
    /// - A number of seconds that does not fit is [`u32::MAX`], which is 136 years.
    /// - A date is read in all three forms that [RFC 9110 §5.6.7] tells recipients to accept. Of a year of
    ///   two digits, 00 to 69 are 2000 to 2069. `23:59:60`, a leap second, is the second after it. Whether
    ///   the day of the week fits is not checked.
    /// - Spaces and tabs around the value do not matter.
    ///
    /// # Errors
    ///
    /// If it is neither a number of seconds nor such a date.
    ///
    /// ```
    /// use status_set::retry_after::RetryAfter;
    ///
    /// assert_eq!(RetryAfter::parse(b"99999999999"), Ok(RetryAfter::Seconds(u32::MAX)));
    /// let date = RetryAfter::parse("Sunday, 06-Nov-94 08:49:37 GMT");
    /// assert_eq!(RetryAfter::parse("Sun Nov  6 08:49:37 1994"), date);
    /// for other in ["", "soon", "-1", "1.5", "1 minute"] {
    ///     assert!(RetryAfter::parse(other).is_err());
    /// }
    /// ```
    ///
    /// [RFC 9110 §5.6.7]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
    pub fn parse(value: &(impl AsRef<[u8]> + ?Sized)) -> Result<Self, ParseRetryAfterError> {
        read(value.as_ref())
    }

    /// How long to wait from now on. A time that has passed asks for no wait.
    ///
    /// `now` is when the response came, [`SystemTime::now`] as a rule. The `Date` of the response in its
    /// place makes it not matter if the clocks of client and server differ.
    ///
    /// ```
    /// use status_set::retry_after::RetryAfter;
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// let (nine, ten) = (Duration::from_secs(9), Duration::from_secs(10));
    /// let asked = RetryAfter::At(UNIX_EPOCH + ten);
    /// assert_eq!(asked.wait(UNIX_EPOCH), ten);
    /// assert_eq!(asked.wait(UNIX_EPOCH + nine), Duration::from_secs(1));
    /// assert_eq!(asked.wait(UNIX_EPOCH + ten + nine), Duration::ZERO);
    /// assert_eq!(RetryAfter::Seconds(9).wait(UNIX_EPOCH + ten), nine);
    /// ```
    #[must_use]
    pub fn wait(self, now: SystemTime) -> Duration {
        match self {
            Self::Seconds(seconds) => Duration::from_secs(seconds.into()),
            Self::At(time) => time.duration_since(now).unwrap_or(Duration::ZERO),
        }
    }
}

fn read(value: &[u8]) -> Result<RetryAfter, ParseRetryAfterError> {
    let start = value.iter().take_while(|byte| is_space(**byte)).count();
    let value = &value[start..];
    let end = value
        .iter()
        .rev()
        .take_while(|byte| is_space(**byte))
        .count();
    let value = &value[..value.len() - end];
    let wrong = |offset| ParseRetryAfterError {
        offset: start + offset,
    };
    match value.first() {
        Some(b'0'..=b'9') => {
            let mut seconds = 0_u32;
            for (place, byte) in value.iter().enumerate() {
                let digit = byte.wrapping_sub(b'0');
                if digit > 9 {
                    return Err(wrong(place));
                }
                seconds = seconds.saturating_mul(10).saturating_add(digit.into());
            }
            Ok(RetryAfter::Seconds(seconds))
        }
        _ => match WarnDate::parse(value) {
            Ok(date) => Ok(RetryAfter::At(time_of(date.unix_seconds()))),
            Err(error) => Err(wrong(error.offset())),
        },
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Where the system cannot tell a time so long ago, it is the start of its clock's years: past is past.
fn time_of(unix_seconds: i64) -> SystemTime {
    let distance = Duration::from_secs(unix_seconds.unsigned_abs());
    let time = if unix_seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    };
    time.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// The date of a time, in whole seconds.
fn date_of(time: SystemTime) -> Option<WarnDate<'static>> {
    let seconds = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok()?,
        Err(error) => {
            let before = error.duration();
            let started = u64::from(before.subsec_nanos() > 0);
            -i64::try_from(before.as_secs() + started).ok()?
        }
    };
    WarnDate::from_unix_seconds(seconds)
}

/// As a server writes it: `120`, or `Sun, 06 Nov 1994 08:49:37 GMT`. A time is in whole seconds, and outside
/// of the years 0 to 9999, which the field cannot say, it is the nearest that it can.
///
/// ```
/// use status_set::retry_after::RetryAfter;
///
/// let date = RetryAfter::parse("Sun Nov  6 08:49:37 1994").unwrap();
/// assert_eq!(date.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
/// assert_eq!(RetryAfter::Seconds(120).to_string(), "120");
/// ```
impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seconds(seconds) => seconds.fmt(f),
            Self::At(time) => match date_of(*time) {
                Some(date) => date.fmt(f),
                None if *time < SystemTime::UNIX_EPOCH => {
                    f.write_str("Sat, 01 Jan 0000 00:00:00 GMT")
                }
                None => f.write_str("Fri, 31 Dec 9999 23:59:59 GMT"),
            },
        }
    }
}

/// Reads the value of the field: see [`RetryAfter::parse`].
///
/// ```
/// use status_set::retry_after::RetryAfter;
///
/// assert_eq!("120".parse(), Ok(RetryAfter::Seconds(120)));
/// ```
impl FromStr for RetryAfter {
    type Err = ParseRetryAfterError;

    fn from_str(value: &str) -> Result<Self, ParseRetryAfterError> {
        read(value.as_bytes())
    }
}

/// A value is neither a number of seconds nor a date: the error of [`RetryAfter::parse`].
///
/// ```
/// use status_set::retry_after::RetryAfter;
///
/// let error = RetryAfter::parse("1.5").unwrap_err();
/// assert_eq!(error.offset(), 1);
/// assert_eq!(
///     error.to_string(),
///     "not a number of seconds, nor a date such as `Sun, 06 Nov 1994 08:49:37 GMT`: see byte 1",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseRetryAfterError {
    offset: usize,
}

impl ParseRetryAfterError {
    /// The first byte that is not as it should be, counted from 0; the length of the value, if that ends too
    /// early.
    ///
    /// ```
    /// use status_set::retry_after::RetryAfter;
    ///
    /// assert_eq!(RetryAfter::parse("Sun, 06 Nov 1994").unwrap_err().offset(), 16);
    /// ```
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for ParseRetryAfterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not a number of seconds, nor a date such as `Sun, 06 Nov 1994 08:49:37 GMT`: see byte {}",
            self.offset
        )
    }
}

impl Error for ParseRetryAfterError {}
