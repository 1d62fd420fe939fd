//! Enums of other crates, which export their groups by `#[status(export_patterns)]`.

use crate::check::{group, of};
use status_set::{HttpStatus, Official};
use status_set_tests_exported::{Api, Edge, Inner, InnerApi};

#[test]
fn the_prebuilt_enum() {
    group!(Official!(4xx) is |info| info.code / 100 == 4);
    group!(Official!(4xx except {404, cacheable}) is |info| {
        info.code / 100 == 4 && !matches!(info.code, 404 | 405 | 410 | 414 | 451)
    });
}

#[test]
fn declared() {
    group!(Edge!(nginx) is of("nginx"));
    group!(Edge!(azure) is of("azure"));
    group!(Edge!(own, 404) is |info| matches!(info.code, 404 | 600));
}

#[test]
fn derived() {
    group!(Api!(4xx) is |info| info.code / 100 == 4);
    group!(Api!(nginx) is |info| info.code == 499);
    group!(Api!(Missing, own) is |info| matches!(info.code, 404 | 460));
}

#[test]
fn declared_in_a_private_module() {
    group!(Inner!(5xx except 520) is |info| info.code / 100 == 5 && info.code != 520);
    group!(InnerApi!(4xx) is |info| info.code == 404);
}

#[test]
fn under_another_name() {
    use status_set_tests_exported::prelude::Cdn;

    assert!(matches!(Cdn::WebServerIsDown, Cdn!(Cdn: 5xx except 520)));
    assert!(!matches!(
        Cdn::WebServerReturnsAnUnknownError,
        Cdn!(Cdn: 5xx except 520)
    ));
}

/// Each has the groups of its own.
#[test]
fn two_of_one_name() {
    use status_set_tests_exported::{v1, v2, v3, v4};

    assert!(matches!(
        v1::Version::NoResponse,
        v1::Version!(v1::Version: nginx)
    ));
    assert!(matches!(
        v2::Version::NoResponse,
        v2::Version!(v2::Version: nginx)
    ));
    assert!(matches!(v1::Answer::Ok, v1::Answer!(v1::Answer: 2xx)));
    assert!(matches!(v2::Answer::NotFound, v2::Answer!(v2::Answer: 4xx)));
    assert!(matches!(
        v3::FromMacro::NoResponse,
        v3::FromMacro!(v3::FromMacro: nginx)
    ));
    assert!(matches!(
        v4::FromMacro::NoResponse,
        v4::FromMacro!(v4::FromMacro: nginx)
    ));
}

/// Nothing is imported here.
mod by_path {
    #[test]
    fn of_the_runtime() {
        let status = status_set::Official::NotFound;
        assert!(matches!(
            status,
            status_set::Official!(status_set::Official: 4xx)
        ));
    }

    #[test]
    fn of_another_crate() {
        use status_set_tests_exported::prelude;

        assert!(matches!(
            prelude::Edge::NoResponse,
            prelude::Edge!(prelude::Edge: nginx)
        ));
        assert!(!matches!(
            prelude::Api::Ok,
            prelude::Api!(prelude::Api: 4xx)
        ));
    }
}

/// In the other crate they work as they do here.
#[test]
fn inside_of_the_other_crate() {
    for &status in Edge::ALL {
        let expected = of("nginx")(status.info());
        assert_eq!(
            status_set_tests_exported::is_vendor(status),
            expected,
            "{status}"
        );
    }
    for &status in Api::ALL {
        assert_eq!(
            status_set_tests_exported::is_own(status),
            status.code() == 460
        );
    }
}

/// Exhaustive without a wildcard, over an enum that another crate declares.
const fn weigh(status: Edge) -> u8 {
    match status {
        Edge!(nginx) => 1,
        Edge!(4xx) => 2,
        Edge!(1xx, 2xx, 3xx, 5xx, own) => 3,
    }
}

#[test]
fn a_match_is_exhaustive() {
    assert_eq!(
        [Edge::NoResponse, Edge::Gone, Edge::Own].map(weigh),
        [1, 2, 3]
    );
}

/// Reexported by this crate.
mod reexported {
    pub(super) use status_set_tests_exported::{Api, Edge as Answer};
}

#[test]
fn reexported_by_this_crate() {
    use reexported::{Answer, Api};

    assert!(matches!(Api::Missing, Api!(4xx)));
    assert!(matches!(Answer::NoResponse, Answer!(Answer: nginx)));
}

#[test]
fn in_generic_code() {
    fn is_official_error<S: HttpStatus>(status: S) -> bool {
        matches!(status.narrow(), Some(Official!(4xx, 5xx)))
    }

    assert!(is_official_error(Edge::NotFound));
    assert!(!is_official_error(Edge::NoResponse));
}
