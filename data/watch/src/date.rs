//! Days, as the sources and the command line write them.

use std::time::{SystemTime, UNIX_EPOCH};

pub(crate) use status_set_data::Date;

/// Today in UTC, by the clock of this machine.
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    after_epoch(since.map_or(0, |since| since.as_secs() / 86_400))
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

const fn days_of(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Reads `2026-11-26`.
pub(crate) fn read(text: &str) -> Option<Date> {
    let mut places = text.bytes().enumerate();
    let is_shaped = text.len() == 10
        && places.all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !is_shaped {
        return None;
    }
    let (year, month) = (text[..4].parse().ok()?, text[5..7].parse().ok()?);
    let day = text[8..].parse().ok()?;
    let is_day = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    is_day.then(|| Date::new(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::{after_epoch, read};

    #[test]
    fn days_are_read_and_printed() {
        for text in [
            "1970-01-01",
            "2026-11-26",
            "2028-02-29",
            "2000-02-29",
            "0001-12-31",
        ] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026-11-2",
            "2026-11-31",
            "2027-02-29",
            "2100-02-29",
            "2026-00-10",
            "2026-13-10",
            "2026-01-00",
            "2026/11/26",
            "+026-11-26",
            "2026-1é-26",
            "2026-11-26 ",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

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
