//! Statuses named by their set, as where the enum is declared.

use crate::check::{group, of};
use status_set::{HttpStatus, status_set};

status_set! {
    #[allow(non_camel_case_types, reason = "a keyword is in lower case")]
    enum Edge {
        official except {404, 503},
        official::{404 as Missing, 503 as Gone503},
        nginx,
        azure,
        aws::{460, 561 as GatewayUnauthorized},
        cloudflare::5xx,
        Own = 600,
        r#match = 601,
        OwnError = 498,
    }
}

#[test]
fn one_status() {
    group!(Edge!(aws::460) is |info| info.code == 460);
    group!(Edge!(nginx::ClientClosedRequest) is |info| info.code == 499);
    group!(Edge!(azure::499) is |info| info.code == 499);
    group!(Edge!(own::600) is |info| info.code == 600);
    group!(Edge!(own::Own) is |info| info.code == 600);
    group!(Edge!(own::r#match, own::match) is |info| info.code == 601);
    group!(Edge!(r#official::r#Gone) is |info| info.code == 410);
}

/// By the name that the set gives. The name of the variant stands without a set.
#[test]
fn a_renamed_status() {
    group!(Edge!(official::NotFound, Gone503) is |info| matches!(info.code, 404 | 503));
    group!(Edge!(aws::IdentityProviderError) is |info| info.code == 561);
}

#[test]
fn some_statuses() {
    group!(Edge!(cloudflare::{520, WebServerIsDown,}) is |info| matches!(info.code, 520 | 521));
    group!(Edge!(official::{4xx, 500}) is |info| {
        of("official")(info) && matches!(info.code, 400..=500)
    });
    group!(Edge!(cloudflare::520, nginx, own::4xx) is |info| {
        matches!(info.code, 498 | 520) || of("nginx")(info)
    });
}

#[test]
fn a_class() {
    group!(Edge!(official::5xx) is |info| of("official")(info) && info.code >= 500);
    group!(Edge!(nginx::4xx) is of("nginx"));
    group!(Edge!(own::4xx) is |info| info.code == 498);
}

#[test]
fn except() {
    group!(Edge!(cloudflare::5xx except 520) is |info| {
        info.set == "cloudflare" && info.code != 520
    });
    group!(Edge!(4xx except official::4xx) is |info| {
        info.code / 100 == 4 && !of("official")(info)
    });
    group!(Edge!(4xx except {nginx::{444, 499}, aws::460, 404}) is |info| {
        info.code / 100 == 4 && !matches!(info.code, 404 | 444 | 460 | 499)
    });
    group!(Edge!(cloudflare::{520, 521} except cloudflare::520) is |info| info.code == 521);
}

#[test]
fn by_a_path() {
    group!(Edge!(Edge: nginx::444, cloudflare::520) is |info| matches!(info.code, 444 | 520));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx, azure))]
enum Api {
    #[status(404)]
    Missing,
    #[status(499)]
    ClientGone,
    #[status(cloudflare::520)]
    Origin,
    #[status(460, reason = "Scan Pending")]
    ScanPending,
}

#[test]
fn of_derived_enums() {
    group!(Api!(official::NotFound) is |info| info.code == 404);
    group!(Api!(azure::ClientClosedRequest, own::460) is |info| matches!(info.code, 460 | 499));
    group!(Api!(nginx::4xx, cloudflare::WebServerReturnsAnUnknownError) is |info| {
        matches!(info.code, 499 | 520)
    });
    group!(Api!(4xx except nginx::499) is |info| matches!(info.code, 404 | 460));
}

macro_rules! is_of {
    ($status:expr, $set:ident::$code:literal) => {
        matches!($status, Edge!($set::$code))
    };
    ($status:expr, $set:ident { $($status_of_set:tt),* }) => {
        matches!($status, Edge!($set::{$($status_of_set),*}))
    };
}

#[test]
fn in_macros() {
    assert!(is_of!(Edge::NoResponse, nginx::444));
    assert!(!is_of!(Edge::NoResponse, nginx::499));
    assert!(is_of!(Edge::NoResponse, nginx { 4xx, 499 }));
}
