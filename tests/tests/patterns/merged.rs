//! Statuses that several sets give alike, and statuses under other names.

use crate::check::{group, of};
use status_set::{HttpStatus, status_set};

#[test]
fn a_status_of_two_sets_is_in_the_groups_of_both() {
    status_set! { enum Edge { nginx, azure } }
    status_set! { enum Turned { azure, nginx } }

    group!(Edge!(azure) is |info| info.code == 499);
    group!(Edge!(nginx) is of("nginx"));
    group!(Turned!(azure) is |info| info.code == 499);
    group!(Turned!(nginx) is of("nginx"));
    group!(Edge!(nginx except azure) is |info| info.code != 499);
    assert_eq!(Edge::ClientClosedRequest.info().set, "nginx");
    assert_eq!(Turned::ClientClosedRequest.info().set, "azure");
}

#[test]
fn a_status_of_four_sets_is_in_the_groups_of_all() {
    status_set! { enum Edge { gorouter, google, nginx, azure, Own = 600 } }

    group!(Edge!(gorouter) is of("gorouter"));
    group!(Edge!(google) is of("google"));
    group!(Edge!(nginx) is of("nginx"));
    group!(Edge!(azure) is of("azure"));
}

#[test]
fn a_status_is_of_the_sets_that_picked_it() {
    // Azure would have given 499, but 499 was not chosen from it.
    status_set! { enum Edge { gorouter::499, nginx::{444, 499}, cloudflare::526, gorouter::525 } }

    group!(Edge!(gorouter) is |info| matches!(info.code, 499 | 525));
    group!(Edge!(nginx) is |info| matches!(info.code, 444 | 499));
    group!(Edge!(cloudflare) is |info| info.code == 526);
}

#[test]
fn the_sets_of_a_derived_variant_are_those_of_the_enum() {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(sets(gorouter, nginx))]
    enum Edge {
        #[status(azure::499)]
        ClientGone,
        #[status(496)]
        NoCertificate,
        #[status(525)]
        NoHandshake,
    }

    group!(Edge!(azure) is |info| info.code == 499);
    group!(Edge!(gorouter) is of("gorouter"));
    group!(Edge!(nginx) is |info| matches!(info.code, 496 | 499));
}

/// Sets that share a name agree on the facts that make groups.
#[test]
fn the_facts_are_the_same_whichever_set_describes_it() {
    status_set! { enum Anthropic { official::503, anthropic, qualys } }
    status_set! { enum Qualys { official::503, qualys, anthropic } }

    group!(Anthropic!(transient) is |info| matches!(info.code, 503 | 529));
    group!(Qualys!(transient) is |info| matches!(info.code, 503 | 529));
    assert_eq!(Anthropic::ServiceOverloaded.info().set, "anthropic");
    assert_eq!(Qualys::ServiceOverloaded.info().set, "qualys");
}

status_set! {
    enum Renamed {
        official::{404 as Missing, 200, 503 as Nginx},
        nginx::499 as ClientGone,
        iis::449 as Once,
        Own = 600,
    }
}

#[test]
fn a_renamed_status_stays_in_its_groups() {
    group!(Renamed!(4xx) is |info| matches!(info.code, 404 | 449 | 499));
    group!(Renamed!(official) is |info| matches!(info.code, 200 | 404 | 503));
    group!(Renamed!(nginx) is |info| info.code == 499);
    group!(Renamed!(iis) is |info| info.code == 449);
    group!(Renamed!(cacheable) is |info| matches!(info.code, 200 | 404));
    group!(Renamed!(4xx except {iis, nginx}) is |info| info.code == 404);
}

#[test]
fn a_renamed_status_has_its_new_name() {
    group!(Renamed!(Missing) is |info| info.code == 404);
    group!(Renamed!(404) is |info| info.code == 404);
    group!(Renamed!(4xx except ClientGone) is |info| matches!(info.code, 404 | 449));
}

#[test]
fn names_are_told_apart_by_case() {
    group!(Renamed!(nginx, Nginx) is |info| matches!(info.code, 499 | 503));
    group!(Renamed!(Own, Nginx) is |info| matches!(info.code, 600 | 503));
    group!(Renamed!(own) is |info| info.code == 600);
}
