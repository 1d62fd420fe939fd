//! Where a group can stand: wherever a pattern can.

use status_set::{Received, status_set};

status_set! { enum Edge { official, nginx, Own = 600 } }

/// Which statuses of the enum a function is true of.
fn codes(is_meant: impl Fn(Edge) -> bool) -> Vec<u16> {
    let meant = Edge::ALL.iter().filter(|status| is_meant(**status));
    meant.map(|status| status.code()).collect()
}

const NGINX: [u16; 6] = [444, 494, 495, 496, 497, 499];

/// No wildcard.
const fn tell(status: Edge) -> &'static str {
    match status {
        Edge::NotFound => "a name",
        Edge!(nginx) => "a set",
        Edge!(4xx except {408, 429}) => "a class",
        Edge!(429, 503) => "codes",
        Edge!(408, 5xx, own) => "the rest of the errors",
        Edge!(1xx, 2xx, 3xx) => "no errors",
    }
}

#[test]
fn a_match() {
    for &status in Edge::ALL {
        let expected = match status.code() {
            404 => "a name",
            code if NGINX.contains(&code) => "a set",
            429 | 503 => "codes",
            408 | 500.. => "the rest of the errors",
            400.. => "a class",
            _ => "no errors",
        };
        assert_eq!(tell(status), expected, "{status}");
    }
}

#[test]
fn a_constant() {
    const TOLD: &str = tell(Edge::NoResponse);
    const IS_NGINX: bool = matches!(Edge::NotFound, Edge!(nginx));

    assert_eq!(TOLD, "a set");
    assert_eq!(
        [IS_NGINX, matches!(Edge::NoResponse, Edge!(nginx))],
        [false, true]
    );
}

#[test]
fn if_let_and_let_else() {
    let (mut by_if, mut by_else) = (Vec::new(), Vec::new());
    for &status in Edge::ALL {
        if let Edge!(nginx) = status {
            by_if.push(status.code());
        }
        let Edge!(nginx) = status else {
            continue;
        };
        by_else.push(status.code());
    }
    assert_eq!(by_if, NGINX);
    assert_eq!(by_else, NGINX);
}

#[test]
fn while_let() {
    let mut statuses = Edge::ALL.iter();
    let mut passed = 0;
    while let Some(Edge!(1xx, 2xx)) = statuses.next() {
        passed += 1;
    }
    assert_eq!(passed, codes(|status| status.code() < 300).len());
}

#[test]
fn closures() {
    let weigh = |status| match status {
        Edge!(4xx) => 4,
        Edge!(5xx) => 5,
        Edge!(1xx, 2xx, 3xx, own) => 0,
    };
    assert_eq!(
        [Edge::Gone, Edge::BadGateway, Edge::Own].map(weigh),
        [4, 5, 0]
    );
}

#[test]
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
fn beside_other_patterns() {
    let by = codes(|status| matches!(status, Edge::Ok | Edge!(nginx) | Edge::Own));
    assert_eq!(by, [&[200], &NGINX[..], &[600]].concat());
    let by = codes(|status| matches!(status, |Edge!(1xx)| Edge!(own)));
    assert_eq!(by, [100, 101, 102, 103, 104, 600]);
}

#[test]
fn with_a_guard() {
    let odd = codes(|status| matches!(status, Edge!(nginx) if status.code() % 2 == 1));
    assert_eq!(odd, [495, 497, 499]);
}

/// Written out, the or-pattern would need parentheses; a group is a whole pattern without them.
#[test]
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
fn behind_a_binding() {
    const fn code(status: Edge) -> Option<u16> {
        match status {
            it @ Edge!(nginx) => Some(it.code()),
            it @ (Edge!(own) | Edge::Ok) if it.code() > 200 => Some(it.code()),
            _ => None,
        }
    }

    assert_eq!(
        codes(|status| code(status) == Some(status.code())),
        [&NGINX[..], &[600]].concat()
    );
    assert_eq!(code(Edge::Ok), None);
}

#[test]
fn in_tuples_arrays_and_slices() {
    let both = |pair| matches!(pair, (Edge!(4xx), Edge!(5xx)));
    assert!(both((Edge::Gone, Edge::BadGateway)));
    assert!(!both((Edge::BadGateway, Edge::Gone)));

    let ends = |all: &[Edge]| matches!(all, [Edge!(4xx), .., Edge!(5xx)]);
    assert!(ends(&[Edge::Gone, Edge::Ok, Edge::BadGateway]));
    assert!(!ends(&[Edge::Gone, Edge::BadGateway, Edge::Ok]));
    assert!(matches!([Edge::Gone; 2], [_, Edge!(4xx)]));
}

#[test]
fn in_other_enums() {
    fn tell(status: Option<Result<Edge, u16>>) -> &'static str {
        match status {
            Some(Ok(Edge!(4xx, 5xx))) => "failed",
            Some(Ok(Edge!(1xx, 2xx, 3xx, own))) => "passed",
            Some(Err(_)) => "unknown",
            None => "pending",
        }
    }

    assert_eq!(tell(Some(Ok(Edge::NoResponse))), "failed");
    assert_eq!(tell(Some(Ok(Edge::Own))), "passed");
    assert_eq!(tell(Some(Err(999))), "unknown");
    assert_eq!(tell(None), "pending");
}

#[test]
fn in_what_was_received() {
    let is_nginx = |code| {
        matches!(
            Received::from_code(code),
            Some(Received::Known(Edge!(nginx)))
        )
    };
    let nginx = (100..=999).filter(|code| is_nginx(*code));
    assert!(nginx.eq(NGINX));
}

#[test]
fn in_structs() {
    struct Answer {
        status: Edge,
        len: usize,
    }

    let is_empty_page = |answer| {
        matches!(
            answer,
            Answer {
                status: Edge!(2xx),
                len: 0
            }
        )
    };
    assert!(is_empty_page(Answer {
        status: Edge::Ok,
        len: 0
    }));
    assert!(!is_empty_page(Answer {
        status: Edge::Gone,
        len: 0
    }));
    assert!(!is_empty_page(Answer {
        status: Edge::Ok,
        len: 1
    }));
}

#[test]
fn behind_references() {
    assert_eq!(
        Edge::ALL
            .iter()
            .filter(|status| matches!(status, Edge!(nginx)))
            .count(),
        6
    );
    assert_eq!(
        Edge::ALL
            .iter()
            .filter(|&&status| matches!(&status, &Edge!(nginx)))
            .count(),
        6
    );
    let mut status = Edge::Ok;
    if let it @ Edge!(2xx) = &mut status {
        *it = Edge::Gone;
    }
    assert_eq!(status, Edge::Gone);
}

/// In a generic function and in a method, with patterns in a macro of the standard library.
struct Log<T>(T, Edge);

impl<T> Log<T> {
    fn failed(self) -> Option<T> {
        match self {
            Self(line, Edge!(4xx, 5xx)) => Some(line),
            Self(_, Edge!(1xx, 2xx, 3xx, own)) => None,
        }
    }
}

#[test]
fn in_methods() {
    assert_eq!(Log("GET", Edge::NoResponse).failed(), Some("GET"));
    assert_eq!(Log("GET", Edge::Ok).failed(), None);
}
