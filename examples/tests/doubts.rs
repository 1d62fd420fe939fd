//! A file in which most lines are not understood is likely something else, and the exit code says so.

mod common;

use common::{run, text};
use status_set_examples::access_log::{Look, Tally};

/// A line of HAProxy's own format.
const HAPROXY: &str = r#"Nov 26 10:00:00 lb haproxy[7]: 192.0.2.1:31337 [26/Nov/2026:10:00:00.123] shop~ app/web1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 "GET / HTTP/1.1""#;

const CLOUDFRONT: &str = "2026-11-26\t10:00:00\tFRA56-C2\t392\t192.0.2.1\tGET\td111111abcdef8.cloudfront.net\t/\t200\t-\tcurl/8.5\t-\t-\tHit";

#[test]
fn the_hint_says_what_it_looks_like() {
    let json = |path: &str| Some(Look::Json(Some(path.to_owned())));
    for (expected, line) in [
        (
            json("status"),
            r#"{"level":"info","request":{"status":"200"},"status":200}"#,
        ),
        (
            json("DownstreamStatus"),
            r#"{"DownstreamStatus":200,"OriginStatus":200}"#,
        ),
        (
            json("httpRequest.status"),
            r#"{"httpRequest":{"requestUrl":"/","status":404},"x":{}}"#,
        ),
        (
            json("log"),
            r#"{"log":"a - - [x] \"y\" 200 1\n","stream":"stdout"}"#,
        ),
        (
            json("log.status"),
            r#"{"log":"{\"status\":200}\n","stream":"stdout"}"#,
        ),
        (Some(Look::Json(None)), r#"{"status":"active"}"#),
        (
            Some(Look::AwsLoadBalancer),
            "tls 2.0 2026-11-26T10:00:00 net/shop/c6e77e28c25b2234 g3d4b5e8bb8464cd 192.0.2.1:51341 198.51.100.1:443 5 2 98 246 - arn:aws:acm:x - ECDHE TLSv12",
        ),
        (
            Some(Look::AwsLoadBalancer),
            "https 2026-11-26T10:00:00.186641Z app/shop/50dc6c495c0c9188 192.0.2.1:2817",
        ),
        (Some(Look::HaProxy), HAPROXY),
        (Some(Look::CloudFront), CLOUDFRONT),
        (
            Some(Look::Extended),
            "2026-11-26 10:00:00 192.0.2.9 GET /a - 80 - 192.0.2.1 - 404 7 64 1",
        ),
        (Some(Look::Text), "a - - [x] \"y\" 200 1"),
        (None, "2026/11/26 10:00:00 [error] 7#7: *1 open() failed"),
        (None, ""),
        (None, "a/b/c/d/e 1/2/3/4"),
    ] {
        assert_eq!(Look::of(line.as_bytes()), expected, "{line}");
    }
}

/// What the program prints of errors for this input, and its exit code.
fn errors(arguments: &[&str], log: &str) -> (Option<i32>, String) {
    let output = run("access_log", arguments, log.as_bytes());
    assert!(
        text(&output.stdout).contains(" all lines "),
        "the report comes all the same"
    );
    (output.status.code(), text(&output.stderr).to_owned())
}

#[test]
fn the_program_fails_with_the_hint() {
    let caddy = "{\"status\":200}\n{\"status\":404}\n";
    let (code, message) = errors(&["-"], caddy);
    let hint = "access_log: -: 2 of 2 lines are not understood; it looks like JSON: try `--field status`\n";
    assert_eq!((code, message.as_str()), (Some(1), hint));
    assert_eq!(
        errors(&["--field", "status", "-"], caddy),
        (Some(0), String::new())
    );

    for (log, hint) in [
        (
            HAPROXY,
            "; it looks like HAProxy's own format: with `option httplog clf` ",
        ),
        (
            CLOUDFRONT,
            "; it looks like a log of Amazon CloudFront: put its line `#Fields` first",
        ),
        ("What is this?", "; `--help` has the formats that are"),
    ] {
        let (code, message) = errors(&["-"], log);
        assert_eq!(code, Some(1));
        assert!(message.contains(hint), "{message}");
    }
    let (code, message) = errors(&["--field", "status", "-"], "a - - [x] \"y\" 200 1\n");
    assert_eq!(code, Some(1));
    assert!(
        message.contains("can be read without `--field`"),
        "{message}"
    );
}

/// With its `#Fields`, CloudFront's log is one in the W3C extended format.
#[test]
fn cloudfront_is_read_with_its_fields() {
    let fields = "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query cs(Cookie) x-edge-result-type\n";
    let without = CLOUDFRONT.replace("\t200\t", "\t000\t");
    let mut tally = Tally::default();
    let log = format!("{fields}{CLOUDFRONT}\n{without}\n");
    assert_eq!(tally.read("cf", log.as_bytes()).unwrap(), None);
    assert_eq!((tally.known(), tally.without_status), (1, 1));
}

#[test]
fn half_of_the_lines_is_not_most_and_empty_lines_do_not_count() {
    let line = "a - - [x] \"y\" 200 1\n";
    let doubt = |log: &str| {
        let doubt = Tally::default().read("x", log.as_bytes()).unwrap();
        doubt.map(|doubt| (doubt.not_understood, doubt.lines))
    };
    assert_eq!(doubt(""), None);
    assert_eq!(doubt("\n\n\n"), None);
    assert_eq!(doubt(&format!("\n\n\n{line}")), None);
    assert_eq!(doubt(&format!("garbage\n{line}")), None);
    assert_eq!(doubt(&format!("garbage\n{line}garbage\n\n")), Some((2, 3)));
    let directives = "#Software: x\n#Version: 1.0\ngarbage\n";
    assert_eq!(doubt(directives), Some((1, 1)));
}

/// One file of several that cannot be read is told, and the others count.
#[test]
fn each_file_is_judged_alone() {
    let log = concat!(env!("CARGO_MANIFEST_DIR"), "/data/nginx-access.log");
    let (code, message) = errors(&[log, "-"], "garbage\n");
    assert_eq!(code, Some(1));
    assert!(
        message.starts_with("access_log: -: 1 of 1 lines "),
        "{message}"
    );
}
