//! sentry reports how each request ended: its span has one of the statuses of gRPC, by the HTTP status.

use SpanStatus::{
    AlreadyExists, Cancelled, DeadlineExceeded, InternalError, InvalidArgument, NotFound,
    PermissionDenied, ResourceExhausted, Unauthenticated, Unavailable, Unimplemented, Unknown,
};
use status_set::{CodeSet, Received, status_set};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SpanStatus {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    Unimplemented,
    InternalError,
    Unavailable,
    Unauthenticated,
}

status_set! { enum Seen { official, nginx } }

/// The original tests classes in guards, which rustc does not look into: of two arms that overlap it sees
/// neither that they do nor which one comes first.
fn span_of_the_original(code: u16) -> SpanStatus {
    match code {
        401 => Unauthenticated,
        403 => PermissionDenied,
        404 => NotFound,
        429 => ResourceExhausted,
        code if code / 100 == 4 => InvalidArgument,
        501 => Unimplemented,
        503 => Unavailable,
        code if code / 100 == 5 => InternalError,
        409 => AlreadyExists,
        code if code / 100 == 2 => SpanStatus::Ok,
        _ => Unknown,
    }
}

/// What the arms of the original are meant to say, and 499 and 504, for which it has no arms.
const fn span(received: Received<Seen>) -> SpanStatus {
    match received {
        Seen!(received 2xx) => SpanStatus::Ok,
        Seen!(received 401) => Unauthenticated,
        Seen!(received 403) => PermissionDenied,
        Seen!(received 404) => NotFound,
        Seen!(received 409) => AlreadyExists,
        Seen!(received 429) => ResourceExhausted,
        Seen!(received 499) => Cancelled,
        Seen!(received 4xx) => InvalidArgument,
        Seen!(received 501) => Unimplemented,
        Seen!(received 503) => Unavailable,
        Seen!(received 504) => DeadlineExceeded,
        Seen!(received 5xx) => InternalError,
        Seen!(received 1xx, 3xx, other) => Unknown,
    }
}

/// By groups, rustc says of the order of the original that 409 never gets to its arm.
const fn span_in_the_order_of_the_original(received: Received<Seen>) -> SpanStatus {
    match received {
        Seen!(received 401) => Unauthenticated,
        Seen!(received 403) => PermissionDenied,
        Seen!(received 404) => NotFound,
        Seen!(received 429) => ResourceExhausted,
        Seen!(received 4xx) => InvalidArgument,
        Seen!(received 501) => Unimplemented,
        Seen!(received 503) => Unavailable,
        Seen!(received 5xx) => InternalError,
        #[expect(unreachable_patterns)]
        Seen!(received 409) => AlreadyExists,
        Seen!(received 2xx) => SpanStatus::Ok,
        Seen!(received 1xx, 3xx, other) => Unknown,
    }
}

/// Where the span has another status than in the original.
fn differences(span: fn(Received<Seen>) -> SpanStatus) -> CodeSet {
    let mut codes = Vec::new();
    for code in 0..=1000 {
        match Received::from_code(code) {
            Some(received) if span(received) == span_of_the_original(code) => {}
            Some(_) => codes.push(code),
            None => assert_eq!(span_of_the_original(code), Unknown, "{code}"),
        }
    }
    CodeSet::from_codes(&codes).unwrap()
}

fn of(code: u16) -> SpanStatus {
    span(Received::from_code(code).unwrap())
}

#[test]
fn every_status_has_the_span_of_the_original() {
    assert_eq!(differences(span).to_string(), "409,499,504");
    let in_its_order = differences(span_in_the_order_of_the_original);
    assert_eq!(in_its_order, CodeSet::EMPTY);
}

#[test]
fn original_never_gets_to_its_arm_for_conflicts() {
    // The arm for 409 stands below the one for all of 4xx.
    assert_eq!(span_of_the_original(409), InvalidArgument);
    assert_eq!(of(409), AlreadyExists);
}

#[test]
fn original_blames_the_client_that_left_for_its_argument() {
    // The makers' own code for JavaScript says `cancelled`, and of 504 `deadline_exceeded`.
    assert_eq!(span_of_the_original(499), InvalidArgument);
    assert_eq!(of(499), Cancelled);
}

#[test]
fn original_takes_a_timeout_for_a_fault_of_the_program() {
    assert_eq!(span_of_the_original(504), InternalError);
    assert_eq!(of(504), DeadlineExceeded);
}

#[test]
fn what_is_not_listed_is_of_its_class() {
    for (code, expected) in [
        (299, SpanStatus::Ok),
        (498, InvalidArgument),
        (520, InternalError),
        (600, Unknown),
        (999, Unknown),
    ] {
        assert_eq!(of(code), expected, "{code}");
    }
}
