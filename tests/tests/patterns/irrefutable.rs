//! Groups of all statuses or of one, where a pattern must not fail and where it may.

use status_set::status_set;

status_set! { enum Edge { official, nginx, Own = 600 } }

/// A group of all statuses can stand where a pattern must not fail.
#[test]
fn where_all_have_to_match() {
    fn tell(Edge!(official, nginx, own): Edge) -> &'static str {
        "any"
    }

    fn second((Edge!(official, nginx, own), number): (Edge, u8)) -> u8 {
        number
    }

    let Edge!(1xx, 2xx, 3xx, 4xx, 5xx, own) = Edge::Ok;
    let kept @ Edge!(official, nginx, own) = Edge::Ok;
    let (&Edge!(official, nginx, own), [Edge!(official, nginx, own)]) = (&Edge::Ok, [Edge::Own]);
    let mut count = 0;
    for Edge!(official, nginx, own) in Edge::ALL {
        count += 1;
    }
    let one = |Edge!(official, nginx, own)| 1;
    let two = |Edge!(official, nginx, own): Edge, &Edge!(official, nginx, own): &Edge| 2;
    assert_eq!((count, tell(Edge::Ok)), (Edge::ALL.len(), "any"));
    assert_eq!((one(kept), two(kept, &kept)), (1, 2));
    assert_eq!(second((Edge::Ok, 3)), 3);
}

/// Groups of one status, and enums that have no other.
#[test]
fn where_the_only_one_has_to_match() {
    status_set! { enum One { Only = 600 } }

    fn tell(One!(600): One) -> &'static str {
        "any"
    }

    let One!(own) = One::Only;
    let kept @ One!(Only) = One::Only;
    let (One!(600), Some(One!(own)) | None) = (kept, Some(kept));
    for One!(own) in One::ALL {}
    let one = |One!(own)| 1;
    let two = |&One!(own): &One, (One!(own), ()): (One, ())| 2;
    assert_eq!((one(kept), two(&kept, (kept, ()))), (1, 2));
    assert_eq!(tell(kept), "any");
    let by_match = match kept {
        One!(600) => "one",
    };
    assert_eq!(by_match, "one");
}

/// Where a pattern may fail, by one status alone.
#[test]
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
fn where_one_may_match() {
    let by_match = match Edge::Ok {
        Edge!(200) => "200",
        it @ Edge!(404) if it.code() == 404 => "404",
        _ => "others",
    };
    assert_eq!(by_match, "200");
    assert!(matches!(Some(&Edge::Ok), Some(Edge!(Ok))));
    if let Edge!(404) | Edge!(200) = Edge::Own {
        unreachable!("neither");
    }
    let Edge!(200) = Edge::Ok else {
        unreachable!("it is");
    };
    let mut statuses = Edge::ALL.iter();
    let mut passed = 0;
    while let Some(Edge!(100) | Edge!(101)) = statuses.next() {
        passed += 1;
    }
    assert_eq!(passed, 2);
}
