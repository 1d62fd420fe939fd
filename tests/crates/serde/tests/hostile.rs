//! What a stranger can send: every number that could be taken for another, every short message.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{
    Error, I64Deserializer, I128Deserializer, U64Deserializer, U128Deserializer,
};
use serde_json::{Value, from_str, from_value};
use status_set::{Received, catalog};
use status_set_tests_serde::Status;
use std::collections::BTreeSet;

/// The codes of the enum, as its declaration says them.
fn codes() -> BTreeSet<i128> {
    let whole = ["official", "nginx"].map(|set| catalog::set(set).unwrap().statuses);
    let codes = whole.concat().into_iter().map(|info| i128::from(info.code));
    codes.chain([561, 999]).collect()
}

/// All that fit into 16 bits, and at each end of each type those around it: cut to 16 bits, many of
/// them would be codes.
fn numbers() -> Vec<i128> {
    let ends = (7..=64).map(|bits| 1_i128 << bits);
    let ends = ends.flat_map(|end| [end, -end]);
    let around = ends.flat_map(|end| (end - 1000)..=(end + 1000));
    (-70_000..=70_000).chain(around).collect()
}

#[test]
fn no_number_is_taken_for_another() {
    let codes = codes();
    for number in numbers() {
        let status = codes.get(&number).copied();
        let received = Some(number).filter(|code| (100..=999).contains(code));
        let found = |result: Result<Status, Error>| result.ok().map(|it| i128::from(it.code()));
        let kept =
            |result: Result<Received<Status>, Error>| result.ok().map(|it| i128::from(it.code()));
        if let Ok(number) = i64::try_from(number) {
            let from = || I64Deserializer::new(number);
            assert_eq!(found(Status::deserialize(from())), status, "{number}");
            assert_eq!(kept(Received::deserialize(from())), received, "{number}");
        }
        if let Ok(number) = u64::try_from(number) {
            let from = || U64Deserializer::new(number);
            assert_eq!(found(Status::deserialize(from())), status, "{number}");
            assert_eq!(kept(Received::deserialize(from())), received, "{number}");
        }
        if let Ok(number) = u128::try_from(number) {
            let from = || U128Deserializer::new(number);
            assert_eq!(found(Status::deserialize(from())), status, "{number}");
            assert_eq!(kept(Received::deserialize(from())), received, "{number}");
        }
        let from: I128Deserializer<Error> = number.into_deserializer();
        assert_eq!(found(Status::deserialize(from)), status, "{number}");
    }
}

#[test]
fn no_number_of_a_document_is_taken_for_another() {
    let codes = codes();
    for number in numbers() {
        let json = number.to_string();
        let status = from_str::<Status>(&json).ok();
        let status = status.map(|status| i128::from(status.code()));
        assert_eq!(status, codes.get(&number).copied(), "{json}");
        for json in [
            format!("{number}.0"),
            format!("{number}e0"),
            format!("\"{number}\""),
        ] {
            assert!(from_str::<Status>(&json).is_err(), "{json}");
            assert!(from_str::<Received<Status>>(&json).is_err(), "{json}");
        }
    }
}

#[test]
fn other_values_are_errors() {
    for json in [
        "null",
        "true",
        "[]",
        "[404]",
        "[[404]]",
        "{}",
        r#"{"404":404}"#,
        r#"{"code":404}"#,
        "\"\"",
        "\"NotFound\"",
        "\"Not Found\"",
        "4.04e2",
        "1e400",
        "-0",
        "-0.0",
        "0404",
        "+404",
        "0x194",
        "404 404",
        "404,",
        "",
        " ",
        "NaN",
        "\u{feff}404",
        "99999999999999999999999999999999999999999999999999999",
    ] {
        assert!(from_str::<Status>(json).is_err(), "{json}");
        assert!(from_str::<Received<Status>>(json).is_err(), "{json}");
        if let Ok(value) = from_str::<Value>(json) {
            assert!(from_value::<Status>(value).is_err(), "{json}");
        }
    }
}

/// Against what postcard reads as a `u16`.
#[test]
fn every_short_message_is_a_number_or_an_error() {
    let codes = codes();
    let messages = (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).map(move |b| [a, b]));
    for [a, b] in messages {
        for message in [
            &[][..],
            &[a],
            &[a, b],
            &[a, b, 0],
            &[a, b, 1],
            &[a, b, 3],
            &[a, b, 0xff],
        ] {
            let number = postcard::from_bytes::<u16>(message).ok();
            let listed = number.filter(|code| codes.contains(&i128::from(*code)));
            let status = postcard::from_bytes::<Status>(message).ok();
            assert_eq!(status.map(Status::code), listed, "{message:?}");
            let received = postcard::from_bytes::<Received<Status>>(message).ok();
            let kept = number.filter(|code| (100..=999).contains(code));
            assert_eq!(received.map(Received::code), kept, "{message:?}");
        }
    }
}
