//! The sub-codes of IIS and Cloudflare.

use status_set_subcodes::cloudflare::ErrorCode;
use status_set_subcodes::iis::{InvalidStatusError, SubStatus};
use status_set_subcodes::{
    LISTS, ParseSubCodeError, ParseSubCodeErrorKind as Kind, SubCode, SubCodes,
};
use std::mem::size_of;

fn list(name: &str) -> &'static SubCodes {
    let mut lists = LISTS.iter();
    lists.find(|list| list.name == name).unwrap()
}

fn phrases(meanings: &[SubCode]) -> Vec<&str> {
    meanings.iter().map(|meaning| meaning.phrase).collect()
}

#[test]
fn every_sub_status_comes_back() {
    for status in 0..=1001 {
        for code in [0, 1, 9, 10, 99, 100, 502, 999, 1000, 65535] {
            let sub = SubStatus::new(status, code);
            assert_eq!(sub.is_some(), (100..=999).contains(&status), "{status}");
            let text = format!("{status}.{code}");
            assert_eq!(SubStatus::from_bytes(text.as_bytes()), sub, "{text}");
            assert_eq!(text.parse().ok(), sub, "{text}");
            assert_eq!(SubStatus::try_from((status, code)).ok(), sub, "{text}");
            let Some(sub) = sub else { continue };
            assert_eq!((sub.status(), sub.code()), (status, code));
            assert_eq!(<(u16, u16)>::from(sub), (status, code));
            assert_eq!(sub.to_string(), text);
        }
    }
}

#[test]
fn every_error_code_comes_back() {
    for code in 0..=u16::MAX {
        let error = ErrorCode::from_code(code);
        assert_eq!(error.is_some(), (1000..=1999).contains(&code), "{code}");
        let text = code.to_string();
        assert_eq!(ErrorCode::from_bytes(text.as_bytes()), error, "{code}");
        assert_eq!(text.parse().ok(), error, "{code}");
        assert_eq!(ErrorCode::try_from(code).ok(), error, "{code}");
        let Some(error) = error else { continue };
        assert_eq!((error.code(), u16::from(error)), (code, code));
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn meanings_are_those_of_the_catalog() {
    let mut found = 0;
    for status in 100..=999 {
        for code in 0..=1000 {
            let meanings = SubStatus::new(status, code).unwrap().meanings();
            let is_meant =
                |meaning: &SubCode| (meaning.status, meaning.code) == (Some(status), code);
            assert!(meanings.iter().all(is_meant), "{status}.{code}");
            found += meanings.len();
        }
    }
    assert_eq!(found, list("iis").codes.len());

    let errors = (1000..=1999).filter_map(ErrorCode::from_code);
    let found: Vec<_> = errors.flat_map(ErrorCode::meanings).collect();
    assert!(found.into_iter().eq(list("cloudflare").codes));
}

#[test]
fn double_meanings_give_both() {
    let of = |text: &str| phrases(text.parse::<SubStatus>().unwrap().meanings());
    assert_eq!(of("502.2"), ["Premature Exit", "Map Request Failure"]);
    assert_eq!(
        of("502.3"),
        [
            "Forwarder Connection Error",
            "WinHTTP Asynchronous Completion Failure"
        ]
    );
    assert_eq!(of("502.4"), ["No Server", "No Server"]);
    assert_eq!(of("502.5"), ["WebSocket Failure", "Process Failure"]);
    let in_process = "In-Process Handler Load Failure";
    assert_eq!(of("500.0"), ["Module or ISAPI Error", in_process]);
    let restricted = ErrorCode::from_code(1002).unwrap().meanings();
    assert_eq!(
        phrases(restricted),
        ["DNS Points to Prohibited IP", "Restricted"]
    );
}

#[test]
fn statuses_are_those_of_all_meanings() {
    let of = |code| -> Vec<u16> {
        let error = ErrorCode::from_code(code).unwrap();
        error.statuses().to_vec()
    };
    assert_eq!(of(1001), [409]);
    assert_eq!(of(1015), [429]);
    assert_eq!(of(1016), [530]);
    assert_eq!(of(1002), [0; 0]);
    assert_eq!(of(1999), [0; 0]);
}

#[test]
fn other_texts_are_refused_and_kept() {
    fn check<T>(cases: &[(&str, Kind, &str)])
    where
        T: std::str::FromStr<Err = ParseSubCodeError> + std::fmt::Debug,
    {
        for &(text, kind, message) in cases {
            let error = text.parse::<T>().unwrap_err();
            assert_eq!((error.kind(), error.text()), (kind, text));
            assert_eq!(error.to_string(), message);
        }
    }
    check::<SubStatus>(&[
        (
            "",
            Kind::Empty,
            "`` is not a sub-status of IIS: it is empty",
        ),
        (
            "404",
            Kind::OtherForm,
            "`404` is not a sub-status of IIS: these are written like `404.7`",
        ),
        (
            "099.7",
            Kind::OutOfRange,
            "`099.7` is not a sub-status of IIS: these are from 100.0 to 999.65535",
        ),
        (
            "404.65536",
            Kind::OutOfRange,
            "`404.65536` is not a sub-status of IIS: these are from 100.0 to 999.65535",
        ),
    ]);
    check::<ErrorCode>(&[
        (
            "",
            Kind::Empty,
            "`` is not an error of Cloudflare: it is empty",
        ),
        (
            "1016\n",
            Kind::OtherForm,
            "`1016\\n` is not an error of Cloudflare: these are written like `1016`",
        ),
        (
            "2000",
            Kind::OutOfRange,
            "`2000` is not an error of Cloudflare: these are from 1000 to 1999",
        ),
    ]);
    let forms = [
        "404.", ".7", "404.7.1", "404.07", "404.00", "404.+7", "404.-1", "404. 7", " 404.7",
        "404,7", "4040.7", "40.7", "+40.7", "404.7 ", "404.x", "４04.7", "é04.7", "404.é",
    ];
    for text in forms {
        let error = text.parse::<SubStatus>().unwrap_err();
        assert_eq!((error.kind(), error.text()), (Kind::OtherForm, text));
    }
    for text in ["01016", "+1016", "1016.0", "1O16", "1_016", "１016"] {
        let error = text.parse::<ErrorCode>().unwrap_err();
        assert_eq!((error.kind(), error.text()), (Kind::OtherForm, text));
    }
    for text in ["0", "7", "999", "10016", "65536", "99999999999999999999"] {
        let error = text.parse::<ErrorCode>().unwrap_err();
        assert_eq!((error.kind(), error.text()), (Kind::OutOfRange, text));
    }
}

#[test]
fn long_texts_are_cut_between_characters() {
    let error = "é".repeat(99).parse::<SubStatus>().unwrap_err();
    assert_eq!(error.text(), "é".repeat(ParseSubCodeError::MAX_TEXT / 2));
    assert!(error.to_string().contains("éé…` is not"), "{error}");
    let debug = format!("{error:?}");
    assert!(
        debug.starts_with(r#"ParseSubCodeError { kind: OtherForm, text: "éé"#),
        "{debug}"
    );
}

#[test]
fn numbers_out_of_range_are_kept() {
    let error: InvalidStatusError = SubStatus::try_from((1000, 7)).unwrap_err();
    assert_eq!(error.status(), 1000);
    let error = ErrorCode::try_from(530).unwrap_err();
    assert_eq!(error.code(), 530);
    assert_eq!(
        error.to_string(),
        "530 is not an error of Cloudflare: these are from 1000 to 1999"
    );
}

#[test]
fn bytes_that_are_no_text() {
    for byte in 0..=u8::MAX {
        let is_digit = byte.is_ascii_digit();
        assert_eq!(
            SubStatus::from_bytes(&[b'4', b'0', b'4', b'.', byte]).is_some(),
            is_digit
        );
        assert_eq!(
            ErrorCode::from_bytes(&[b'1', b'0', byte, b'6']).is_some(),
            is_digit
        );
        assert_eq!(SubStatus::from_bytes(&[byte]), None);
        assert_eq!(ErrorCode::from_bytes(&[byte]), None);
    }
}

#[test]
fn they_are_small_sorted_and_const() {
    const DENIED: SubStatus = SubStatus::new(404, 7).unwrap();
    const PHRASE: &str = DENIED.meanings()[0].phrase;
    const DNS: &[SubCode] = ErrorCode::from_code(1016).unwrap().meanings();
    assert_eq!((PHRASE, DNS.len()), ("File Extension Denied", 1));

    assert_eq!(size_of::<Option<SubStatus>>(), 4);
    assert_eq!(size_of::<Option<ErrorCode>>(), 2);
    assert!(SubStatus::new(404, 20) > SubStatus::new(404, 3));
    assert!(SubStatus::new(500, 0) > SubStatus::new(404, 503));
    assert_eq!(
        format!("{DENIED:>7}|{DENIED:*<7}|{DENIED:^9}|"),
        "  404.7|404.7**|  404.7  |"
    );
    assert_eq!(
        format!("{:<6}|", ErrorCode::from_code(1016).unwrap()),
        "1016  |"
    );
}

#[test]
fn a_meaning_prints_its_number() {
    let meaning = &SubStatus::new(404, 7).unwrap().meanings()[0];
    assert_eq!(meaning.to_string(), "404.7 File Extension Denied");
    let meaning = &ErrorCode::from_code(1016).unwrap().meanings()[0];
    assert_eq!(meaning.to_string(), "1016 Origin DNS Error");
}
