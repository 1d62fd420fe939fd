//! Problems that others sent: what is read of them, and that it is what was written.

#![deny(warnings)]

use serde_json::{Value, json};
use status_set::Problem;

#[track_caller]
fn read(body: &str) -> Problem {
    body.parse()
        .unwrap_or_else(|error| panic!("{body}: {error}"))
}

/// What is written again of a body.
#[track_caller]
fn again(body: &Value) -> Value {
    let problem = read(&body.to_string());
    let written = problem.to_string();
    assert_eq!(read(&written), problem);
    assert_eq!(read(&format!("{problem:#}")), problem);
    assert_eq!(
        serde_json::to_value(&problem).unwrap(),
        read_value(&written)
    );
    read_value(&written)
}

fn read_value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_examples_of_the_rfc_are_kept() {
    let bodies = [
        json!({
            "type": "https://example.com/probs/out-of-credit",
            "title": "You do not have enough credit.",
            "detail": "Your current balance is 30, but that costs 50.",
            "instance": "/account/12345/msgs/abc",
            "balance": 30,
            "accounts": ["/account/12345", "/account/67890"],
        }),
        json!({
            "type": "https://example.net/validation-error",
            "title": "Your request is not valid.",
            "errors": [
                { "detail": "must be a positive integer", "pointer": "#/age" },
                { "detail": "must be 'green', 'red' or 'blue'", "pointer": "#/profile/color" },
            ],
        }),
        json!({}),
        json!({ "type": "about:blank", "status": 404 }),
    ];
    for body in bodies {
        assert_eq!(again(&body), body);
    }
}

#[test]
fn uris_are_kept_to_the_letter() {
    for uri in [
        "urn:x:y",
        "../x",
        "#a",
        "?",
        "HTTP://A/%7e#B",
        "//[::1]:80/",
        "",
    ] {
        let body = json!({ "type": uri, "instance": uri });
        assert_eq!(again(&body), body);
        let problem = read(&body.to_string());
        assert_eq!(problem.problem_type(), Some(uri));
        assert_eq!(problem.instance(), Some(uri));
    }
}

/// RFC 9457 §3.1
#[test]
fn members_of_a_wrong_type_are_ignored_and_unknown_ones_kept() {
    for wrong in [
        json!(null),
        json!(true),
        json!(1.5),
        json!([404]),
        json!({ "a": 1 }),
    ] {
        let body = json!({
            "type": wrong, "title": wrong, "status": wrong, "detail": wrong, "instance": wrong,
            "other": wrong,
        });
        assert_eq!(again(&body), json!({ "other": wrong }));
    }
    for uri in [":", "a b", "http://[::1", "a#b#c", "é"] {
        assert_eq!(again(&json!({ "type": uri, "instance": uri })), json!({}));
    }
    for status in [
        json!("404"),
        json!(99),
        json!(1000),
        json!(-404),
        json!(404.5),
        json!(1e300),
    ] {
        assert_eq!(again(&json!({ "status": status })), json!({}));
    }
    assert_eq!(read(r#"{"status":404.0}"#).status(), Some(404));
    assert_eq!(read(r#"{"status":4.04e2}"#).status(), Some(404));
    // Names that we would not write are others' own affair.
    let others = json!({ "": 1, "a b": 2, "*": 3, "\u{0}": 4, "Type": 5, "tÿpe": null });
    assert_eq!(again(&others), others);
}

#[test]
fn the_last_of_members_with_one_name_counts() {
    let problem = read(r#"{"status":404,"status":410,"title":"a","title":1,"x":1,"x":2}"#);
    assert_eq!(problem.status(), Some(410));
    assert_eq!(problem.title(), None);
    assert_eq!(problem.members()["x"], 2);
}

#[test]
fn what_is_not_a_problem_is_an_error() {
    let deep = |depth: usize| format!("{{\"x\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    let bodies = [
        "",
        "null",
        "[]",
        "404",
        r#""{}""#,
        "{",
        "{}{}",
        r#"{"title":"\ud800"}"#,
        r#"{"x":"\udc00\ud800"}"#,
        r#"{"\ud800":1}"#,
        r#"{"x":1e999}"#,
        r#"{"x":NaN}"#,
        r#"{"status":404,}"#,
        &deep(127),
        &deep(100_000),
    ];
    for body in bodies {
        assert!(body.parse::<Problem>().is_err(), "{body:.40}");
    }
    let body = deep(126);
    assert_eq!(read(&body).to_string(), body);
    let huge = "9".repeat(300);
    let body = format!("{{\"x\":{huge},\"y\":-{huge}.0,\"z\":18446744073709551615}}");
    let problem = read(&body);
    assert_eq!(read(&problem.to_string()), problem);
}

/// A value can come from a `Value` too, which has no limit.
#[test]
fn nothing_is_taken_that_could_not_be_read_again() {
    let nested = |depth| (0..depth).fold(json!(1), |value, _| json!([value]));
    let mut problem = read("{}");
    assert!(problem.insert("deep", nested(126)));
    assert!(!problem.insert("deeper", nested(127)));
    assert_eq!(read(&problem.to_string()), problem);
    assert!(serde_json::from_value::<Problem>(json!({ "x": nested(126) })).is_ok());
    assert!(serde_json::from_value::<Problem>(json!({ "x": nested(127) })).is_err());
}

/// Any JSON, of which many parts are those of problems, or near to them.
fn any_value(depth: u32) -> Value {
    let texts = [
        "",
        "a",
        ":",
        "#a",
        "../b?c",
        "urn:x",
        "é\u{1f980}",
        "\u{0}\"\\\n",
        "404",
        "x#y#z",
    ];
    let bits = fastrand::u64(..);
    match fastrand::u8(..if depth == 0 { 7 } else { 9 }) {
        0 => Value::Null,
        1 => fastrand::bool().into(),
        2 => fastrand::u16(..1100).into(),
        3 => bits.into(),
        4 => fastrand::i64(..).into(),
        5 => f64::from_bits(bits).into(),
        6 => fastrand::choice(texts).unwrap().into(),
        7 => (0..fastrand::u8(..4))
            .map(|_| any_value(depth - 1))
            .collect(),
        _ => any_members(depth - 1),
    }
}

fn any_members(depth: u32) -> Value {
    let names = [
        "type", "title", "status", "detail", "instance", "code", "Type", "", "a b", "é", "\u{0}",
    ];
    let member = |_| {
        let name = fastrand::choice(names).unwrap().to_owned();
        (name, any_value(depth))
    };
    Value::Object((0..fastrand::u8(..8)).map(member).collect())
}

#[test]
fn reading_what_was_written_gives_an_equal_value() {
    for seed in 0..20_000 {
        fastrand::seed(seed);
        let body = any_members(4);
        let written = again(&body);
        // What RFC 9457 does not define is as it was.
        let Value::Object(members) = &body else {
            continue;
        };
        for (name, value) in members {
            if !["type", "title", "status", "detail", "instance"].contains(&name.as_str()) {
                assert_eq!(written[name], *value, "seed {seed}: {body}");
            }
        }
    }
}

/// Bodies that are nearly JSON: reading ends, and what it accepts is the same again.
#[test]
fn changed_bodies_are_refused_or_read_the_same_again() {
    let alphabet = "{}[]\",:\\u0d8e+-.19 tnfaé".as_bytes();
    for seed in 0..20_000 {
        fastrand::seed(seed);
        let mut body = any_members(2).to_string().into_bytes();
        for _ in 0..fastrand::u8(1..4) {
            let place = fastrand::usize(..body.len());
            body[place] = fastrand::choice(alphabet.iter().copied()).unwrap();
        }
        let Ok(body) = String::from_utf8(body) else {
            continue;
        };
        if let Ok(problem) = body.parse::<Problem>() {
            assert_eq!(read(&problem.to_string()), problem, "seed {seed}: {body}");
        }
    }
}
