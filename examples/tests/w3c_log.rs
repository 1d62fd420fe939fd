//! The W3C extended format of IIS, read by the library and by the program.

mod common;
#[path = "common/tallied.rs"]
mod tallied;

use common::{run, text};
use serde_json::Value;
use status_set::iis::SubStatus;
use status_set_examples::access_log::{Defect, Tally, table};
use std::fs;
use std::io::ErrorKind;
use tallied::{counts, substatuses};

/// The log that was made by hand.
const LOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/iis-w3c.log");

/// The tables of `data/README.md`.
const COUNTS: [(u16, u64); 8] = [
    (200, 12),
    (301, 1),
    (304, 5),
    (403, 2),
    (404, 11),
    (500, 4),
    (502, 2),
    (503, 1),
];
const SUBSTATUSES: [(&str, u64); 16] = [
    ("200.0", 10),
    ("301.0", 1),
    ("304.0", 4),
    ("403.14", 2),
    ("404.0", 2),
    ("404.6", 1),
    ("404.7", 3),
    ("404.8", 1),
    ("404.11", 1),
    ("404.13", 1),
    ("404.99", 1),
    ("500.0", 1),
    ("500.19", 2),
    ("500.100", 1),
    ("502.3", 2),
    ("503.2", 1),
];

fn read(log: &[u8]) -> Tally {
    let mut tally = Tally::default();
    tally.read("test", log).unwrap();
    tally
}

#[test]
fn every_count_is_right_and_no_line_is_lost() {
    let log = fs::read(LOG).unwrap();
    let tally = read(&log);
    assert_eq!(counts(&tally), COUNTS);
    let expected = SUBSTATUSES.map(|(sub, n)| (sub.to_owned(), n));
    assert_eq!(substatuses(&tally), expected);
    assert_eq!((tally.lines(), tally.directives), (38, 10));
    assert_eq!((tally.known(), tally.unlisted()), (38, 0));
    assert_eq!((tally.without_status, tally.not_understood), (0, 0));
    let lines = log.split(|&byte| byte == b'\n').count() as u64 - 1;
    assert_eq!(tally.lines() + tally.directives, lines);
}

#[test]
fn the_log_says_that_it_was_made_by_hand() {
    let log = fs::read_to_string(LOG).unwrap();
    let remark = log.lines().find(|line| line.starts_with("#Remark: "));
    assert!(remark.is_some_and(|line| line.contains("Made by hand")));
}

#[test]
fn the_table_has_the_sub_statuses() {
    let output = run("access_log", &[LOG], b"");
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    let report = text(&output.stdout);
    let (statuses, substatuses) = report.split_once("\n Sub-status ").unwrap();
    assert!(statuses.ends_with(" and directives: 10\n"), "{report}");
    let rows: Vec<Vec<&str>> = substatuses
        .lines()
        .skip(2)
        .map(|line| {
            line.split("  ")
                .map(str::trim)
                .filter(|cell| !cell.is_empty())
                .collect()
        })
        .collect();
    let expected: [&[&str]; 15] = [
        &["403.14", "Directory Listing Denied", "2"],
        &["404.0", "Not Found", "2"],
        &["404.6", "Verb Denied", "1"],
        &["404.7", "File Extension Denied", "3"],
        &["404.8", "Hidden Namespace", "1"],
        &["404.11", "Double Escape Sequence", "1"],
        &["404.13", "Content Length Too Large", "1"],
        &["404.99", "(unlisted)", "1"],
        &["500.0", "Module or ISAPI Error", "1"],
        &["or In-Process Handler Load Failure (ASP.NET Core Module)"],
        &["500.19", "Invalid Configuration Data", "2"],
        &["500.100", "Internal ASP Error", "1"],
        &["502.3", "Forwarder Connection Error (ARR)", "2"],
        &["or WinHTTP Asynchronous Completion Failure (ARR 3.0.1916)"],
        &["503.2", "Concurrent Request Limit Exceeded", "1"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn json_has_all_sub_statuses() {
    let output = run("access_log", &["--json", LOG], b"");
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&json["lines"], &json["directives"]),
        (&38.into(), &10.into())
    );
    let found: Vec<_> = json["substatuses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sub| {
            (
                sub["number"].as_str().unwrap(),
                sub["lines"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(found, SUBSTATUSES);
    let double = &json["substatuses"][14];
    assert_eq!(
        (&double["status"], &double["code"]),
        (&502.into(), &3.into())
    );
    assert_eq!(
        double["phrases"],
        serde_json::json!([
            "Forwarder Connection Error",
            "WinHTTP Asynchronous Completion Failure"
        ])
    );
    assert_eq!(json["substatuses"][10]["phrases"], serde_json::json!([]));
}

#[test]
fn fields_in_any_order_and_changed_on_the_way() {
    let tally = read(
        b"#Version: 1.0\r\n\
          #fields: SC-SubStatus sc-win32-status SC-Status\r\n\
          7 0 404\r\n\
          #Fields: sc-status\r\n\
          404\r\n\
          #Date: 2026-11-22\r\n\
          200\r\n\
          #Fields: x-a\tsc-status sc-substatus\r\n\
          a\t503 2",
    );
    assert_eq!(counts(&tally), [(200, 1), (404, 2), (503, 1)]);
    let expected = [("404.7".to_owned(), 1), ("503.2".to_owned(), 1)];
    assert_eq!(substatuses(&tally), expected);
    assert_eq!((tally.lines(), tally.directives), (4, 5));
}

#[test]
fn what_an_entry_may_say() {
    let head = b"#Fields: cs-uri sc-status sc-substatus\n".as_slice();
    let entry = |entry: &[u8]| read(&[head, entry].concat());

    let tally = entry(b"/\xff 404 7");
    assert_eq!(substatuses(&tally), [("404.7".to_owned(), 1)]);
    let tally = entry(b"/ 404 -");
    assert_eq!(
        (counts(&tally), substatuses(&tally)),
        (vec![(404, 1)], vec![])
    );
    for without in ["/ - -", "/ 000 0", "/ - 7"] {
        let tally = entry(without.as_bytes());
        assert_eq!((tally.without_status, tally.lines()), (1, 1), "{without}");
        assert!(tally.substatuses.is_empty());
    }
    let tally = entry(b"/ 777 65535");
    let largest = SubStatus::new(777, u16::MAX).unwrap();
    assert_eq!((tally.unlisted(), tally.substatuses[&largest]), (1, 1));

    for (defect, line) in [
        (Defect::Empty, ""),
        (Defect::Empty, " "),
        (Defect::OtherFields, "/ 404"),
        (Defect::OtherFields, "/a b 404 7"),
        (Defect::NoStatus, "/ 40 7"),
        (Defect::NoStatus, "/ OK 7"),
        (Defect::NoSubStatus, "/ 404 x"),
        (Defect::NoSubStatus, "/ 404 +7"),
        (Defect::NoSubStatus, "/ 404 65536"),
        // A directive has a name and a colon.
        (Defect::OtherFields, "#Fields"),
        (Defect::OtherFields, "#: 404 7 8"),
    ] {
        let tally = entry(format!("{line}\n").as_bytes());
        assert_eq!((tally.not_understood, tally.lines()), (1, 1), "{line}");
        assert_eq!(tally.samples[0].defect, defect, "{line}");
        assert!(tally.statuses.is_empty() && tally.substatuses.is_empty());
    }
}

#[test]
fn fields_without_a_status_are_reported() {
    let log = b"#Fields: date sc-substatus\n2026-11-22 7\n#Fields: sc-status\n404\n";
    let mut tally = Tally::default();
    let error = tally.read("test", log.as_slice()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidData);
    assert_eq!(error.to_string(), "line 1: #Fields does not name sc-status");
    assert_eq!(counts(&tally), [(404, 1)]);
    assert_eq!(
        (tally.lines(), tally.not_understood, tally.directives),
        (2, 1, 2)
    );
    assert_eq!(tally.samples[0].defect, Defect::NoStatusField);

    let output = run("access_log", &["-", LOG], log);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "access_log: -: line 1: #Fields does not name sc-status\n"
    );
    assert!(
        text(&output.stdout).contains(" all lines             40 "),
        "{}",
        text(&output.stdout)
    );
}

#[test]
fn one_log_does_not_say_how_to_read_the_next() {
    let mut tally = read(b"#Fields: sc-status\n404\n");
    tally
        .read("next", b"a - - [x] \"y\" 200 1\n404\n".as_slice())
        .unwrap();
    assert_eq!(counts(&tally), [(200, 1), (404, 1)]);
    assert_eq!(tally.samples[0].defect, Defect::NoTime);
}

#[test]
fn a_log_without_sub_statuses_has_no_table_of_them() {
    let report = table::render(&read(b"#Fields: sc-status sc-substatus\n200 0\n"), None);
    assert!(!report.contains("Sub-status"), "{report}");
    let report = table::render(&read(b"a - - [x] \"y\" 200 1\n"), None);
    assert!(!report.contains("directives"), "{report}");
}
