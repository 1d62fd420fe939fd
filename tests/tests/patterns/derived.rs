//! The groups of enums that the user declares.

use crate::check::{group, of};
use status_set::{HttpStatus, info::Cacheable, info::Transient};

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx, azure))]
enum Api {
    // Not in the order of the codes.
    InternalServerError,
    Ok,
    Missing = 404,
    #[status(Gone)]
    Deleted = 7,
    #[status(499)]
    ClientGone,
    #[status(nginx::444)]
    Dropped,
    #[status(cloudflare::520)]
    Origin,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
    #[status(600, reason = "Odd")]
    r#Odd,
    #[status(503)]
    Busy,
}

#[test]
fn classes() {
    group!(Api!(2xx) is |info| info.code == 200);
    group!(Api!(4xx) is |info| info.code / 100 == 4);
    group!(Api!(5xx) is |info| info.code / 100 == 5);
}

#[test]
fn sets() {
    group!(Api!(official) is of("official"));
    group!(Api!(nginx) is of("nginx"));
    group!(Api!(azure) is of("azure"));
    // Named by a path, it comes from a set that is not among those of the enum, as the set's 499 does not.
    group!(Api!(cloudflare) is |info| info.code == 520);
    group!(Api!(own) is |info| info.set == "own");
}

#[test]
fn facts() {
    group!(Api!(cacheable) is |info| info.cacheable == Cacheable::Heuristically);
    group!(Api!(transient) is |info| info.transient == Some(Transient::Yes));
}

#[test]
fn variants_by_their_own_names() {
    group!(Api!(Missing, Deleted) is |info| matches!(info.code, 404 | 410));
    group!(Api!(ClientGone) is |info| info.code == 499);
    group!(Api!(Odd) is |info| info.code == 600);
    group!(Api!(r#Odd) is |info| info.code == 600);
    group!(Api!(Busy, Ok) is |info| matches!(info.code, 200 | 503));
}

#[test]
fn codes_and_not_discriminants() {
    group!(Api!(404, 410) is |info| matches!(info.code, 404 | 410));
    assert_eq!(Api::Deleted as u8, 7);
}

#[test]
fn except() {
    group!(Api!(4xx except {nginx, 410}) is |info| matches!(info.code, 404 | 460));
    group!(Api!(official except 5xx, own) is |info| {
        matches!(info.code, 200 | 404 | 410 | 460 | 600)
    });
}

/// No wildcard.
#[expect(clippy::unnested_or_patterns, reason = "clippy sees the expansion")]
const fn retries(status: Api) -> u8 {
    match status {
        Api!(503, 520) | Api::Missing => 1,
        Api!(5xx) => 2,
        Api!(2xx, 4xx, Odd) => 0,
    }
}

#[test]
fn a_match_by_groups_is_exhaustive() {
    let counts = Api::ALL
        .iter()
        .map(|status| (status.code(), retries(*status)));
    assert!(counts.eq([
        (200, 0),
        (404, 1),
        (410, 0),
        (444, 0),
        (460, 0),
        (499, 0),
        (500, 2),
        (503, 1),
        (520, 1),
        (600, 0),
    ]));
}
