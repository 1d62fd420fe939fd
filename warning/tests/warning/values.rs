//! What is read, and what it is.

use crate::{one, parse};
use status_set_warning::{WarnCode, WarnDate, WarningValue};
use std::collections::HashSet;

#[test]
fn the_example_of_the_rfc() {
    let field = r#"112 - "network down" "Sat, 25 Aug 2012 23:34:45 GMT""#;
    let value = one(field);
    assert_eq!(value.code(), WarnCode::DisconnectedOperation);
    assert_eq!(value.agent(), "-");
    assert_eq!(value.text(), "network down");
    let date = value.date().unwrap();
    assert_eq!(
        date,
        WarnDate::parse("Sat, 25 Aug 2012 23:34:45 GMT").unwrap()
    );
    assert_eq!(date.as_received(), Some("Sat, 25 Aug 2012 23:34:45 GMT"));
    assert_eq!(value.to_string(), field);
}

/// In the manner of Kubernetes, Elasticsearch, registries of container images and SIP.
#[test]
fn warnings_that_are_met() {
    for (field, code, agent, text) in [
        (
            r#"299 - "policy/v1beta1 PodSecurityPolicy is deprecated in v1.21+""#,
            299,
            "-",
            "policy/v1beta1 PodSecurityPolicy is deprecated in v1.21+",
        ),
        (
            r#"299 Elasticsearch-5.4.0-780f8c4 "The [string] field is deprecated, use [text]""#,
            299,
            "Elasticsearch-5.4.0-780f8c4",
            "The [string] field is deprecated, use [text]",
        ),
        (
            r#"299 - "Your auth token will expire in 30 seconds.""#,
            299,
            "-",
            "Your auth token will expire in 30 seconds.",
        ),
        (
            r#"307 isi.edu "Session parameter 'foo' not understood""#,
            307,
            "isi.edu",
            "Session parameter 'foo' not understood",
        ),
    ] {
        let value = one(field);
        assert_eq!(value.code().code(), code);
        assert_eq!(value.agent(), agent);
        assert_eq!(value.text(), text);
        assert_eq!(value.date(), None);
        assert_eq!(value.to_string(), field);
    }
}

#[test]
fn agents_are_hosts_or_pseudonyms() {
    for agent in [
        "-",
        "squid",
        "!#$%&'*+-.^_`|~",
        "cache.example",
        "cache.example:3128",
        "cache.example:",
        "192.0.2.1:80",
        "[::1]",
        "[::1]:8080",
        "[2001:db8::192.0.2.1]:8080",
        "[v1.fe80::a+en1]",
        "caf%C3%A9.example:80",
        "a,b;c=(d)",
        "50%",
    ] {
        let field = format!("199 {agent} \"\"");
        assert_eq!(one(&field).agent(), agent);
        let value = WarningValue::new(WarnCode::MiscellaneousWarning, agent, "").unwrap();
        assert_eq!(value.to_string(), field);
    }
}

/// RFC 9110 §5.6.1: recipients skip empty elements, and there can be space around commas.
#[test]
fn lists() {
    let texts = |field: &str| -> Vec<String> {
        let values = parse(field).unwrap_or_else(|error| panic!("{field}: {error}"));
        values
            .iter()
            .map(|value| value.text().to_string())
            .collect()
    };
    for empty in ["", " ", ",", " , ,\t,", ",,,,"] {
        assert_eq!(texts(empty), [""; 0], "{empty:?}");
    }
    for both in [
        r#"199 - "a", 299 - "b""#,
        r#"199 - "a",299 - "b""#,
        "199 - \"a\" \t,\t 299 - \"b\"",
        r#", ,199 - "a",, 299 - "b" , "#,
        r#" 199 - "a" "Sun, 06 Nov 1994 08:49:37 GMT" , 299 - "b"  "#,
    ] {
        assert_eq!(texts(both), ["a", "b"], "{both:?}");
    }
    assert_eq!(texts(r#"199 - "a, b", 299 - "\", c""#), ["a, b", "\", c"]);
}

#[test]
fn escapes_are_undone() {
    for (field, text, slice) in [
        (r#"199 - "plain""#, "plain", Some("plain")),
        (r#"199 - """#, "", Some("")),
        (r#"199 - "\"""#, "\"", None),
        (r#"199 - "\\""#, "\\", None),
        (r#"199 - "\\\"\\""#, r#"\"\"#, None),
        (r#"199 - "\a\ \,""#, "a ,", None),
        ("199 - \"tab\t\\\t\"", "tab\t\t", None),
        ("199 - \"é\"", "é", Some("é")),
    ] {
        let value = one(field);
        assert_eq!(value.text(), text);
        assert_eq!(value.text().to_string(), text);
        assert_eq!(value.text().as_str(), slice);
        assert_eq!(format!("{:?}", value.text()), format!("{text:?}"));
    }
}

#[test]
fn texts_that_are_not_utf_8_are_kept() {
    let field = b"199 - \"caf\xE9 \xFF\"";
    let value = one(field);
    assert!(value.text().bytes().eq(*b"caf\xE9 \xFF"));
    assert_eq!(value.text().to_string(), "caf\u{FFFD} \u{FFFD}");
    assert_eq!(value.text().as_str(), None);
    assert_eq!(value.bytes().collect::<Vec<u8>>(), field);
}

/// An escape can stand inside a character, because the grammar knows only bytes.
#[test]
fn an_escape_inside_a_character() {
    let value = one(b"199 - \"\xC3\\\xA9\"");
    assert_eq!(value.text(), "é");
    assert_eq!(value.text().to_string(), "é");
    assert_eq!(value.to_string(), "199 - \"é\"");
}

#[test]
fn equal_is_what_says_the_same() {
    let read = one(r#"199 - "\a\"" "Sunday, 06-Nov-94 08:49:37 GMT""#);
    let date = WarnDate::from_unix_seconds(784_111_777).unwrap();
    let made = WarningValue::new(WarnCode::MiscellaneousWarning, "-", "a\"").unwrap();
    assert_ne!(read, made);
    assert_eq!(read, made.with_date(date));
    assert_ne!(one(r#"199 - "a""#), one(r#"199 - "b""#));

    let mut set = HashSet::from([read]);
    assert!(!set.insert(made.with_date(date)));
    assert!(set.insert(made));
}

#[test]
fn what_is_read_borrows_from_the_input_alone() {
    fn first_text(field: &str) -> Option<&str> {
        status_set_warning::parse(field)
            .next()?
            .ok()?
            .text()
            .as_str()
    }
    let field = String::from("199 - \"kept\"");
    assert_eq!(first_text(&field), Some("kept"));
}
