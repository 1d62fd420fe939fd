//! The three forms of a date, and how it is printed.

use status_set_warning::{Expected, WarnDate};

fn seconds(text: &str) -> i64 {
    let date = WarnDate::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    date.unix_seconds()
}

#[test]
fn three_forms_of_one_date() {
    for text in [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
    ] {
        let date = WarnDate::parse(text).unwrap();
        assert_eq!(date.unix_seconds(), 784_111_777);
        assert_eq!(date.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(date.as_received(), Some(text));
    }
}

#[test]
fn dates_that_are_special() {
    for (text, expected) in [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
        ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000),
        ("Tue, 29 Feb 2000 00:00:00 GMT", 951_782_400),
        ("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_800),
        ("Sat, 01 Jan 0000 00:00:00 GMT", -62_167_219_200),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
        // The day of the week is not compared.
        ("Mon, 01 Jan 1970 00:00:00 GMT", 0),
        // Years of two digits.
        ("Thursday, 01-Jan-70 00:00:00 GMT", 0),
        ("Friday, 31-Dec-99 23:59:59 GMT", 946_684_799),
        ("Saturday, 01-Jan-00 00:00:00 GMT", 946_684_800),
        ("Tuesday, 31-Dec-69 23:59:59 GMT", 3_155_759_999),
        ("Sat Nov 26 08:49:37 1994", 785_839_777),
    ] {
        assert_eq!(seconds(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_date() {
    for (text, offset) in [
        ("", 0),
        ("now", 0),
        ("sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("Sund, 06 Nov 1994 08:49:37 GMT", 0),
        ("Sun", 3),
        ("Sunday", 6),
        ("Sunday 06 Nov 1994 08:49:37 GMT", 6),
        ("Sun,06 Nov 1994 08:49:37 GMT", 4),
        ("Sun, 6 Nov 1994 08:49:37 GMT", 6),
        ("Sun, 06-Nov-1994 08:49:37 GMT", 7),
        ("Sun, 06 nov 1994 08:49:37 GMT", 8),
        ("Sun, 06 November 1994 08:49:37 GMT", 8),
        ("Sun, 06 Nov 94 08:49:37 GMT", 14),
        ("Sun, 06 Nov 1994 24:00:00 GMT", 17),
        ("Sun, 06 Nov 1994 08:60:37 GMT", 20),
        ("Sun, 06 Nov 1994 08:49:61 GMT", 23),
        ("Sun, 06 Nov 1994 08:49:37 +0000", 26),
        ("Sun, 06 Nov 1994 08:49:37", 25),
        ("Sun, 06 Nov 1994 08:49:37 GMT ", 29),
        ("Sunday, 06-Nov-1994 08:49:37 GMT", 17),
        ("Sun Nov 6 08:49:37 1994", 9),
        ("Sun Nov  6 08:49:37 94", 22),
        // Days that the calendar does not have: the error stands at the date.
        ("Sun, 00 Nov 1994 08:49:37 GMT", 0),
        ("Sun, 31 Nov 1994 08:49:37 GMT", 0),
        ("Tue, 29 Feb 1994 08:49:37 GMT", 0),
        ("Tue, 29 Feb 1900 08:49:37 GMT", 0),
        ("Fri, 31 Dec 9999 23:59:60 GMT", 0),
    ] {
        let error = WarnDate::parse(text).expect_err(text);
        assert_eq!(
            (error.offset(), error.expected()),
            (offset, Expected::Date),
            "{text:?}"
        );
    }
}

/// Every number that is a date is printed as one that reads back the same.
#[test]
fn printed_dates_read_back() {
    let (first, last) = (-62_167_219_200, 253_402_300_799);
    assert_eq!(WarnDate::from_unix_seconds(first - 1), None);
    assert_eq!(WarnDate::from_unix_seconds(last + 1), None);
    // Nearly 89 days and an odd rest, so that every field takes many values.
    let times = (first..=last).step_by(7_654_321).chain([last]);
    for time in times {
        let date = WarnDate::from_unix_seconds(time).unwrap();
        assert_eq!(date.as_received(), None);
        let text = date.to_string();
        assert_eq!(text.len(), 29);
        assert_eq!(WarnDate::parse(&text), Ok(date), "{text}");
    }
}

#[test]
fn dates_are_ordered_by_time() {
    let early = WarnDate::parse("Sun Nov  6 08:49:37 1994").unwrap();
    let late = WarnDate::parse("Sun, 06 Nov 1994 08:49:38 GMT").unwrap();
    assert!(early < late);
}
