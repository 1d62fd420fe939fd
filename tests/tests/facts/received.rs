//! What came off the wire. That every number is kept is tested with the conversions.

use status_set::{HttpStatus, Official, Received, StatusClass, Unlisted, UnlistedCode, status_set};
use std::collections::HashSet;

status_set! { enum Edge { official, nginx } }
// Without a status to fall back on in most classes.
status_set! { enum Few { official::{200, 404}, nginx } }
status_set! { enum Fallbacks { official::{100, 200, 300, 400, 500}, Odd = 600 } }

fn every_code<S: HttpStatus>() -> impl Iterator<Item = Received<S>> {
    (100..=999).map(|code| Received::from_code(code).unwrap())
}

fn unlisted(code: u16) -> Unlisted<Edge> {
    match Received::from_code(code) {
        Some(Received::Unlisted(unlisted)) => unlisted,
        other => panic!("{other:?}"),
    }
}

/// A listed code is never `Unlisted`, whichever way it came in.
fn is_canonical<S: HttpStatus>() {
    for code in 100..=999 {
        let text = code.to_string();
        for received in [
            Received::<S>::from_code(code),
            Received::try_from(code).ok(),
            Received::from_bytes(text.as_bytes()),
            text.parse().ok(),
        ] {
            let received = received.unwrap();
            let status = S::from_code(code);
            assert_eq!(matches!(received, Received::Known(_)), status.is_some());
            assert_eq!(received.known(), status, "{code}");
            assert_eq!(received.code(), code);
            assert_eq!(received.class(), StatusClass::from_code(code));
        }
    }
}

#[test]
fn a_listed_code_is_known() {
    is_canonical::<Official>();
    is_canonical::<Edge>();
    is_canonical::<Few>();
}

#[test]
fn an_unlisted_code_goes_back() {
    for received in every_code::<Edge>() {
        if let Received::Unlisted(unlisted) = received {
            assert_eq!(Received::from(unlisted), received);
            assert_eq!(unlisted.code(), received.code());
            assert_eq!(unlisted.class(), received.class());
        }
    }
}

/// The variant of an unlisted code, and the code in it.
fn variant<S>(unlisted: Unlisted<S>) -> (Option<StatusClass>, u16) {
    match unlisted {
        Unlisted::Informational(code) => (Some(StatusClass::Informational), code.code()),
        Unlisted::Success(code) => (Some(StatusClass::Success), code.code()),
        Unlisted::Redirection(code) => (Some(StatusClass::Redirection), code.code()),
        Unlisted::ClientError(code) => (Some(StatusClass::ClientError), code.code()),
        Unlisted::ServerError(code) => (Some(StatusClass::ServerError), code.code()),
        Unlisted::Other(code) => (None, u16::from(code)),
    }
}

#[test]
fn an_unlisted_code_is_in_its_class() {
    for received in every_code::<Few>() {
        if let Received::Unlisted(unlisted) = received {
            let code = received.code();
            assert_eq!(variant(unlisted), (StatusClass::from_code(code), code));
        }
    }
}

#[test]
fn what_was_received_has_the_predicates_of_its_class() {
    for received in every_code::<Few>() {
        let predicates = [
            received.is_informational(),
            received.is_success(),
            received.is_redirection(),
            received.is_client_error(),
            received.is_server_error(),
        ];
        let classes = StatusClass::ALL.iter();
        let expected: Vec<_> = classes
            .map(|class| received.class() == Some(*class))
            .collect();
        assert_eq!(predicates[..], expected, "{received}");
        if let Received::Unlisted(unlisted) = received {
            let predicates = [
                unlisted.is_informational(),
                unlisted.is_success(),
                unlisted.is_redirection(),
                unlisted.is_client_error(),
                unlisted.is_server_error(),
            ];
            assert_eq!(predicates[..], expected, "{received}");
        }
    }
}

#[test]
fn const_code_asks_an_unlisted_code() {
    const fn is_server_error(received: Received<Edge>) -> bool {
        match received {
            Received::Known(status) => status.code() / 100 == 5,
            Received::Unlisted(unlisted) => unlisted.is_server_error() && unlisted.code() >= 500,
        }
    }
    assert!(every_code().all(|code| is_server_error(code) == code.is_server_error()));
}

/// RFC 9110 §15: an unknown code is treated as the x00 of its class, and one of no class as 500.
fn falls_back_as_rfc_9110_says<S: HttpStatus>() {
    for received in every_code::<S>() {
        let code = received.code();
        let fallback = if code < 600 { code / 100 * 100 } else { 500 };
        let expected = S::from_code(code).or(S::from_code(fallback));
        assert_eq!(received.known_or_x00_or_500(), expected, "{code}");
    }
}

#[test]
fn unlisted_codes_have_the_default_of_their_class() {
    falls_back_as_rfc_9110_says::<Official>();
    falls_back_as_rfc_9110_says::<Few>();
    falls_back_as_rfc_9110_says::<Fallbacks>();
    let of = |code| {
        Received::<Few>::from_code(code)
            .unwrap()
            .known_or_x00_or_500()
    };
    assert_eq!(of(299), Some(Few::Ok));
    assert_eq!(of(418), None, "`Few` has no 400");
}

#[test]
fn the_order_is_by_code_and_equal_is_what_has_the_same_code() {
    let all: Vec<_> = every_code::<Edge>().collect();
    assert!(all.is_sorted_by(|a, b| a < b));
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 900);
    assert_eq!(unlisted(520).cmp(&unlisted(521)), std::cmp::Ordering::Less);
    assert_eq!(unlisted(520), unlisted(520));
    assert_ne!(unlisted(520), unlisted(521));
}

#[test]
fn a_status_compares_with_what_was_received() {
    for received in every_code::<Edge>() {
        let equal = Edge::ALL.iter().filter(|status| received == **status);
        assert_eq!(equal.copied().next(), Edge::from_code(received.code()));
    }
}

#[test]
fn a_status_becomes_what_was_received() {
    assert_eq!(
        Received::from(Edge::NotFound),
        Received::Known(Edge::NotFound)
    );
    assert_eq!(u16::from(Received::Known(Edge::NotFound)), 404);
    assert_eq!(u16::from(unlisted(520)), 520);
    assert_eq!(unlisted(520).code(), 520);
}

#[test]
fn every_code_reads_as_it_prints() {
    for received in every_code::<Edge>() {
        let text = received.to_string();
        assert_eq!(text.parse(), Ok(received));
        match received {
            Received::Known(status) => assert_eq!(text, status.to_string()),
            Received::Unlisted(unlisted) => {
                assert_eq!(text, received.code().to_string());
                assert_eq!(text, unlisted.to_string());
            }
        }
    }
}

#[test]
fn debug_says_whether_it_is_listed() {
    let known = Received::Known(Edge::NotFound);
    assert_eq!(format!("{known:?}"), "Known(NotFound)");
    let received = Received::<Edge>::from_code(520).unwrap();
    assert_eq!(format!("{received:?}"), "Unlisted(520)");
    assert_eq!(format!("{:?}", unlisted(520)), "Unlisted(520)");
    let Unlisted::ServerError(code) = unlisted(520) else {
        panic!("520 is a server error");
    };
    assert_eq!(format!("{code:?} {code:>5}"), "520   520");
}

#[test]
fn a_class_costs_no_more_than_the_tag() {
    assert_eq!(size_of::<UnlistedCode<Edge, 5>>(), 2);
    assert_eq!(size_of::<Option<UnlistedCode<Edge, 5>>>(), 2);
    assert_eq!(size_of::<Unlisted<Edge>>(), 4);
    assert_eq!(size_of::<Option<Unlisted<Edge>>>(), 4);
    assert_eq!(size_of::<Received<Edge>>(), 4);
    assert_eq!(size_of::<Option<Received<Edge>>>(), 4);
}

#[test]
fn threads_can_share_it() {
    fn is_shared<T: Copy + Send + Sync + Unpin + 'static>() {}
    is_shared::<Received<Edge>>();
    is_shared::<Unlisted<Edge>>();
    is_shared::<UnlistedCode<Edge, 0>>();
}
