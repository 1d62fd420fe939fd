//! Logs whose lines are JSON.

mod common;

use common::{run, text};
use status_set_examples::access_log::{Defect, Field, Line, Tally};

/// What the field says: a code, or 0 where there is no status.
fn read(path: &str, line: &str) -> Result<u16, Defect> {
    match Field::from(path.to_owned()).read(line.as_bytes())? {
        Line::Status(received) => Ok(received.code()),
        Line::WithoutStatus => Ok(0),
        Line::Reply(service) => panic!("{service:?}"),
    }
}

#[test]
fn servers_name_the_status_each_in_its_way() {
    for (expected, path, line) in [
        // Caddy; 0 where the client went away
        (
            404,
            "status",
            r#"{"level":"info","ts":1.5,"logger":"http.log.access","msg":"handled request","request":{"method":"GET","uri":"/\"x"},"status":404,"resp_headers":{"Status":["200"]}}"#,
        ),
        (0, "status", r#"{"request":{"method":"GET"},"status":0}"#),
        // Traefik
        (
            502,
            "DownstreamStatus",
            r#"{"DownstreamStatus":502,"OriginStatus":200,"RequestLine":"GET / HTTP/1.1"}"#,
        ),
        // nginx with `escape=json`: texts, and nothing for `-`
        (
            499,
            "status",
            r#"{"time":"2026-11-26T10:00:00+00:00","request":"GET /\"a HTTP/1.1","status":"499"}"#,
        ),
        (
            0,
            "upstream_status",
            r#"{"status":"200","upstream_status":""}"#,
        ),
        (0, "status", r#"{"status":"000"}"#),
        (0, "status", r#"{"status":-1}"#),
        (0, "status", r#"{"status":null}"#),
        // Docker, around a line of a log, and around JSON
        (
            503,
            "log",
            r#"{"log":"192.0.2.1 - - [26/Nov/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 503 5\n","stream":"stdout","time":"2026-11-26T10:00:00.1Z"}"#,
        ),
        (
            429,
            "log.status",
            r#"{"log":"{\"msg\":\"handled request\",\"status\":429}\n","stream":"stdout"}"#,
        ),
        // Kubernetes writes the time before it
        (
            200,
            "status",
            r#"2026-11-26T10:00:00.1Z stdout F {"status":200}"#,
        ),
        // deep, and keys with dots
        (
            301,
            "http.response.status_code",
            r#"{"http":{"response":{"status_code":301}}}"#,
        ),
        (
            302,
            "http.response.status_code",
            r#"{"http.response.status_code":302}"#,
        ),
        (
            303,
            "http.response.status_code",
            r#"{"http":{"response.status_code":303}}"#,
        ),
        (
            304,
            "http.response.status",
            r#"{"http.response":{"status":304}}"#,
        ),
    ] {
        assert_eq!(read(path, line), Ok(expected), "{line}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    for (defect, path, line) in [
        (Defect::Empty, "status", " "),
        (Defect::NotJson, "status", "garbage"),
        (Defect::NotJson, "status", "[200]"),
        (Defect::NotJson, "status", r#"{"status":200"#),
        (Defect::NotJson, "log.status", r#"{"log":"started"}"#),
        (Defect::NoField, "status", r#"{"Status":200}"#),
        (Defect::NoField, "", r#"{"status":200}"#),
        (Defect::NoField, "a.status", r#"{"status":200,"a":{}}"#),
        (Defect::NoField, "status.code", r#"{"status":200}"#),
        (Defect::NoStatus, "status", r#"{"status":20}"#),
        (Defect::NoStatus, "status", r#"{"status":200.5}"#),
        (Defect::NoStatus, "status", r#"{"status":"OK"}"#),
        (Defect::NoStatus, "status", r#"{"status":[200]}"#),
        (Defect::NoStatus, "status", r#"{"status":true}"#),
        (Defect::NoTime, "log", r#"{"log":"server is up"}"#),
    ] {
        assert_eq!(read(path, line), Err(defect), "{line}");
    }
}

#[test]
fn a_line_need_not_be_utf_8() {
    let line = b"{\"agent\":\"\xff\xfe\",\"status\":410}";
    let found = Field::from("status".to_owned()).read(line).unwrap();
    assert!(matches!(found, Line::Status(received) if received.code() == 410));
}

#[test]
fn the_program_reads_the_field_that_it_is_told() {
    let log = b"{\"status\":200}\n{\"msg\":\"started\"}\n#Fields: x\n\n{\"status\":499}\n{\"status\":0}\n";
    let output = run("access_log", &["--json", "--field", "status", "-"], log);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let numbers = ["known", "without_status", "not_understood", "directives"];
    let numbers = numbers.map(|key| json[key].as_u64().unwrap());
    assert_eq!(numbers, [2, 1, 3, 0]);
    let reasons = json["samples"].as_array().unwrap().iter();
    let reasons: Vec<_> = reasons
        .map(|sample| sample["reason"].as_str().unwrap())
        .collect();
    assert_eq!(reasons, ["no_field", "not_json", "empty"]);
}

#[test]
fn logs_of_lines_and_of_json_count_together() {
    let mut tally = Tally::default();
    let field = Field::from("log".to_owned());
    let log = r#"{"log":"a - - [x] \"y\" 200 1\n"}"#;
    tally.read_json("a", log.as_bytes(), &field).unwrap();
    tally
        .read("b", b"a - - [x] \"y\" 200 1".as_slice())
        .unwrap();
    assert_eq!(tally.known(), 2);
}

/// What others make of a number, and of a text with one.
#[test]
fn a_status_may_be_written_loosely() {
    for (expected, line) in [
        (Ok(404), r#"{"status":404.0}"#),
        (Ok(0), r#"{"status":0.0}"#),
        (Ok(404), r#"{"status":"404\n"}"#),
        (Ok(404), r#"{"status":" 404"}"#),
        (Err(Defect::Empty), r#"{"status":"\n"}"#),
        (Err(Defect::NoStatus), r#"{"status":404.5}"#),
        (Err(Defect::NoStatus), r#"{"status":4040.0}"#),
        (Err(Defect::NoStatus), r#"{"status":"404.0"}"#),
    ] {
        assert_eq!(read("status", line), expected, "{line}");
    }
}

/// Elastic Common Schema: each dot may be one of a key, or a step.
#[test]
fn a_key_with_dots_is_found_beside_a_shorter_one() {
    let path = "http.response.status_code";
    for line in [
        r#"{"http":"GET","http.response":{"status_code":404}}"#,
        r#"{"http":{"version":"2"},"http.response":{"status_code":404}}"#,
        r#"{"http":{"response":{"bytes":1},"response.status_code":404}}"#,
    ] {
        assert_eq!(read(path, line), Ok(404), "{line}");
    }
    let line = r#"{"http":{"version":"2"},"http.response":{"bytes":1}}"#;
    assert_eq!(read(path, line), Err(Defect::NoField));
}
