//! Groups of what was received: statuses of the enum, and codes that it does not list.

use crate::check::of;
use status_set::{HttpStatus, Official, Received, StatusClass, Unlisted, status_set};
use status_set_tests_exported::{InnerApi, prelude};

status_set! { enum Edge { official, nginx, cloudflare, shopify::783, Own = 600, Odd = 199 } }
// Without a status in most classes.
status_set! { enum Few { official::404, nginx } }
status_set! { enum Whole { official, First = 999 } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Api {
    Ok,
    Missing = 404,
    #[status(499)]
    ClientGone,
    #[status(600, reason = "Odd")]
    Odd,
}

fn every_code<S: HttpStatus>() -> impl Iterator<Item = Received<S>> {
    (100..=999).map(|code| Received::from_code(code).unwrap())
}

/// Checks that each code is in one of six groups, and in the right one, whatever the enum lists.
macro_rules! classes {
    ($($status_enum:ident)*) => { $(
        for received in every_code::<$status_enum>() {
            let groups = [
                matches!(received, $status_enum!(received 1xx)),
                matches!(received, $status_enum!(received 2xx)),
                matches!(received, $status_enum!(received 3xx)),
                matches!(received, $status_enum!(received 4xx)),
                matches!(received, $status_enum!(received 5xx)),
                matches!(received, $status_enum!(received other)),
            ];
            let class = received.class().map_or(5, |class| usize::from(class.digit()) - 1);
            let mut expected = [false; 6];
            expected[class] = true;
            assert_eq!(groups, expected, "{received} of {}", $status_enum::NAME);
            // No wildcard.
            let told = match received {
                $status_enum!(received 1xx) => 0,
                $status_enum!(received 2xx) => 1,
                $status_enum!(received 3xx) => 2,
                $status_enum!(received 4xx) => 3,
                $status_enum!(received 5xx) => 4,
                $status_enum!(received other) => 5,
            };
            assert_eq!(told, class);
        }
    )* };
}

#[test]
fn classes_and_what_has_none_share_all_codes_among_them() {
    classes!(Edge Few Whole Api Official InnerApi);
}

/// Checks which codes a group has, in a pattern and as a value.
macro_rules! received {
    ($status_enum:ident!($($group:tt)*) is $expected:expr) => {
        let expected: fn(u16) -> bool = $expected;
        let codes = $status_enum!(codes: received $($group)*);
        for received in every_code::<$status_enum>() {
            let code = received.code();
            let is_in = matches!(received, $status_enum!(received $($group)*));
            assert_eq!(is_in, expected(code), "{code} in `{}`", stringify!($($group)*));
            assert_eq!(codes.contains(code), is_in, "{code} in `{}`", stringify!($($group)*));
        }
    };
}

#[test]
fn statuses_are_those_of_the_enum() {
    received!(Edge!(429, ServiceUnavailable) is |code| matches!(code, 429 | 503));
    received!(Edge!(nginx) is |code| matches!(code, 444 | 494..=497 | 499));
    received!(Edge!(cloudflare::5xx except 520) is |code| matches!(code, 521..=527 | 530));
    received!(Edge!(own) is |code| matches!(code, 199 | 600));
    received!(Edge!(bodyless) is |code| matches!(code, 100..=104 | 199 | 204 | 304));
}

#[test]
fn a_class_has_what_is_unlisted_too() {
    received!(Edge!(5xx) is |code| code / 100 == 5);
    received!(Edge!(1xx, 2xx, 3xx) is |code| code < 400);
    received!(Edge!(other) is |code| code >= 600);
    received!(Edge!(5xx, other, 404, 503) is |code| code >= 500 || code == 404);
    received!(Few!(1xx) is |code| code < 200);
    received!(Few!(other, nginx) is |code| code >= 600 || matches!(code, 444 | 494..=497 | 499));
}

#[test]
fn exceptions_are_listed() {
    received!(Edge!(5xx except 501) is |code| code / 100 == 5 && code != 501);
    received!(Edge!(5xx except {501, cloudflare}) is |code| {
        code / 100 == 5 && !matches!(code, 501 | 520..=527 | 530)
    });
    received!(Edge!(other except own) is |code| code > 600);
    received!(Edge!(other except {600, 783}) is |code| code > 600 && code != 783);
    // What remains is listed.
    received!(Edge!(own except other) is |code| code == 199);
    received!(Edge!(nginx except 499, 1xx except {199}) is |code| {
        matches!(code, 100..=198 | 444 | 494..=497)
    });
}

/// Exhaustive without a wildcard.
const fn react(received: Received<Edge>) -> &'static str {
    match received {
        Edge!(received 429, 503) => "back off",
        Edge!(received nginx) => "only log it",
        Edge!(received 1xx, 2xx, 3xx) => "pass it on",
        Edge!(received 4xx) => "blame the client",
        Edge!(received 5xx except 501) => "try another server",
        Edge!(received 501, other) => "hang up",
    }
}

#[test]
fn arms_are_tried_in_order() {
    for received in every_code::<Edge>() {
        let expected = match received.code() {
            429 | 503 => "back off",
            444 | 494..=497 | 499 => "only log it",
            100..=399 => "pass it on",
            400..=499 => "blame the client",
            501 | 600.. => "hang up",
            _ => "try another server",
        };
        assert_eq!(react(received), expected, "{received}");
    }
}

/// An arm that nothing can reach is warned of, and one that overlaps is not.
#[test]
fn arms_that_overlap() {
    for received in every_code::<Edge>() {
        let told = match received {
            Edge!(received 404, 410) => 1,
            Edge!(received 4xx) => 2,
            #[expect(unreachable_patterns)]
            Edge!(received nginx) => 3,
            #[expect(unreachable_patterns)]
            Edge!(Edge: received 429, 404) => 4,
            Edge!(received nginx, 5xx, 4xx) => 5,
            #[expect(unreachable_patterns)]
            Edge!(received 5xx) => 6,
            Edge!(received 1xx, 2xx, 3xx, other) => 7,
        };
        assert!([1, 2, 5, 7].contains(&told));
    }
}

/// Beside other patterns of the same type.
#[test]
fn with_variants_and_bindings() {
    let tell = |received: Received<Edge>| match received {
        Received::Known(Edge::NotFound) => "known".to_owned(),
        Received::Known(Edge!(nginx)) => "nginx".to_owned(),
        Received::Unlisted(Unlisted::ServerError(code)) => format!("unlisted {code}"),
        server @ Edge!(received 5xx) => format!("{server}"),
        Edge!(received 1xx, 2xx, 3xx, 4xx, other) => "rest".to_owned(),
    };
    let told = [404, 444, 599, 503, 700].map(|code| tell(Received::from_code(code).unwrap()));
    let expected = [
        "known",
        "nginx",
        "unlisted 599",
        "503 Service Unavailable",
        "rest",
    ];
    assert_eq!(told, expected);
}

#[test]
fn wherever_a_pattern_can_stand() {
    let all: Vec<Received<Edge>> = every_code().collect();
    let errors = all
        .iter()
        .filter(|received| matches!(received, Edge!(received 4xx, 5xx)));
    assert_eq!(errors.count(), 200);
    let server = |&received: &Received<Edge>| {
        let (Some(Edge!(received 5xx)), _) = (Some(received), 1) else {
            return false;
        };
        true
    };
    assert_eq!(all.iter().filter(|received| server(received)).count(), 100);
    if let [Edge!(received 1xx), .., Edge!(Edge: received other)] = all[..] {
    } else {
        panic!("{all:?}");
    }
    let Edge!(received 1xx, 2xx, 3xx, 4xx, 5xx, other) = all[0];
    let none = |Edge!(received 1xx, 2xx, 3xx, 4xx, 5xx, other): Received<Edge>| true;
    assert!(none(all[899]));
}

#[test]
fn by_a_path_and_under_another_name() {
    use prelude::Edge as Answer;

    let received = Received::<Answer>::from_code(599).unwrap();
    assert!(matches!(received, Answer!(Answer: received 5xx)));
    assert!(matches!(
        received,
        prelude::Edge!(prelude::Edge: received 4xx, 5xx)
    ));
    assert!(matches!(
        Received::from_code(999),
        Some(prelude::Edge!(prelude::Edge: received other))
    ));
    let of_official = Received::from_code(700).unwrap();
    assert!(matches!(
        of_official,
        status_set::Official!(Official: received other)
    ));
}

/// A group in a macro of the user's own, with an enum, words and groups of its caller.
macro_rules! class_of {
    ($status_enum:ident, $received:expr, $($class:tt)*) => {
        match $received {
            $( $status_enum!(received $class) => stringify!($class), )*
        }
    };
}

#[test]
fn in_macros() {
    macro_rules! is {
        ($($groups:tt)*) => { |received| matches!(received, Edge!($($groups)*)) };
    }
    let received = Received::from_code(521).unwrap();
    assert_eq!(class_of!(Edge, received, 1xx 2xx 3xx 4xx 5xx other), "5xx");
    assert!(is!(received cloudflare)(received));
    assert!(!is!(received 4xx)(received));
}

#[test]
fn in_generic_code() {
    fn is_server_error<S: HttpStatus>(status: S) -> bool {
        matches!(
            Received::from_code(status.code()),
            Some(Official!(received 5xx))
        )
    }

    assert!(is_server_error(Edge::ConnectionTimedOut));
    assert!(!is_server_error(Edge::NoResponse));
}

#[test]
fn a_set_has_no_more_than_it_lists() {
    for received in every_code::<Edge>() {
        let expected = received
            .known()
            .is_some_and(|status| of("cloudflare")(status.info()));
        assert_eq!(matches!(received, Edge!(received cloudflare)), expected);
        let is_server_error = received.class() == Some(StatusClass::ServerError);
        assert_eq!(received.is_server_error(), is_server_error);
    }
}
