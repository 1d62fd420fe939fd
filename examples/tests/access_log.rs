//! The log of a real nginx, read by the library and by the program.

mod common;

use common::{program, run, text};
use serde_json::Value;
use status_set_examples::access_log::{Group, Tally, table};
use std::fs::File;
use std::io::{BufReader, Read};
use std::process::{Command, Stdio};

/// The log that a real nginx wrote.
const LOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/nginx-access.log");

/// The table of `data/README.md`.
const COUNTS: [(u16, u64); 40] = [
    (200, 360),
    (201, 5),
    (204, 10),
    (206, 12),
    (299, 2),
    (301, 14),
    (302, 9),
    (304, 120),
    (307, 3),
    (400, 14),
    (401, 8),
    (403, 10),
    (404, 72),
    (405, 6),
    (408, 5),
    (409, 2),
    (412, 3),
    (413, 4),
    (414, 3),
    (415, 1),
    (416, 3),
    (421, 2),
    (429, 14),
    (444, 11),
    (460, 2),
    (494, 5),
    (495, 4),
    (496, 6),
    (497, 5),
    (499, 13),
    (500, 4),
    (501, 2),
    (502, 12),
    (503, 5),
    (504, 9),
    (505, 1),
    (520, 5),
    (522, 3),
    (525, 2),
    (777, 1),
];

const LINES: u64 = 772;

fn tally() -> Tally {
    let mut tally = Tally::default();
    let log = BufReader::new(File::open(LOG).unwrap());
    tally.read(LOG, log).unwrap();
    tally
}

#[test]
fn every_count_is_right_and_no_line_is_lost() {
    let tally = tally();
    let counts: Vec<_> = tally.statuses.iter().map(|(r, n)| (r.code(), *n)).collect();
    assert_eq!(counts, COUNTS);
    assert_eq!(tally.lines(), LINES);
    assert_eq!((tally.known(), tally.unlisted()), (769, 3));
    assert_eq!((tally.without_status, tally.not_understood), (0, 0));
}

#[test]
fn client_closings_are_apart_from_client_errors() {
    let groups = Group::ALL.map(|group| (group.key(), tally().group(group)));
    let expected = [
        ("informational", 0),
        ("success", 389),
        ("redirection", 146),
        ("client_error", 193 - 15),
        ("client_closed", 13 + 2),
        ("server_error", 43),
        ("no_class", 1),
    ];
    assert_eq!(groups, expected);
    assert_eq!(groups.iter().map(|(_, lines)| lines).sum::<u64>(), LINES);
}

#[test]
fn the_table_names_what_nginx_logs() {
    let output = run("access_log", &[LOG], b"");
    assert!(output.status.success());
    assert_eq!(text(&output.stderr), "");
    let rows: Vec<Vec<&str>> = text(&output.stdout)
        .lines()
        .map(|line| {
            line.split("   ")
                .map(str::trim)
                .filter(|cell| !cell.is_empty())
                .collect()
        })
        .collect();
    for expected in [
        ["444", "No Response", "nginx", "11", "1.4 %", "▊"],
        [
            "494",
            "Request Header Too Large",
            "nginx",
            "5",
            "0.6 %",
            "▍",
        ],
        ["495", "SSL Certificate Error", "nginx", "4", "0.5 %", "▍"],
        [
            "496",
            "SSL Certificate Required",
            "nginx",
            "6",
            "0.8 %",
            "▌",
        ],
        [
            "497",
            "HTTP Request Sent to HTTPS Port",
            "nginx",
            "5",
            "0.6 %",
            "▍",
        ],
        ["499", "Client Closed Request", "nginx", "13", "1.7 %", "▉"],
        ["299", "(unlisted)", "-", "2", "0.3 %", "▎"],
        ["777", "(unlisted)", "-", "1", "0.1 %", "▏"],
    ] {
        assert!(
            rows.iter().any(|row| row == &expected),
            "{expected:?} in {rows:#?}"
        );
    }
    assert!(
        rows.iter()
            .any(|row| row == &["closed by the client", "15", "1.9 %"])
    );
    assert!(
        rows.iter()
            .any(|row| row == &["all lines", "772", "100.0 %"])
    );
}

#[test]
fn json_has_the_same_numbers() {
    let output = run("access_log", &["--json", LOG], b"");
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["lines"], LINES);
    assert_eq!(json["known"], 769);
    assert_eq!(json["unlisted"], 3);
    assert_eq!(json["groups"]["client_closed"], 15);
    let statuses = json["statuses"].as_array().unwrap();
    let counts: Vec<_> = statuses
        .iter()
        .map(|status| (status["code"].as_u64(), status["lines"].as_u64()))
        .collect();
    let expected: Vec<_> = COUNTS
        .iter()
        .map(|&(code, n)| (Some(code.into()), Some(n)))
        .collect();
    assert_eq!(counts, expected);
    let find = |code| {
        statuses
            .iter()
            .find(|status| status["code"] == code)
            .unwrap()
    };
    assert_eq!(find(499)["name"], "ClientClosedRequest");
    assert_eq!(find(499)["phrase"], "Client Closed Request");
    assert_eq!(find(499)["set"], "nginx");
    assert_eq!(find(499)["group"], "client_closed");
    assert_eq!(find(777)["phrase"], Value::Null);
}

#[test]
fn lines_that_are_no_lines_of_a_log_are_shown() {
    let log = b"\n\x1b[31mred\xff\na - - [x] \"y\" 000 1\na - - [x] \"y\" 529 1\n";
    let output = run("access_log", &["-"], log);
    assert!(output.status.success());
    let report = text(&output.stdout);
    assert!(
        report.ends_with(
            "
Unlisted codes, and the sets that would name them:
  529: anthropic (Service Overloaded), deepl (Request Rate Exceeded), qualys (Service Overloaded)

Not understood, the first of them:
  -:1: the line is empty
  -:2: no quoted request follows the [time]
    \\u{1b}[31mred\\xFF
"
        ),
        "{report}"
    );

    let output = run("access_log", &["--json"], log);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let numbers = [
        "known",
        "unlisted",
        "without_status",
        "not_understood",
        "lines",
    ];
    assert_eq!(
        numbers.map(|key| json[key].as_u64().unwrap()),
        [0, 1, 1, 2, 4]
    );
    assert_eq!(json["samples"][0]["reason"], "empty");
    assert_eq!(json["samples"][1]["line"], 2);
}

#[test]
fn a_file_that_is_not_there_does_not_hide_the_others() {
    let output = run("access_log", &["no/such.log", LOG], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("access_log: no/such.log: "));
    assert!(text(&output.stdout).contains(" all lines                772 "));
}

#[test]
fn nothing_to_read_is_no_mistake() {
    let output = run("access_log", &[], b"");
    assert!(output.status.success());
    assert!(text(&output.stdout).contains(" all lines            0 "));
}

#[test]
fn top_shows_the_most_frequent_and_what_it_hides() {
    let report = table::render(&tally(), Some(2));
    let rows: Vec<_> = report.lines().skip(2).take(3).collect();
    assert!(rows[0].starts_with("  200 "), "{report}");
    assert!(rows[1].starts_with("  304 "), "{report}");
    assert_eq!(
        rows[2].trim(),
        format!("and 38 more with {} lines", LINES - 480)
    );
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let mut child = Command::new(program("access_log"))
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program prints only when its input has ended: by then nobody reads.
    drop(child.stdout.take());
    drop(child.stdin.take());
    let mut errors = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut errors)
        .unwrap();
    assert_eq!(
        (child.wait().unwrap().code(), errors.as_str()),
        (Some(0), "")
    );
}

#[test]
fn nothing_is_counted_where_nothing_could_be_read() {
    let output = run("access_log", &["there-is-no-such.log"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(
        message.starts_with("access_log: there-is-no-such.log: "),
        "{message}"
    );
}
