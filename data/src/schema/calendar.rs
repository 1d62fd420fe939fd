//! What day it is: nobody can have read a source later than that.

use crate::provenance::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// Today in UTC, by the clock of this machine.
#[must_use]
pub fn today() -> Date {
    after_epoch(days_until_today())
}

/// Tomorrow in UTC, which some have today already.
pub(super) fn tomorrow() -> Date {
    after_epoch(days_until_today() + 1)
}

fn days_until_today() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs() / 86_400)
}

/// So many days after 1970-01-01.
fn after_epoch(mut days: u64) -> Date {
    let (mut year, mut month) = (1970, 1);
    while days >= u64::from(days_of(year, month)) {
        days -= u64::from(days_of(year, month));
        (year, month) = if month == 12 {
            (year + 1, 1)
        } else {
            (year, month + 1)
        };
    }
    // What is left is less than a month.
    Date::new(year, month, 1 + u8::try_from(days).unwrap_or_default())
}

/// How many days a month has.
#[must_use]
pub const fn days_of(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::after_epoch;
    use std::string::ToString as _;

    #[test]
    fn days_are_counted_from_1970() {
        for (days, text) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_783, "2026-11-26"),
            (20_818, "2026-12-31"),
            (20_819, "2027-01-01"),
        ] {
            assert_eq!(after_epoch(days).to_string(), text);
        }
    }
}
