//! opendal reads and writes object stores: each service maps the status of a failed request to a kind of
//! error, and says whether to try again.

use Kind::{
    ConditionNotMatch, NotFound, PermissionDenied, RangeNotSatisfied, RateLimited, Unexpected,
};
use Service::{Cos, S3, WebDav};
use status_set::{CodeSet, Received, status_set};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unexpected,
    NotFound,
    PermissionDenied,
    RateLimited,
    ConditionNotMatch,
    RangeNotSatisfied,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Service {
    S3,
    Cos,
    WebDav,
}

impl Service {
    const ALL: [Self; 3] = [S3, Cos, WebDav];

    /// What passes at this service beside what passes everywhere.
    const fn passes_too(self) -> CodeSet {
        match self {
            // A write on a condition that runs into another one; what R2 says when it lost the client.
            S3 => Stored!(codes: 409, 499),
            Cos => CodeSet::EMPTY,
            // A file that is locked, for which ownCloud says 403.
            WebDav => Stored!(codes: 403, 423),
        }
    }
}

status_set! { enum Stored { official, nginx, cloudflare except 499 } }

/// A list for each service, written again for each.
const fn error_of_the_original(service: Service, code: u16) -> (Kind, bool) {
    match (service, code) {
        (_, 404) => (NotFound, false),
        (_, 304 | 412) | (Cos, 409) => (ConditionNotMatch, false),
        (WebDav, 403) => (PermissionDenied, true),
        (_, 403) => (PermissionDenied, false),
        (S3, 409) => (ConditionNotMatch, true),
        (S3, 429) => (RateLimited, true),
        (_, 500 | 502 | 503 | 504) | (WebDav, 423) | (S3, 499) | (Cos, 520) => (Unexpected, true),
        _ => (Unexpected, false),
    }
}

/// One kind for all services.
const fn kind(received: Received<Stored>) -> Kind {
    match received {
        Stored!(received 404) => NotFound,
        Stored!(received 401, 403) => PermissionDenied,
        Stored!(received 304, 409, 412) => ConditionNotMatch,
        Stored!(received 416) => RangeNotSatisfied,
        Stored!(received 429) => RateLimited,
        Stored!(received 1xx, 2xx, 3xx, 4xx, 5xx, other) => Unexpected,
    }
}

/// One rule for all services, and what is special about one.
fn is_temporary(service: Service, received: Received<Stored>) -> bool {
    received.is_transient() || service.passes_too().contains(received.code())
}

/// Where one of the two differs from the original, for a service.
fn differences(
    differs: impl Fn(Received<Stored>, (Kind, bool)) -> bool,
    service: Service,
) -> CodeSet {
    let mut codes = Vec::new();
    for code in 0..=1000 {
        let original = error_of_the_original(service, code);
        match Received::from_code(code) {
            Some(received) if differs(received, original) => codes.push(code),
            Some(_) => {}
            None => assert_eq!(original, (Unexpected, false), "{code}"),
        }
    }
    CodeSet::from_codes(&codes).unwrap()
}

fn kinds_that_differ(service: Service) -> String {
    differences(
        |received, (original, _)| kind(received) != original,
        service,
    )
    .to_string()
}

fn retries_that_differ(service: Service) -> CodeSet {
    differences(
        |received, (_, original)| is_temporary(service, received) != original,
        service,
    )
}

fn of(code: u16) -> Received<Stored> {
    Received::from_code(code).unwrap()
}

#[test]
fn kinds_are_those_of_the_original_where_it_has_one() {
    assert_eq!(kinds_that_differ(S3), "401,416");
    assert_eq!(kinds_that_differ(Cos), "401,416,429");
    assert_eq!(kinds_that_differ(WebDav), "401,409,416,429");
}

#[test]
fn what_the_original_tries_again_is_tried_again() {
    for service in Service::ALL {
        for code in retries_that_differ(service) {
            let (_, original) = error_of_the_original(service, code);
            assert!(!original, "{service:?} gives up on {code}");
            let is_expected = matches!(code, 408 | 425 | 429 | 505..=599);
            assert!(is_expected, "{service:?} tries {code} again");
        }
    }
}

#[test]
fn original_knows_a_limit_of_requests_at_some_services_only() {
    assert_eq!(error_of_the_original(S3, 429), (RateLimited, true));
    for service in [Cos, WebDav] {
        assert_eq!(error_of_the_original(service, 429), (Unexpected, false));
        assert!(retries_that_differ(service).contains(429));
    }
    assert_eq!(kind(of(429)), RateLimited);
}

#[test]
fn original_has_four_server_errors() {
    // So that what a CDN says of a store that is down is final, unless the store is COS and the code 520.
    for code in [520, 521, 522, 523, 524] {
        for service in Service::ALL {
            let original = error_of_the_original(service, code).1;
            assert_eq!(
                original,
                (service, code) == (Cos, 520),
                "{service:?}: {code}"
            );
            assert!(is_temporary(service, of(code)));
        }
    }
    // A number that nobody has given a meaning is a server error too.
    assert!(is_temporary(S3, of(580)));
    // What lasts is final, though it is one.
    for code in [501, 505, 508, 525, 526] {
        assert!(
            of(code).is_server_error() && !is_temporary(S3, of(code)),
            "{code}"
        );
    }
}

#[test]
fn original_disagrees_with_itself_about_conflicts() {
    let conflict = Service::ALL.map(|service| error_of_the_original(service, 409));
    let expected = [
        (ConditionNotMatch, true),
        (ConditionNotMatch, false),
        (Unexpected, false),
    ];
    assert_eq!(conflict, expected);
    assert_eq!(kind(of(409)), ConditionNotMatch);
    let again = Service::ALL.map(|service| is_temporary(service, of(409)));
    assert_eq!(again, [true, false, false]);
}

#[test]
fn original_has_a_kind_for_ranges_that_no_status_leads_to() {
    // At S3 the body leads to it. A response to HEAD has none.
    for service in Service::ALL {
        assert_eq!(error_of_the_original(service, 416).0, Unexpected);
    }
    assert_eq!(kind(of(416)), RangeNotSatisfied);
}

#[test]
fn original_does_not_take_missing_credentials_for_a_refusal() {
    for service in Service::ALL {
        assert_eq!(error_of_the_original(service, 401).0, Unexpected);
    }
    assert_eq!(kind(of(401)), PermissionDenied);
}
