//! Arms that overlap in part raise no warning: the first one counts. An arm that earlier ones leave
//! nothing does. `main.rs` denies warnings, that of an expectation that nothing fulfils among them.

use status_set::{HttpStatus, Received, status_set};

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
        Edge!(transient, 5xx, 2xx) => "5xx and 2xx",
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

/// An arm that no status can reach, in each place of a pattern.
#[test]
fn wholly() {
    let tell = |status| match status {
        Edge!(4xx) => "first",
        #[expect(unreachable_patterns)]
        Edge!(nginx) => "wholly covered",
        #[expect(unreachable_patterns)]
        Edge!(404) => "covered by code",
        #[expect(unreachable_patterns)]
        Edge!(NotFound) => "covered by name",
        #[expect(unreachable_patterns)]
        Edge!(499, NotFound, nginx except 444) => "covered by several",
        Edge!(official) => "second",
        #[expect(unreachable_patterns)]
        Edge!(official, nginx) => "nothing is left",
    };
    assert!(
        Edge::ALL
            .iter()
            .all(|status| ["first", "second"].contains(&tell(*status)))
    );
}

#[test]
fn wholly_by_a_path() {
    let tell = |status| match status {
        Edge!(Edge: 4xx) => "first",
        #[expect(unreachable_patterns)]
        Edge!(Edge: nginx) => "wholly covered",
        #[expect(unreachable_patterns)]
        Edge!(Edge: 404) => "covered by code",
        Edge!(Edge: official) => "second",
    };
    assert_eq!(
        [Edge::NoResponse, Edge::NotFound, Edge::Ok].map(tell),
        ["first", "first", "second"]
    );
}

/// Where a path stands before the groups, partial overlaps are as silent as elsewhere.
#[test]
fn in_part_by_a_path() {
    let tell = |status| match status {
        Edge!(Edge: 429, 503) => "some",
        Edge!(Edge: 4xx, nginx) => "4xx",
        Edge!(Edge: cacheable, 5xx) => "more",
        Edge!(Edge: official) => "the rest",
    };
    assert_eq!(
        [Edge::ServiceUnavailable, Edge::Gone, Edge::Ok, Edge::Found].map(tell),
        ["some", "4xx", "more", "the rest"]
    );
}

#[test]
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
fn in_one_arm() {
    let is_error = |status| matches!(status, Edge!(4xx) | Edge!(nginx, 5xx) | Edge!(4xx, 503));
    for &status in Edge::ALL {
        assert_eq!(is_error(status), status.code() >= 400, "{status}");
    }
}

/// Inside of another pattern a group warns where it would by itself.
#[test]
fn in_what_was_received() {
    let tell = |status: Received<Edge>| match status {
        Received::Known(Edge!(429, 4xx)) => "4xx",
        #[expect(unreachable_patterns)]
        Received::Known(Edge!(nginx)) => "wholly covered",
        #[expect(unreachable_patterns)]
        Received::Known(Edge!(404)) => "covered by code",
        Received::Known(Edge!(cacheable)) => "cacheable",
        Received::Known(Edge!(official)) => "official",
        Received::Unlisted(_) => "unlisted",
    };
    let told = [404, 200, 500, 599].map(|code| Received::from_code(code).map(tell));
    let expected = ["4xx", "cacheable", "official", "unlisted"];
    assert_eq!(told, expected.map(Some));
}

#[test]
fn in_tuples_and_references() {
    let tell = |pair: (Option<Edge>, &Edge)| match pair {
        (Some(Edge!(4xx)), Edge!(4xx)) => "both",
        #[expect(unreachable_patterns)]
        (Some(Edge!(429)), Edge!(nginx)) => "wholly covered",
        (Some(Edge!(429, 5xx)), &Edge!(4xx, 503)) => "either",
        #[expect(unreachable_patterns)]
        (Some(Edge!(429)), &Edge!(503)) => "covered in another way",
        (None, Edge!(official, nginx)) | (Some(Edge!(official)), _) => "others",
        (Some(Edge!(nginx)), Edge!(1xx, 2xx, 3xx, 5xx)) => "nginx",
    };
    let told = [
        (Some(Edge::Gone), &Edge::NoResponse),
        (Some(Edge::BadGateway), &Edge::Gone),
        (None, &Edge::NoResponse),
        (Some(Edge::NoResponse), &Edge::Ok),
    ];
    let expected = ["both", "either", "others", "nginx"];
    assert_eq!(told.map(tell), expected);
}

#[test]
fn behind_variants() {
    let tell = |status| match status {
        Api::Ok | Api::NotFound => "by name",
        #[expect(unreachable_patterns)]
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

/// A variant behind a group warns as any variant does.
#[test]
fn before_variants() {
    let tell = |status| match status {
        Api!(4xx) => "by group",
        #[expect(unreachable_patterns)]
        Api::NotFound => "covered",
        Api::Ok | Api::BadGateway => "by name",
    };
    assert_eq!([Api::NotFound, Api::Ok].map(tell), ["by group", "by name"]);
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
