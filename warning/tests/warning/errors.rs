//! What is refused, where, and with what words.

use crate::parse;
use status_set_warning::{self as warning, Expected, WarnCode, WarningValue};

#[test]
fn each_error_stands_at_the_byte_that_is_wrong() {
    for (field, offset, expected) in [
        ("x", 0, Expected::Code),
        ("  x", 2, Expected::Code),
        ("11", 2, Expected::Code),
        ("1 - \"\"", 1, Expected::Code),
        ("110", 3, Expected::Space),
        ("1100 - \"\"", 3, Expected::Space),
        ("110\t- \"\"", 3, Expected::Space),
        ("110,", 3, Expected::Space),
        ("110 ", 4, Expected::Agent),
        ("110  - \"\"", 4, Expected::Agent),
        ("110 \"stale\"", 4, Expected::Agent),
        ("110 :80 \"\"", 4, Expected::Agent),
        ("110 squid/ \"\"", 9, Expected::Agent),
        ("110 a:80b \"\"", 8, Expected::Agent),
        ("110 a:b \"\"", 6, Expected::Agent),
        ("110 caf\u{e9} \"\"", 7, Expected::Agent),
        ("110 [::1 \"\"", 8, Expected::Agent),
        ("110 [::g] \"\"", 4, Expected::Agent),
        ("110 [] \"\"", 4, Expected::Agent),
        ("110 [v.a] \"\"", 4, Expected::Agent),
        ("110 [v1.] \"\"", 4, Expected::Agent),
        ("110 [1.2.3.4] \"\"", 4, Expected::Agent),
        ("110 [::1%eth0] \"\"", 8, Expected::Agent),
        ("110 [::1]x \"\"", 9, Expected::Agent),
        ("110 -\"\"", 5, Expected::Agent),
        ("110 -", 5, Expected::Space),
        ("110 - ", 6, Expected::Text),
        ("110 - stale", 6, Expected::Text),
        ("110 -  \"\"", 6, Expected::Text),
        ("110 - \"", 7, Expected::ClosingQuote),
        ("110 - \"a\\", 9, Expected::ClosingQuote),
        ("110 - \"a\\\"", 10, Expected::ClosingQuote),
        ("110 - \"a\nb\"", 8, Expected::NoControl),
        ("110 - \"a\\\rb\"", 9, Expected::NoControl),
        ("110 - \"\0\"", 7, Expected::NoControl),
        ("110 - \"\x7F\"", 7, Expected::NoControl),
        ("110 - \"\" x", 9, Expected::End),
        ("110 - \"\"x", 8, Expected::End),
        ("110 - \"\";", 8, Expected::End),
        ("110 - \"\"  \"\"", 10, Expected::End),
        ("110 - \"\" \"", 10, Expected::Date),
        ("110 - \"\" \"\"", 10, Expected::Date),
        ("110 - \"\" \"now\"", 10, Expected::Date),
        (
            "110 - \"\" \"Sun, 06 Nov 1994 08:49:37 GMT",
            39,
            Expected::ClosingQuote,
        ),
        (
            "110 - \"\" \"Sun, 06 Nov 1994 08:49:37 GMT\" \"",
            41,
            Expected::End,
        ),
        (
            "110 - \"\" \"Sun, 06 Nov 1994 08:49:37 GMT \"",
            39,
            Expected::ClosingQuote,
        ),
        (
            "110 - \"\" \"Sun, 06 Nov 1994 08:49:37 UTC\"",
            36,
            Expected::Date,
        ),
    ] {
        let error = parse(field).expect_err(field);
        assert_eq!(
            (error.offset(), error.expected()),
            (offset, expected),
            "{field:?}"
        );
    }
}

#[test]
fn offsets_count_from_the_start_of_the_field_value() {
    let mut values = warning::parse("199 - \"a\", 299 - b, 299 - \"c\"");
    assert_eq!(values.next().unwrap().unwrap().text(), "a");
    assert_eq!(values.next().unwrap().unwrap_err().offset(), 17);
    for _ in 0..3 {
        assert_eq!(values.next(), None, "after an error the iterator ends");
    }
}

/// What is wrong after a warning belongs to its element: that is not yielded.
#[test]
fn half_an_element_is_not_yielded() {
    assert!(warning::parse("199 - \"a\" junk").next().unwrap().is_err());
    assert!(
        warning::parse("199 - \"a\" 299 - \"b\"")
            .next()
            .unwrap()
            .is_err()
    );
}

#[test]
fn messages() {
    for (field, message) in [
        ("", None),
        ("x", Some("expected a warn-code of three digits at byte 0")),
        ("110", Some("expected a space at byte 3")),
        (
            "110 squid/ \"\"",
            Some("expected an agent, such as `-`, `squid` or `cache.example:3128`, at byte 9"),
        ),
        ("110 - x", Some("expected a quoted string at byte 6")),
        (
            "110 - \"\n\"",
            Some("expected no control character at byte 7"),
        ),
        ("110 - \"", Some("expected a closing quote at byte 7")),
        (
            "110 - \"\" \"\"",
            Some("expected a date such as `Sun, 06 Nov 1994 08:49:37 GMT` at byte 10"),
        ),
        ("110 - \"\"x", Some("expected a comma or the end at byte 8")),
    ] {
        let error = parse(field).err().map(|error| error.to_string());
        assert_eq!(error.as_deref(), message, "{field:?}");
    }
}

/// Nothing can be printed that ends the field or the text.
#[test]
fn what_cannot_be_printed_is_refused() {
    let code = WarnCode::MiscellaneousWarning;
    for byte in (0..=u8::MAX).filter(u8::is_ascii) {
        let char = char::from(byte);
        let text = format!("ab{char}");
        let made = WarningValue::new(code, "-", &text);
        if byte.is_ascii_control() && byte != b'\t' {
            let error = made.unwrap_err();
            assert_eq!((error.offset(), error.expected()), (2, Expected::NoControl));
        } else {
            assert_eq!(crate::one(&made.unwrap().to_string()).text(), text.as_str());
        }

        let agent = format!("ab{char}");
        match WarningValue::new(code, &agent, "") {
            Ok(value) => assert_eq!(crate::one(&value.to_string()).agent(), agent),
            Err(error) => {
                assert_eq!(
                    (error.offset(), error.expected()),
                    (2, Expected::Agent),
                    "{agent:?}"
                );
            }
        }
    }
    for agent in [
        "", " ", "a b", " a", "a ", "a\r\nb", "a\"", "a, b", "é", "a/b", "a@b", "[::1",
    ] {
        let error = WarningValue::new(code, agent, "").expect_err(agent);
        assert_eq!(error.expected(), Expected::Agent, "{agent:?}");
    }
}
