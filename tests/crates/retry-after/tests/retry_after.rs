//! `Retry-After`: what is read, what is refused, and how long to wait.

use http::HeaderValue;
use status_set::retry_after::RetryAfter;
use status_set_tests::Random;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const NOVEMBER: u64 = 784_111_777;

fn at(unix_seconds: u64) -> RetryAfter {
    RetryAfter::At(UNIX_EPOCH + Duration::from_secs(unix_seconds))
}

fn before(seconds: u64) -> RetryAfter {
    RetryAfter::At(UNIX_EPOCH - Duration::from_secs(seconds))
}

#[test]
fn seconds_are_read_and_too_many_are_as_many_as_fit() {
    for (value, seconds) in [
        ("0", 0),
        ("120", 120),
        ("000120", 120),
        ("4294967295", u32::MAX),
        ("4294967296", u32::MAX),
        ("99999999999999999999999999999999", u32::MAX),
        (" 9\t", 9),
    ] {
        assert_eq!(
            RetryAfter::parse(value),
            Ok(RetryAfter::Seconds(seconds)),
            "{value}"
        );
    }
    let long = "9".repeat(100_000);
    assert_eq!(RetryAfter::parse(&long), Ok(RetryAfter::Seconds(u32::MAX)));
}

#[test]
fn dates_are_read_in_all_forms() {
    for (value, date) in [
        ("Sun, 06 Nov 1994 08:49:37 GMT", at(NOVEMBER)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", at(NOVEMBER)),
        ("Sun Nov  6 08:49:37 1994", at(NOVEMBER)),
        // Not a Monday.
        ("Mon, 06 Nov 1994 08:49:37 GMT", at(NOVEMBER)),
        ("Thu, 31 Dec 1998 23:59:60 GMT", at(915_148_800)),
        ("Sunday, 06-Nov-69 08:49:37 GMT", at(3_150_953_377)),
        ("Fri, 31 Dec 9999 23:59:59 GMT", at(253_402_300_799)),
        ("Wed, 31 Dec 1969 23:59:59 GMT", before(1)),
        ("Sat, 01 Jan 0000 00:00:00 GMT", before(62_167_219_200)),
    ] {
        assert_eq!(RetryAfter::parse(value), Ok(date), "{value}");
        assert_eq!(
            RetryAfter::parse(&HeaderValue::from_static(value)),
            Ok(date),
            "{value}"
        );
    }
}

#[test]
fn what_is_neither_is_refused_at_its_first_byte() {
    for (value, offset) in [
        ("", 0),
        ("  ", 2),
        ("soon", 0),
        ("-1", 0),
        ("+1", 0),
        ("1.5", 1),
        (" 1 2", 2),
        ("0x10", 1),
        ("1e3", 1),
        ("60s", 2),
        ("٣", 0),
        ("1994-11-06T08:49:37Z", 4),
        ("Sun, 06 Nov 1994 08:49:37 UTC", 26),
        ("Sun, 06 Nov 1994 08:49:37 GMT, 120", 29),
        ("Sun, 06 Nov 1994 24:00:00 GMT", 17),
        ("sun, 06 nov 1994 08:49:37 gmt", 0),
    ] {
        let error = RetryAfter::parse(value).unwrap_err();
        assert_eq!(error.offset(), offset, "{value}");
        assert!(
            error.to_string().ends_with(&format!("see byte {offset}")),
            "{error}"
        );
    }
    assert!(RetryAfter::parse("Tue, 30 Feb 2021 00:00:00 GMT").is_err());
}

#[test]
fn a_wait_is_never_less_than_none() {
    let now = UNIX_EPOCH + Duration::from_secs(NOVEMBER);
    assert_eq!(
        RetryAfter::Seconds(u32::MAX).wait(now),
        Duration::from_secs(u32::MAX.into())
    );
    assert_eq!(at(NOVEMBER + 9).wait(now), Duration::from_secs(9));
    assert_eq!(at(NOVEMBER).wait(now), Duration::ZERO);
    assert_eq!(at(NOVEMBER - 1).wait(now), Duration::ZERO);
    assert_eq!(before(9).wait(now), Duration::ZERO);
}

#[test]
fn times_that_the_field_cannot_say_are_printed_as_the_nearest_that_it_can() {
    let half = Duration::from_millis(500);
    for (time, text) in [
        (UNIX_EPOCH + half, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (UNIX_EPOCH - half, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (
            UNIX_EPOCH + Duration::from_secs(253_402_300_800),
            "Fri, 31 Dec 9999 23:59:59 GMT",
        ),
        (
            UNIX_EPOCH - Duration::from_secs(62_167_219_201),
            "Sat, 01 Jan 0000 00:00:00 GMT",
        ),
    ] {
        assert_eq!(RetryAfter::At(time).to_string(), text);
    }
}

#[test]
fn what_is_printed_reads_back() {
    let mut random = Random::new(503);
    for _ in 0..100_000 {
        let high = random.below(1 << 22) as u64;
        let number = high << 16 | random.below(1 << 16) as u64;
        let unix_seconds = number % 315_569_520_000;
        let asked = match random.below(3) {
            0 => RetryAfter::Seconds(u32::try_from(number & 0xFFFF_FFFF).unwrap()),
            1 => at(unix_seconds % 253_402_300_800),
            _ => before(unix_seconds % 62_167_219_201),
        };
        assert_eq!(asked.to_string().parse(), Ok(asked));
    }
}

/// Bytes of all kinds, and values in which some are changed: they are refused or read, what is read prints as
/// something that reads back, and nothing panics.
#[test]
fn hostile_bytes_are_refused_or_read() {
    const SEEDS: [&str; 5] = [
        "120",
        "4294967295",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ];
    let mut random = Random::new(429);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..200_000 {
        let mut value = random.pick(&SEEDS).as_bytes().to_vec();
        for _ in 0..random.below(4) {
            let place = random.below(value.len());
            let byte = u8::try_from(random.below(256)).unwrap();
            match random.below(4) {
                0 => value[place] = byte,
                1 => value[place] = random.pick(b"0123456789 ,:-GMT"),
                2 => value.insert(place, byte),
                _ => value.truncate(place + 1),
            }
        }
        match RetryAfter::parse(&value) {
            Ok(asked) => {
                read += 1;
                assert_eq!(asked.to_string().parse(), Ok(asked), "{value:?}");
                assert!(asked.wait(SystemTime::now()) < Duration::from_secs(1 << 38));
            }
            Err(error) => {
                refused += 1;
                assert!(error.offset() <= value.len(), "{value:?}: {error}");
            }
        }
    }
    assert!(read > 20_000 && refused > 20_000, "{read} {refused}");
}
