//! rhit sums up the access logs of nginx: a column for each class, and only the lines of a filter such as
//! `4xx,!404`.

use status_set::selector::ParseCodeSetErrorKind as Kind;
use status_set::{CodeSet, Official, Received};

/// The columns that it prints.
#[derive(Debug, Default, PartialEq, Eq)]
struct Summary {
    success: u32,
    redirection: u32,
    client_error: u32,
    server_error: u32,
    /// The original has no such column.
    rest: u32,
}

impl Summary {
    fn count(&mut self, received: Received<Official>) {
        *match received {
            Official!(received 2xx) => &mut self.success,
            Official!(received 3xx) => &mut self.redirection,
            Official!(received 4xx) => &mut self.client_error,
            Official!(received 5xx) => &mut self.server_error,
            Official!(received 1xx, other) => &mut self.rest,
        } += 1;
    }

    fn count_as_the_original(&mut self, code: u16) {
        *match code {
            200..=299 => &mut self.success,
            300..=399 => &mut self.redirection,
            400..=499 => &mut self.client_error,
            _ => &mut self.server_error,
        } += 1;
    }
}

fn summary(codes: &[u16]) -> Summary {
    let mut summary = Summary::default();
    for code in codes {
        summary.count(Received::from_code(*code).unwrap());
    }
    summary
}

fn summary_of_the_original(codes: &[u16]) -> Summary {
    let mut summary = Summary::default();
    for code in codes {
        summary.count_as_the_original(*code);
    }
    summary
}

/// What the filter of the original takes, as far as it can read it.
fn filter_of_the_original(text: &str) -> Option<impl Fn(u16) -> bool> {
    let range = |item: &str| match item {
        "2xx" => Some((200, 299)),
        "3xx" => Some((300, 399)),
        "4xx" => Some((400, 499)),
        "5xx" => Some((500, 599)),
        _ => {
            // What comes after a second hyphen is not looked at.
            let mut ends = item.split('-').map(|end| end.parse::<u16>().ok());
            let first = ends.next()??;
            Some((first, ends.next().unwrap_or(Some(first))?))
        }
    };
    let (mut taken, mut left_out) = (Vec::new(), Vec::new());
    for item in text.split(',') {
        match item.strip_prefix('!') {
            Some(item) => left_out.push(range(item)?),
            None => taken.push(range(item)?),
        }
    }
    Some(move |code| {
        let is_in = |(first, last): &(u16, u16)| (*first..=*last).contains(&code);
        !left_out.iter().any(is_in) && (taken.is_empty() || taken.iter().any(is_in))
    })
}

fn mistake(text: &str) -> (Kind, String) {
    let error = text.parse::<CodeSet>().unwrap_err();
    (error.kind(), error.item().to_owned())
}

#[test]
fn every_status_is_in_the_column_of_the_original() {
    for code in 0..=1000 {
        let of_the_original = summary_of_the_original(&[code]);
        let has_a_column = (200..600).contains(&code);
        if has_a_column {
            assert_eq!(summary(&[code]), of_the_original, "{code}");
        } else {
            assert_eq!(of_the_original.server_error, 1, "{code}");
        }
        if let Some(received) = Received::<Official>::from_code(code) {
            let rest = matches!(received, Official!(received 1xx, other));
            assert_eq!(rest, !has_a_column, "{code}");
        }
    }
}

#[test]
fn original_counts_websockets_as_failures_of_the_server() {
    // nginx logs 101 for each of them.
    let log = [200, 101, 101, 502];
    assert_eq!(summary_of_the_original(&log).server_error, 3);
    let ours = summary(&log);
    assert_eq!((ours.server_error, ours.rest), (1, 2));
}

#[test]
fn original_counts_what_has_no_class_as_failures_of_the_server() {
    // nginx logs 000 where there was no response. That is not a status.
    assert_eq!(summary_of_the_original(&[0, 999]).server_error, 2);
    assert_eq!(Received::<Official>::from_code(0), None);
    assert_eq!(summary(&[999]).rest, 1);
}

#[test]
fn filters_of_the_original_mean_the_same() {
    for text in [
        "400",
        "4xx,503",
        "402-417,503",
        "2xx,405-512",
        "4xx,!404",
        "!404,4xx",
        "4xx,!404,!410-499",
        "2xx,3xx,4xx,5xx",
    ] {
        let original = filter_of_the_original(text).unwrap();
        let ours: CodeSet = text.parse().unwrap();
        for code in 0..=1000 {
            assert_eq!(ours.contains(code), original(code), "{text}: {code}");
        }
    }
}

#[test]
fn original_drops_the_end_of_a_range_that_was_written_twice() {
    let original = filter_of_the_original("402-417-503").unwrap();
    assert!(original(417) && !original(503));
    let expected = (Kind::OtherForm, "402-417-503".to_owned());
    assert_eq!(mistake("402-417-503"), expected);
}

#[test]
fn original_finds_nothing_by_a_range_that_is_backwards() {
    let original = filter_of_the_original("500-400").unwrap();
    assert!(!(0..=1000).any(original));
    let expected = (Kind::BackwardRange, "500-400".to_owned());
    assert_eq!(mistake("500-400"), expected);
}

#[test]
fn original_finds_nothing_by_a_number_that_is_not_a_code() {
    let original = filter_of_the_original("40").unwrap();
    assert!(!(100..=999).any(original));
    assert_eq!(mistake("40"), (Kind::InvalidCode, "40".to_owned()));
}

#[test]
fn original_takes_everything_else_where_it_is_told_only_what_to_leave_out() {
    // Also what no log can have. Here a filter says what it takes it from.
    let original = filter_of_the_original("!404").unwrap();
    assert!(original(403) && original(0) && original(1000));
    assert_eq!(mistake("!404").0, Kind::OnlyRemovals);
    let ours: CodeSet = "100-999 except 404".parse().unwrap();
    for code in 100..=999 {
        assert_eq!(ours.contains(code), original(code), "{code}");
    }
}

#[test]
fn original_cannot_read_the_first_class_nor_spaces_nor_capitals() {
    for text in ["1xx", "4xx, 503", "5XX"] {
        assert!(filter_of_the_original(text).is_none(), "{text}");
        assert!(text.parse::<CodeSet>().is_ok(), "{text}");
    }
}
