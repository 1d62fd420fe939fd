//! What the conversions say when there is no status.

use ParseStatusErrorKind as Kind;
use status_set::{
    InvalidCodeError, ParseStatusError, ParseStatusErrorKind, Received, UnlistedCodeError,
    status_set,
};
use std::error::Error;

status_set! {
    enum Edge {
        official::{200, 404},
        #[status(reason = "Twin")]
        One = 600,
        #[status(reason = "Twin")]
        Other = 601,
    }
}

fn is_refused(text: &str, kind: ParseStatusErrorKind, message: &str) {
    let error = text.parse::<Edge>().unwrap_err();
    assert_eq!(error.kind(), kind);
    assert_eq!(error.text(), text);
    assert_eq!(error.status_enum(), "Edge");
    assert_eq!(error.to_string(), message);
}

#[test]
fn each_kind_has_its_message() {
    is_refused("", Kind::Empty, "`` is not a status of `Edge`: it is empty");
    is_refused(
        "499",
        Kind::UnlistedCode(499),
        "`499` is not a status of `Edge`: it has no such code",
    );
    is_refused(
        "499 Client Closed Request",
        Kind::UnlistedCode(499),
        "`499 Client Closed Request` is not a status of `Edge`: it has no such code",
    );
    is_refused(
        "404 Lost",
        Kind::OtherPhrase("Not Found"),
        "`404 Lost` is not a status of `Edge`: the reason phrase of that code is `Not Found`",
    );
    is_refused(
        "404 ",
        Kind::OtherPhrase("Not Found"),
        "`404 ` is not a status of `Edge`: the reason phrase of that code is `Not Found`",
    );
    is_refused(
        "Twin",
        Kind::SharedPhrase(600, 601),
        "`Twin` is not a status of `Edge` alone: 600 and 601 share that reason phrase",
    );
    is_refused(
        "not found",
        Kind::UnknownPhrase,
        "`not found` is not a status of `Edge`: it has neither such a code nor exactly this reason phrase",
    );
}

#[test]
fn numbers_out_of_range_are_invalid_codes() {
    for text in [
        "0",
        "99",
        "099",
        "099 Low",
        "1000",
        "4040",
        "1000 High",
        "70000",
    ] {
        let message = format!("`{text}` is not a status of `Edge`: codes are from 100 to 999");
        is_refused(text, Kind::InvalidCode, &message);
        let error = text.parse::<Received<Edge>>().unwrap_err();
        assert_eq!(error, text.parse::<Edge>().unwrap_err());
    }
}

/// Phrases of others can be anything, so behind a code they say nothing.
#[test]
fn received_reads_any_phrase_behind_a_code() {
    for (text, code) in [
        ("404 Lost", 404),
        ("404 ", 404),
        ("404 not found", 404),
        ("499 Gone", 499),
        ("499  two spaces", 499),
        ("600 Twin", 600),
    ] {
        let received = text.parse::<Received<Edge>>();
        assert_eq!(received.map(Received::code), Ok(code), "{text}");
    }
    for text in [
        "",
        "Twin",
        "not found",
        " 404",
        "404Lost",
        "+404",
        "404\tLost",
    ] {
        let error = text.parse::<Received<Edge>>().unwrap_err();
        assert_eq!(error, text.parse::<Edge>().unwrap_err());
    }
}

#[test]
fn a_shared_phrase_parses_with_its_code() {
    assert_eq!("600 Twin".parse(), Ok(Edge::One));
    assert_eq!("601 Twin".parse(), Ok(Edge::Other));
    assert_eq!("601 Twin".parse(), Ok(Received::Known(Edge::Other)));
}

/// The error of a text that is longer than what an error keeps.
fn of_long(text: &str) -> ParseStatusError {
    assert!(text.len() > ParseStatusError::MAX_TEXT);
    text.parse::<Edge>().unwrap_err()
}

#[test]
fn long_texts_are_cut() {
    let most = "x".repeat(ParseStatusError::MAX_TEXT);
    let whole = most.parse::<Edge>().unwrap_err();
    assert_eq!(whole.text(), most);
    assert!(!whole.to_string().contains('…'));

    let cut = of_long(&format!("{most}y"));
    assert_eq!(cut.text(), most);
    assert!(cut.to_string().starts_with(&format!("`{most}…` is not")));
    assert_ne!(whole, cut, "one of the texts is not the whole");
}

#[test]
fn texts_are_cut_between_characters() {
    // 47 bytes, so that the characters behind them are in the way of the 48th.
    let start = "x".repeat(ParseStatusError::MAX_TEXT - 1);
    for behind in ["é", "€", "😀"] {
        assert_eq!(of_long(&format!("{start}{behind}{behind}")).text(), start);
    }
}

#[test]
fn control_characters_are_escaped_in_the_message() {
    let error = "4\n\u{1b}[31m`".parse::<Edge>().unwrap_err();
    assert!(error.to_string().starts_with(r"`4\n\u{1b}[31m`"));
    assert_eq!(error.text(), "4\n\u{1b}[31m`");
}

#[test]
fn numbers_have_their_messages() {
    let unlisted: UnlistedCodeError = Edge::try_from(499).unwrap_err();
    assert_eq!(unlisted.to_string(), "499 is not a status of `Edge`");
    let invalid: InvalidCodeError = Received::<Edge>::try_from(1000).unwrap_err();
    assert_eq!(
        invalid.to_string(),
        "1000 is not a status code: these are from 100 to 999",
    );
}

#[test]
fn they_are_errors_that_threads_can_pass_on() {
    fn is_error<E: Error + Copy + Eq + std::hash::Hash + Send + Sync + 'static>() {}
    is_error::<UnlistedCodeError>();
    is_error::<InvalidCodeError>();
    is_error::<ParseStatusError>();
}

#[test]
fn debug_shows_the_text_and_not_its_bytes() {
    let error = "499".parse::<Edge>().unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "ParseStatusError { kind: UnlistedCode(499), text: \"499\", status_enum: \"Edge\", .. }",
    );
}

/// Each of these would end the line, move the cursor or turn what stands around it.
#[test]
fn all_that_controls_a_line_is_escaped() {
    let controls = (0..=0x1F).chain(0x7F..=0x9F).chain([0x61C, 0x200E, 0x200F]);
    let controls = controls.chain(0x2028..=0x202E).chain(0x2066..=0x2069);
    for letter in controls.filter_map(char::from_u32) {
        let error = format!("a{letter}b").parse::<Edge>().unwrap_err();
        let start = format!("`a{}b` is not", letter.escape_default());
        assert!(error.to_string().starts_with(&start), "{error}");
        let debug = format!("text: \"a{}b\"", letter.escape_default());
        assert!(format!("{error:?}").contains(&debug), "{error:?}");
    }
}

#[test]
fn letters_are_shown_as_letters() {
    for text in [
        "é",
        "não encontrado",
        "найдено",
        "見つかりません",
        "😀",
        "it's \"here\"",
        "ﬀ`",
    ] {
        let error = text.parse::<Edge>().unwrap_err();
        assert!(
            error.to_string().starts_with(&format!("`{text}` is not")),
            "{error}"
        );
    }
    let error = r#"a "\n" b"#.parse::<Edge>().unwrap_err();
    assert!(
        error.to_string().starts_with(r#"`a "\\n" b` is not"#),
        "{error}"
    );
    assert!(
        format!("{error:?}").contains(r#"text: "a \"\\n\" b""#),
        "{error:?}"
    );
}
