//! Groups as values: the set of their codes.

use status_set::{CodeSet, HttpStatus, Official, Received, status_set};
use status_set_tests_exported::prelude;

status_set! { enum Edge { official, nginx, cloudflare, Own = 600 } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Api {
    Ok,
    Missing = 404,
    #[status(503)]
    Busy,
}

/// Checks that a group has the same statuses as a value and as a pattern.
macro_rules! same {
    ($($status_enum:ident!($($group:tt)*))*) => { $(
        let codes = $status_enum!(codes: $($group)*);
        let statuses = $status_enum::ALL.iter().copied();
        let statuses = statuses.filter(|status| matches!(status, $status_enum!($($group)*)));
        assert_eq!(codes, statuses.collect(), "`{}`", stringify!($($group)*));
        assert!(!codes.is_empty());
    )* };
}

#[test]
fn the_codes_are_those_of_the_pattern() {
    same! {
        Edge!(5xx except 501)
        Edge!(429, 503)
        Edge!(4xx except {nginx, 429}, cloudflare::{520, WebServerIsDown})
        Edge!(other)
        Edge!(own, bodyless)
        Edge!(transient, cacheable)
        Edge!(1xx, 2xx, 3xx, 4xx, 5xx, other)
        Api!(2xx)
        Api!(Missing, transient)
        Official!(4xx)
    }
}

const RETRIED: CodeSet = Edge!(codes: 5xx except 501);
static SERVER_ERRORS: &CodeSet = &Edge!(Edge: codes: received 5xx);

#[test]
fn in_const_contexts() {
    const LEN: usize = Edge!(codes: 429, 503).len();
    const { assert!(RETRIED.contains(503) && !RETRIED.contains(501)) };
    const { assert!(Edge!(codes: 5xx).is_subset(Edge::CODES)) };
    let lengths: [u8; LEN] = [0; Edge!(codes: nginx::{444, 499}).len()];
    assert_eq!(lengths.len(), 2);
    assert_eq!(Some(*SERVER_ERRORS), CodeSet::from_range(500..=599));
}

#[test]
fn wherever_an_expression_can_stand() {
    fn has(set: &CodeSet, code: u16) -> bool {
        set.contains(code)
    }

    let codes = if RETRIED.is_empty() {
        CodeSet::EMPTY
    } else {
        Edge!(codes: 4xx,)
    };
    assert!(has(&codes, 404) && has(&Edge!(codes: 404), 404));
    let sets = [Edge!(codes: 1xx), Edge!(codes: 2xx)];
    let union = sets.iter().fold(CodeSet::EMPTY, |all, set| all.union(*set));
    assert_eq!(union, Edge!(codes: 1xx, 2xx));
    let later = || Edge!(codes: cloudflare);
    assert_eq!(later().iter().count(), 10);
    assert_eq!(Edge!(codes: 500, 502).to_string(), "500,502");
    for code in Edge!(codes: 502, 503) {
        assert!(RETRIED.contains(code));
    }
}

#[test]
fn what_is_unlisted_too() {
    assert_eq!(
        Edge!(codes: received other),
        CodeSet::from_range(600..=999).unwrap()
    );
    let server_errors = CodeSet::from_range(500..=599).unwrap();
    let expected = server_errors.difference(Edge!(codes: 501, cloudflare));
    assert_eq!(
        Edge!(codes: received 5xx except {501, cloudflare}),
        expected
    );
    let received = Received::<Edge>::from_code(599).unwrap();
    assert!(expected.contains(received.code()));
}

#[test]
fn by_a_path_and_in_macros() {
    macro_rules! codes {
        ($status_enum:ident of $($groups:tt)*) => { $status_enum!(codes: $($groups)*) };
    }
    use prelude::Edge as Answer;

    assert_eq!(codes!(Answer of nginx).len(), 6);
    assert_eq!(
        prelude::Edge!(prelude::Edge: codes: nginx),
        Answer!(Answer: codes: nginx)
    );
    assert_eq!(codes!(Api of 5xx), Api!(codes: Busy));
}

/// A module of the name of a word is still found.
#[test]
fn words_as_names_of_modules() {
    mod codes {
        status_set::status_set! { pub(super) enum Edge { official } }
    }
    assert!(matches!(codes::Edge::Gone, codes::Edge!(codes::Edge: 4xx)));
    assert!(codes::Edge!(codes::Edge: codes: 410).contains(410));
}
