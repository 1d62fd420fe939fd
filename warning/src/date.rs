//! `warn-date = DQUOTE HTTP-date DQUOTE`

use crate::{Expected, WarningError, cursor::Cursor, http_date};
use core::{
    cmp::Ordering,
    fmt::{self, Write},
    hash,
};

/// 0000-01-01 00:00:00, the first second that four digits of a year can write.
const MIN: i64 = -62_167_219_200;
/// 9999-12-31 23:59:59, the last one.
const MAX: i64 = 253_402_300_799;

/// The date of a warning.
///
/// Whoever sent a warning to a recipient that knew only HTTP/1.0 had to add the value of the
/// message's `Date` field to it. If the two differ, the warning is a leftover from another message,
/// and RFC 7234 §5.5 tells the recipient to delete it: compare the two as `WarnDate`s. Dates are
/// equal if they are the same second, however they were written.
///
/// ```
/// use status_set_warning::{self as warning, WarnDate};
///
/// let field = r#"112 - "network down" "Sat, 25 Aug 2012 23:34:45 GMT""#;
/// let value = warning::parse(field).next().unwrap()?;
/// let date = value.date().unwrap();
/// assert_eq!(date.unix_seconds(), 1_345_937_685);
/// assert_eq!(date, WarnDate::parse("Saturday, 25-Aug-12 23:34:45 GMT")?);
/// # Ok::<(), warning::WarningError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct WarnDate<'a> {
    seconds: i64,
    received: Option<&'a str>,
}

impl<'a> WarnDate<'a> {
    /// Reads an HTTP date, as the `Date` field has it too: in the form of today, or in one of the
    /// two obsolete forms that [RFC 9110 §5.6.7] tells recipients to accept.
    ///
    /// - Whether the day of the week fits the date is not checked.
    /// - Of a year of two digits, 00 to 69 are 2000 to 2069, and 70 to 99 are 1970 to 1999. (The RFC
    ///   says: at most 50 years in the future. That needs a clock, and no HTTP date is from before
    ///   1970.)
    /// - A leap second, `23:59:60`, is the second after it, as everywhere in Unix time.
    ///
    /// # Errors
    ///
    /// If the text has none of these forms, or the calendar does not have the date.
    ///
    /// ```
    /// use status_set_warning::WarnDate;
    ///
    /// let date = WarnDate::parse("Sun, 06 Nov 1994 08:49:37 GMT")?;
    /// assert_eq!(WarnDate::parse("Sunday, 06-Nov-94 08:49:37 GMT")?, date);
    /// assert_eq!(WarnDate::parse("Sun Nov  6 08:49:37 1994")?, date);
    ///
    /// assert_eq!(WarnDate::parse("Sun, 06 Nov 1994").unwrap_err().offset(), 16);
    /// # Ok::<(), status_set_warning::WarningError>(())
    /// ```
    ///
    /// [RFC 9110 §5.6.7]: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
    pub fn parse(text: &'a (impl AsRef<[u8]> + ?Sized)) -> Result<Self, WarningError> {
        let mut cursor = Cursor::new(text.as_ref());
        let date = Self::read(&mut cursor)?;
        if cursor.is_at_end() {
            Ok(date)
        } else {
            Err(cursor.error(Expected::Date))
        }
    }

    /// The date of a Unix time, or `None` if its year is not from 0 to 9999.
    ///
    /// ```
    /// use status_set_warning::WarnDate;
    ///
    /// let date = WarnDate::from_unix_seconds(784_111_777).unwrap();
    /// assert_eq!(date.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
    /// assert_eq!(WarnDate::from_unix_seconds(i64::MAX), None);
    /// ```
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        if seconds < MIN || seconds > MAX {
            return None;
        }
        Some(Self {
            seconds,
            received: None,
        })
    }

    /// The seconds since 1970-01-01 00:00:00 UTC.
    ///
    /// ```
    /// use status_set_warning::WarnDate;
    ///
    /// let date = WarnDate::parse("Thu, 01 Jan 1970 00:00:09 GMT")?;
    /// assert_eq!(date.unix_seconds(), 9);
    /// # Ok::<(), status_set_warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// The text that the date was read from, or `None` if it was made from a number.
    ///
    /// ```
    /// use status_set_warning::WarnDate;
    ///
    /// let date = WarnDate::parse("Sun Nov  6 08:49:37 1994")?;
    /// assert_eq!(date.as_received(), Some("Sun Nov  6 08:49:37 1994"));
    /// assert_eq!(date.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
    /// # Ok::<(), status_set_warning::WarningError>(())
    /// ```
    #[must_use]
    pub const fn as_received(self) -> Option<&'a str> {
        self.received
    }

    /// Reads `HTTP-date`.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Result<Self, WarningError> {
        let start = cursor.at();
        let seconds = http_date::seconds(cursor)?;
        match Self::from_unix_seconds(seconds) {
            Some(date) => Ok(Self {
                received: core::str::from_utf8(cursor.since(start)).ok(),
                ..date
            }),
            None => Err(WarningError::new(start, Expected::Date)),
        }
    }

    /// The date as `IMF-fixdate`, the only form that RFC 9110 lets a sender use.
    pub(super) fn imf_fixdate(self) -> impl Iterator<Item = u8> + Clone + use<> {
        http_date::imf_fixdate(self.seconds)
    }
}

impl PartialEq for WarnDate<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.seconds == other.seconds
    }
}

impl Eq for WarnDate<'_> {}

impl PartialOrd for WarnDate<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WarnDate<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.seconds.cmp(&other.seconds)
    }
}

impl hash::Hash for WarnDate<'_> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.seconds.hash(state);
    }
}

/// The date in the form of today, `Sun, 06 Nov 1994 08:49:37 GMT`, however it was received.
impl fmt::Display for WarnDate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.imf_fixdate()
            .try_for_each(|byte| f.write_char(char::from(byte)))
    }
}
