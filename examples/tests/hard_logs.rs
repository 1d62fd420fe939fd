//! Logs after reports of people who count statuses in such ones, with names and addresses replaced.
//! What is right is in `data/README.md`.

mod common;
#[path = "common/tallied.rs"]
mod tallied;

use common::{run, text};
use status_set_examples::access_log::{Line, Service, Tally};
use std::fs;
use std::path::PathBuf;
use tallied::{counts, substatuses};

fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "data/cases", name]
        .iter()
        .collect()
}

fn read(name: &str) -> Tally {
    let mut tally = Tally::default();
    let log = fs::read(path(name)).unwrap();
    assert_eq!(tally.read(name, log.as_slice()).unwrap(), None, "{name}");
    assert_eq!(
        (tally.not_understood, tally.samples.len()),
        (0, 0),
        "{name}"
    );
    tally
}

/// What the lines say, one by one; 0 where there is no status.
fn codes(name: &str) -> Vec<u16> {
    let log = fs::read_to_string(path(name)).unwrap();
    let lines = log.lines().map(|line| match Line::parse(line.as_bytes()) {
        Ok(Line::Status(received)) => received.code(),
        Ok(Line::WithoutStatus) => 0,
        other => panic!("{line}: {other:?}"),
    });
    lines.collect()
}

#[test]
fn a_zero_is_no_status() {
    assert_eq!(codes("envoy-zero.log"), [200, 0, 0, 503, 0, 0]);
    let tally = read("envoy-zero.log");
    assert_eq!(counts(&tally), [(200, 1), (503, 1)]);
    assert_eq!(tally.without_status, 4);
    let tally = read("common-zero.log");
    assert_eq!((counts(&tally), tally.without_status), (vec![(200, 1)], 3));
}

#[test]
fn quotes_in_a_request_may_be_raw() {
    assert_eq!(codes("raw-quotes.log"), [404, 404, 404, 400, 200]);
}

#[test]
fn fields_may_stand_before_the_request_and_in_quotes() {
    assert_eq!(codes("between.log"), [304, 301, 200, 200, 200, 404, 200]);
}

#[test]
fn w3c_fields_in_quotes_are_one_field() {
    let tally = read("w3c-quoted.log");
    assert_eq!(counts(&tally), [(200, 1), (301, 1), (404, 1)]);
    let expected = [("200.0", 1), ("301.0", 1), ("404.7", 1)];
    assert_eq!(
        substatuses(&tally),
        expected.map(|(s, n)| (s.to_owned(), n))
    );
}

#[test]
fn a_byte_order_mark_says_nothing() {
    let tally = read("byte-order-mark.log");
    assert_eq!(counts(&tally), [(200, 1), (404, 1)]);
    assert_eq!((tally.lines(), tally.directives), (2, 1));

    // Two such logs in one, as `cat` makes them.
    let log = fs::read(path("byte-order-mark.log")).unwrap();
    let mut tally = Tally::default();
    tally
        .read("twice", [&log[..], &log].concat().as_slice())
        .unwrap();
    assert_eq!((tally.lines(), tally.directives), (4, 2));
}

#[test]
fn replies_of_other_services_are_apart() {
    let tally = read("ftp-smtp.log");
    assert_eq!((counts(&tally), tally.lines()), (vec![], 0));
    let replies: Vec<_> = tally.replies.into_iter().collect();
    assert_eq!(replies, [(Service::Ftp, 2), (Service::Smtp, 1)]);

    let file = path("ftp-smtp.log");
    let output = run("access_log", &[file.to_str().unwrap()], b"");
    assert!(output.status.success());
    let report = text(&output.stdout);
    for line in [
        " and replies of FTP, which are not HTTP statuses: 2\n",
        " and replies of SMTP, which are not HTTP statuses: 1\n",
    ] {
        assert!(report.contains(line), "{report}");
    }
    let output = run("access_log", &["--json", file.to_str().unwrap()], b"");
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["replies"], serde_json::json!({ "FTP": 2, "SMTP": 1 }));
}

/// The FTP service of IIS 7 and later names sessions, and not the site unless it is asked to.
#[test]
fn sites_tell_services_apart() {
    let read = |fields: &str, entry: &str| {
        let mut tally = Tally::default();
        let log = format!("#Fields: {fields}\n{entry}\n");
        tally.read("test", log.as_bytes()).unwrap();
        (tally.replies.into_keys().next(), tally.statuses.len())
    };
    let (ftp, http) = ((Some(Service::Ftp), 0), (None, 1));
    assert_eq!(read("cs-method sc-status x-session", "QUIT 221 -"), ftp);
    assert_eq!(read("s-sitename sc-status x-session", "W3SVC1 200 -"), http);
    assert_eq!(read("s-sitename sc-status", "MSFTPSVC17 230"), ftp);
    assert_eq!(read("s-sitename sc-status", "\"W3SVC1\" \"200\""), http);
    assert_eq!(read("s-sitename sc-status", "- 200"), http);
    for (site, service) in [
        ("FTPSVC", Service::Ftp),
        ("SMTPSVC1", Service::Smtp),
        ("POP3SVC1", Service::Pop3),
        ("NNTPSVC1", Service::Nntp),
    ] {
        let found = read("s-sitename sc-status", &format!("{site} 200"));
        assert_eq!(found, (Some(service), 0));
    }
}

#[test]
fn sub_statuses_of_aspnet_core_have_their_meanings() {
    let tally = read("aspnet-core.log");
    assert_eq!(counts(&tally), [(200, 1), (500, 2), (502, 2)]);
    let output = run(
        "access_log",
        &[path("aspnet-core.log").to_str().unwrap()],
        b"",
    );
    let report = text(&output.stdout);
    let (_, table) = report.split_once("\n Sub-status ").unwrap();
    let rows: Vec<_> = table.lines().skip(2).map(str::trim_end).collect();
    let expected = [
        " 500.30       In-Process Startup Failure (ASP.NET Core Module)                      1",
        " 500.37       Failed to Start Within Startup Time Limit (ASP.NET Core Module)       1",
        " 502.3        Forwarder Connection Error (ARR)                                      1",
        "              or WinHTTP Asynchronous Completion Failure (ARR 3.0.1916)",
        " 502.5        WebSocket Failure (ARR 3.0.1916)                                      1",
        "              or Process Failure (ASP.NET Core Module)",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn load_balancers_of_aws_log_their_own_status() {
    assert_eq!(codes("aws-alb.log"), [200, 460, 463, 561, 101, 0, 504]);
    let tally = read("aws-alb.log");
    assert_eq!((tally.known(), tally.without_status), (6, 1));
}
