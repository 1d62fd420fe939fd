//! What is not a selector, and what is said of it.

use status_set::CodeSet;
use status_set::selector::{ParseCodeSetError, ParseCodeSetErrorKind as Kind};

fn error(text: &str) -> ParseCodeSetError {
    match text.parse::<CodeSet>() {
        Ok(codes) => panic!("`{text}` is read as {codes}"),
        Err(error) => error,
    }
}

#[test]
fn each_mistake_is_named() {
    for (text, kind, item) in [
        ("", Kind::Empty, ""),
        (" \n", Kind::Empty, ""),
        (",", Kind::EmptyItem, ","),
        ("404,", Kind::EmptyItem, "404,"),
        (",404", Kind::EmptyItem, ",404"),
        ("404, ,410", Kind::EmptyItem, "404, ,410"),
        ("5xx except {}", Kind::EmptyItem, "{}"),
        ("5xx except {501,}, 404", Kind::EmptyItem, "{501,}"),
        ("teapot", Kind::OtherForm, "teapot"),
        ("5xx, 4x", Kind::OtherForm, "4x"),
        ("404 410", Kind::OtherForm, "404 410"),
        ("4 xx", Kind::OtherForm, "4 xx"),
        ("4xx-5xx", Kind::OtherForm, "4xx-5xx"),
        ("+404", Kind::OtherForm, "+404"),
        ("-404", Kind::OtherForm, "-404"),
        ("404-", Kind::OtherForm, "404-"),
        ("500-505-510", Kind::OtherForm, "500-505-510"),
        ("500..", Kind::OtherForm, "500.."),
        ("!", Kind::OtherForm, "!"),
        ("!!404", Kind::OtherForm, "!404"),
        ("{404, 410}", Kind::OtherForm, "{404, 410}"),
        ("5xx except", Kind::OtherForm, "5xx except"),
        ("except 501", Kind::OtherForm, "except 501"),
        ("5xxexcept 501", Kind::OtherForm, "5xxexcept 501"),
        ("5xx except501", Kind::OtherForm, "5xx except501"),
        ("5xx except {501} 502", Kind::OtherForm, "{501} 502"),
        ("5xx except {{501}}", Kind::OtherForm, "{501}"),
        ("5xx except 501}", Kind::OtherForm, "501}"),
        ("٤٠٤", Kind::OtherForm, "٤٠٤"),
        ("99", Kind::InvalidCode, "99"),
        ("1000", Kind::InvalidCode, "1000"),
        ("0404", Kind::InvalidCode, "0404"),
        ("100..0", Kind::InvalidCode, "0"),
        ("400-4999", Kind::InvalidCode, "4999"),
        (
            "99999999999999999999",
            Kind::InvalidCode,
            "99999999999999999999",
        ),
        ("6xx", Kind::NoClass, "6xx"),
        ("0XX", Kind::NoClass, "0XX"),
        ("599-500", Kind::BackwardRange, "599-500"),
        ("500..=499", Kind::BackwardRange, "500..=499"),
        ("500..600", Kind::OpenRange, "500..600"),
        ("600..500", Kind::OpenRange, "600..500"),
        ("5xx except {501, 505", Kind::UnclosedBrace, "{501, 505"),
        ("!5xx except 501", Kind::NestedRemoval, "!5xx except 501"),
        ("5xx except !501", Kind::NestedRemoval, "!501"),
        (
            "5xx except 502 except 503",
            Kind::NestedRemoval,
            "502 except 503",
        ),
        ("5xx except {501, 404}", Kind::RemovesNothing, "404"),
        ("4xx, 5xx except 404", Kind::RemovesNothing, "404"),
        ("! 404, 5xx, !501", Kind::RemovesNothing, "! 404"),
        ("!404", Kind::OnlyRemovals, "!404"),
        ("!404, !5xx", Kind::OnlyRemovals, "!404"),
        ("none, 404", Kind::NoneBesideOthers, "none"),
        ("!404, None", Kind::OnlyRemovals, "!404"),
        ("none except 404", Kind::OtherForm, "none"),
        ("!none", Kind::OtherForm, "none"),
    ] {
        let error = error(text);
        assert_eq!((error.kind(), error.item()), (kind, item), "{text}");
    }
}

/// The first one counts, whatever follows it.
#[test]
fn an_item_that_cannot_be_read_is_never_dropped() {
    for good in ["404", "5xx", "5xx except 501", "!404, 4xx", "none"] {
        for text in [
            format!("bad, {good}"),
            format!("{good}, bad"),
            format!("{good},bad,worse"),
        ] {
            assert_eq!(error(&text).item(), "bad", "{text}");
        }
    }
}

#[test]
fn messages_say_how_to_mend() {
    for (text, message) in [
        ("", "there is no code: write `none` if none is meant"),
        (
            "404,",
            "`404,` has an empty item: remove a comma, or write what is missing",
        ),
        (
            "4x",
            "`4x` is not a code, a class or a range, such as `404`, `4xx`, `500-599` and `5xx except 501`",
        ),
        (
            "6xx",
            "`6xx` is not a class: these are from `1xx` to `5xx`, the rest is a range",
        ),
        (
            "1000",
            "`1000` is not a status code: these are from 100 to 999",
        ),
        (
            "599-500",
            "`599-500` ends before it begins: write the lower code first",
        ),
        (
            "500..600",
            "`500..600` may or may not have its last code: write `..=`, which includes it",
        ),
        (
            "5xx except {501",
            "`{501` is not closed: write `}` after the last code",
        ),
        (
            "!5xx except 501",
            "`!5xx except 501` removes twice: write either `!` or `except`, and only one",
        ),
        (
            "4xx, !501",
            "`!501` removes nothing: what it is removed from has no such code",
        ),
        (
            "!404",
            "`!404` is all that is said: write what it is removed from, such as `100-999`",
        ),
        (
            "none, 404",
            "`none` stands for no code: remove it, or all other items",
        ),
    ] {
        assert_eq!(error(text).to_string(), message);
    }
}

#[test]
fn text_of_strangers_is_cut_and_escaped() {
    let long = "é".repeat(1000);
    assert_eq!(
        error(&long).item(),
        "é".repeat(ParseCodeSetError::MAX_ITEM / 2)
    );
    let shown = error("4xx, \u{1b}[2J").to_string();
    assert!(shown.starts_with("`\\u{1b}[2J` is not"), "{shown}");
    let debug = format!("{:?}", error("bad"));
    assert_eq!(
        debug,
        r#"ParseCodeSetError { kind: OtherForm, item: "bad" }"#
    );
}
