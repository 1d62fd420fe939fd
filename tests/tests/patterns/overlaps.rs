//! Arms that overlap, in part or wholly, raise no warning: the first one counts. `main.rs` denies
//! warnings.

use status_set::{HttpStatus, status_set};

status_set! { enum Edge { official, nginx } }

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Api {
    Ok,
    NotFound,
    BadGateway,
}

#[test]
fn in_part() {
    let tell = |status| match status {
        Edge!(nginx) => "nginx",
        Edge!(429, 4xx) => "4xx",
        Edge!(cacheable) => "cacheable",
        Edge!(retry, 5xx, 2xx) => "5xx and 2xx",
        Edge!(1xx, 2xx, 3xx) => "the rest",
    };
    let told = [
        Edge::NoResponse,
        Edge::NotFound,
        Edge::Ok,
        Edge::Created,
        Edge::BadGateway,
        Edge::Found,
    ];
    let expected = [
        "nginx",
        "4xx",
        "cacheable",
        "5xx and 2xx",
        "5xx and 2xx",
        "the rest",
    ];
    assert_eq!(told.map(tell), expected);
}

#[test]
fn wholly() {
    let tell = |status| match status {
        Edge!(4xx) => "first",
        Edge!(nginx) => "wholly covered",
        Edge!(499, NotFound) => "covered by name and by code",
        Edge!(official) => "second",
        Edge!(official, nginx) => "nothing is left",
    };
    assert!(
        Edge::ALL
            .iter()
            .all(|status| ["first", "second"].contains(&tell(*status)))
    );
}

#[test]
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
fn in_one_arm() {
    let is_error = |status| matches!(status, Edge!(4xx) | Edge!(nginx) | Edge!(4xx, 5xx));
    for &status in Edge::ALL {
        assert_eq!(is_error(status), status.code() >= 400, "{status}");
    }
}

#[test]
fn behind_variants() {
    let tell = |status| match status {
        Api::Ok | Api::NotFound => "by name",
        Api!(4xx) => "covered",
        Api!(2xx, 4xx, 5xx) => "by group",
    };
    assert_eq!(
        Api::ALL
            .iter()
            .map(|status| tell(*status))
            .collect::<Vec<_>>(),
        ["by name", "by name", "by group"]
    );
}

/// Enums whose groups nobody uses, and one that nobody uses at all.
mod unused {
    use status_set::{HttpStatus, status_set};

    status_set! { pub(super) enum Declared { official, nginx } }
    status_set! { #[allow(dead_code)] enum Nobody { nginx } }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub(super) enum Derived {
        Ok,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub enum Public {
        Ok,
    }
}

#[test]
fn unused_groups() {
    assert_eq!(unused::Declared::NoResponse.code(), 444);
    assert_eq!(unused::Derived::Ok.code(), unused::Public::Ok.code());
}
