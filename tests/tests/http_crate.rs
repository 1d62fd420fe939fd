//! The official set beside the constants and phrases of the `http` crate. What differs is listed
//! with the reason, and must still differ.

use http::StatusCode;
use status_set::Official;

/// The code, the phrase of `http`, our phrase, and why they are not the same.
type Difference = (
    u16,
    Option<&'static str>,
    Option<&'static str>,
    &'static str,
);

const PHRASES: &[Difference] = &[
    (
        104,
        None,
        Some("Upload Resumption Supported"),
        "in the IANA registry, for a limited time",
    ),
    (
        203,
        Some("Non Authoritative Information"),
        Some("Non-Authoritative Information"),
        "RFC 9110 §15.3.4 has the hyphen",
    ),
    (
        306,
        None,
        Some("Switch Proxy"),
        "in the IANA registry, as unused; the phrase is the usual name",
    ),
    (
        413,
        Some("Payload Too Large"),
        Some("Content Too Large"),
        "RFC 9110 renamed it; `http` keeps the phrase of RFC 7231",
    ),
    (
        422,
        Some("Unprocessable Entity"),
        Some("Unprocessable Content"),
        "RFC 9110 renamed it; `http` keeps the phrase of RFC 4918",
    ),
];

/// Our name of the status behind a constant that is named otherwise, and why.
const NAMES: &[(&str, &str, &str)] = &[
    (
        "PAYLOAD_TOO_LARGE",
        "CONTENT_TOO_LARGE",
        "RFC 9110 renamed it",
    ),
    (
        "UNPROCESSABLE_ENTITY",
        "UNPROCESSABLE_CONTENT",
        "RFC 9110 renamed it",
    ),
];

macro_rules! constants {
    ($($name:ident)*) => { &[$((stringify!($name), StatusCode::$name)),*] };
}

/// Every constant of `http`.
const CONSTANTS: &[(&str, StatusCode)] = constants! {
    CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS
    OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT
    MULTI_STATUS ALREADY_REPORTED IM_USED
    MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT
    PERMANENT_REDIRECT
    BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
    PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED
    PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE
    EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED
    FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS
    REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
    INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
    HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED
    NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
};

fn their_phrase(code: u16) -> Option<&'static str> {
    StatusCode::from_u16(code).unwrap().canonical_reason()
}

fn our_phrase(code: u16) -> Option<&'static str> {
    Official::from_code(code).map(Official::reason_phrase)
}

#[test]
fn phrases_differ_only_where_listed() {
    for code in 100..=999 {
        let found = (their_phrase(code), our_phrase(code));
        let listed = PHRASES.iter().find(|difference| difference.0 == code);
        match listed {
            Some(&(_, theirs, ours, _)) => assert_eq!(found, (theirs, ours), "{code}"),
            None => assert_eq!(found.0, found.1, "{code}: say why in `PHRASES`"),
        }
    }
}

#[test]
fn listed_phrases_differ() {
    assert!(PHRASES.is_sorted_by(|a, b| a.0 < b.0), "each code once");
    for (code, theirs, ours, reason) in PHRASES {
        assert_ne!(theirs, ours, "{code} is no difference");
        assert!(!reason.is_empty(), "{code}");
    }
}

#[test]
fn constants_are_named_as_ours_except_where_listed() {
    for (constant, status) in CONSTANTS {
        let ours = Official::try_from(status.as_u16()).unwrap();
        let name = upper_snake_case(&format!("{ours:?}"));
        let listed = NAMES.iter().find(|difference| difference.0 == *constant);
        let expected = listed.map_or(*constant, |difference| difference.1);
        assert_eq!(name, expected, "{}: say why in `NAMES`", status.as_u16());
    }
}

#[test]
fn listed_names_differ() {
    for (theirs, ours, reason) in NAMES {
        assert_ne!(theirs, ours);
        assert!(!reason.is_empty(), "{theirs}");
        assert!(
            CONSTANTS.iter().any(|(constant, _)| constant == theirs),
            "{theirs} is no constant of `http`",
        );
    }
}

/// `http` does not list its constants, but each has a phrase.
#[test]
fn no_constant_is_left_out() {
    let with_phrase = (100..=999).filter(|code| their_phrase(*code).is_some());
    let constants = CONSTANTS.iter().map(|(_, status)| status.as_u16());
    assert!(with_phrase.eq(constants));
}

/// `NotFound` to `NOT_FOUND`.
fn upper_snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_uppercase());
    }
    snake
}
