//! What the reader of logs makes of single lines.

use status_set::{Received, StatusClass};
use status_set_examples::access_log::{Defect, Group, Line, LogStatus, Tally};
use std::io::{self, BufReader, Read};

fn status(line: &str) -> Result<u16, Defect> {
    match Line::parse(line.as_bytes())? {
        Line::Status(received) => Ok(received.code()),
        Line::WithoutStatus => Ok(0),
        Line::Reply(service) => panic!("{service:?}"),
    }
}

#[test]
fn lines_of_logs() {
    let lines = [
        // nginx, combined
        (
            200,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 200 686 "-" "curl/8.5""#,
        ),
        // Common Log Format: no referer, no agent
        (
            404,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET /x HTTP/1.0" 404 153"#,
        ),
        // Apache: no size, a virtual host in front
        (
            304,
            r#"shop.example:443 192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 304 -"#,
        ),
        // IPv6
        (
            200,
            r#"2001:db8::1 - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 200 5 "-" "-""#,
        ),
        (
            200,
            r#"[2001:db8::1] - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 200 5 "-" "-""#,
        ),
        // a user name with a space and brackets, an empty one of Apache
        (
            401,
            r#"192.0.2.1 - a [b] c [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 401 5"#,
        ),
        (
            401,
            r#"192.0.2.1 - "" [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 401 5"#,
        ),
        // quotes: nginx, Apache, and a backslash of Apache before the last quote
        (
            200,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET /\x22 404 1 HTTP/1.1" 200 5"#,
        ),
        (
            200,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET /\" 404 1 HTTP/1.1" 200 5"#,
        ),
        (
            200,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET /\\" 200 404"#,
        ),
        // no request
        (
            408,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "-" 408 -"#,
        ),
        (
            400,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "" 400 0 "-" "-""#,
        ),
        // no status: nginx, HTTP/0.9 in nginx, Apache
        (
            0,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" 000 0 "-" "-""#,
        ),
        (
            0,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET /" 009 5 "-" "-""#,
        ),
        (
            0,
            r#"192.0.2.1 - - [22/Nov/2026:13:34:50 +0000] "GET / HTTP/1.1" - -"#,
        ),
        // no status either: Envoy and others, HAProxy
        (0, r#"a - - [x] "GET / HTTP/1.1" 0 0"#),
        (0, r#"a - - [x] "GET / HTTP/1.1" -1 0"#),
        (0, r#""a" - "-" "[x]" "GET / HTTP/1.1" "-" "0""#),
        // what stands between the time and the request is not taken for a status
        (404, r#"a - - [x] "host" - "GET / HTTP/1.1" 404 5"#),
        (404, r#"a - - [x] "host" "-" "GET / HTTP/1.1" 404 5"#),
        (404, r#"a - - [x] 200 "GET / HTTP/1.1" 404 5"#),
        (404, r#"a - - [x] "GET / HTTP/1.1" "404" "5""#),
        (404, "a - - [x]\t\"GET / HTTP/1.1\"\t404\t5"),
        // a user name with a bracket in quotes
        (401, r#""a" - "[b] c" "[x]" "GET / HTTP/1.1" "401" "5""#),
        // the ends of the range, and the end of the line after the status
        (100, r#"a - - [x] "y" 100 1"#),
        (999, r#"a - - [x] "y" 999"#),
    ];
    for (expected, line) in lines {
        assert_eq!(status(line), Ok(expected), "{line}");
    }
}

#[test]
fn lines_of_something_else() {
    let lines = [
        (Defect::Empty, ""),
        (Defect::Empty, " \t"),
        (Defect::NoTime, "garbage"),
        (Defect::NoTime, r#"a] "GET / HTTP/1.1" 200 1"#),
        (Defect::NoTime, r#"{"status": 200}"#),
        (
            Defect::NoStatus,
            "2026/11/22 13:34:50 [error] 7#7: *1 open() failed, request: \"GET / HTTP/1.1\"",
        ),
        (
            Defect::NoRequest,
            "a - - [22/Nov/2026:13:34:50 +0000] GET 200 1",
        ),
        (Defect::OpenRequest, r#"a - - [x] "GET / HTTP"#),
        (Defect::OpenRequest, r#"a - - [x] "GET /\"#),
        (Defect::OpenRequest, r#"a - - [x] "GET /\" 200 1"#),
        (Defect::NoStatus, r#"a - - [x] "y""#),
        (Defect::NoStatus, r#"a - - [x] "y" "#),
        (Defect::NoStatus, r#"a - - [x] "y" 20"#),
        (Defect::NoStatus, r#"a - - [x] "y" 2000 1"#),
        (Defect::NoStatus, r#"a - - [x] "y" +20 1"#),
        (Defect::NoStatus, r#"a - - [x] "y"200 1"#),
        (Defect::NoStatus, r#"a - - [x] "y" OK 1"#),
        (Defect::NoStatus, r#"a - - [x] "y" -2 1"#),
        (Defect::NoStatus, r#"a - - [x] "y" 00 1"#),
        (Defect::NoStatus, r#"a - - [x] "y" "200 1"#),
    ];
    for (expected, line) in lines {
        assert_eq!(status(line), Err(expected), "{line}");
    }
}

#[test]
fn a_line_need_not_be_text() {
    let line = b"a - \xff\x00 [x] \"GET /\xc3\x28 \xff\" 502 1 \"\xfe\"";
    let bad_gateway = Received::Known(LogStatus::BadGateway);
    assert_eq!(Line::parse(line), Ok(Line::Status(bad_gateway)));
}

#[test]
fn line_breaks_of_all_kinds() {
    let mut tally = Tally::default();
    let log = b"a - - [x] \"y\" 200 1\r\na - - [x] \"y\" 200\r\na - - [x] \"y\" 404 1\n\n\r\na - - [x] \"y\" 499";
    tally.read("test", log.as_slice()).unwrap();
    let codes: Vec<_> = tally.statuses.iter().map(|(r, n)| (r.code(), *n)).collect();
    assert_eq!(codes, [(200, 2), (404, 1), (499, 1)]);
    assert_eq!((tally.not_understood, tally.lines()), (2, 6));
    let numbers: Vec<_> = tally.samples.iter().map(|sample| sample.number).collect();
    assert_eq!(numbers, [4, 5]);
}

#[test]
fn a_very_long_line_is_one_line_and_its_status_is_found_if_it_comes_early() {
    let endless = || io::repeat(b'x').take(5 << 20);
    let early = b"a - - [x] \"y\" 200 1 \"".as_slice().chain(endless());
    let late = b"\na - - [x] \"".as_slice().chain(endless());
    let last = b"\" 200 1\na - - [x] \"y\" 404 1\n".as_slice();
    let mut tally = Tally::default();
    let log = early.chain(late).chain(last);
    tally.read("test", BufReader::new(log)).unwrap();
    let codes: Vec<_> = tally.statuses.iter().map(|(r, n)| (r.code(), *n)).collect();
    assert_eq!(codes, [(200, 1), (404, 1)]);
    let [sample] = tally.samples.as_slice() else {
        panic!("{:?}", tally.samples);
    };
    assert_eq!((sample.number, sample.defect), (2, Defect::OpenRequest));
    assert!(sample.text.chars().count() < 80);
    assert_eq!(tally.lines(), 3);
}

/// Whoever sends requests chooses what stands in a log. These lines take hours if each quote is
/// compared with all others.
#[test]
fn hostile_lines_take_no_longer_than_others() {
    const TIMES: usize = 300_000;
    let fields = "#Fields: sc-status cs(User-Agent)\n";
    for (defect, start, repeated) in [
        (Defect::NoStatus, "a [x] \"y\"".to_owned(), "\t\""),
        (Defect::NoStatus, "a [x] \"y\"".to_owned(), "\t-\""),
        (
            Defect::NoStatus,
            format!("a [x] \"{}", "y".repeat(TIMES)),
            "\" ",
        ),
        (Defect::OpenRequest, "a [x] \"".to_owned(), "\\\""),
        (Defect::OtherFields, fields.to_owned(), "\"x\"\" "),
        (Defect::OtherFields, fields.to_owned(), "\"x "),
        (Defect::OtherFields, fields.to_owned(), "\"\" "),
    ] {
        let mut tally = Tally::default();
        let log = start + &repeated.repeat(TIMES);
        tally.read("test", log.as_bytes()).unwrap();
        assert_eq!(tally.samples[0].defect, defect, "{repeated}");
    }
}

#[test]
fn every_code_is_in_one_group() {
    for code in 100..=999 {
        let received = Received::from_code(code).unwrap();
        let expected = match code {
            499 | 460 => Group::ClientClosed,
            _ => StatusClass::from_code(code).map_or(Group::NoClass, Group::Class),
        };
        assert_eq!(Group::of(received), expected, "{code}");
        assert!(Group::ALL.contains(&expected));
    }
}
