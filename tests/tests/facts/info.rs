//! The facts on listed statuses, merged ones and the user's own, and classes. That every status
//! has the facts of the catalog is tested with the conversions, where all enums are.

use status_set::{HttpStatus, Official, StatusClass, catalog, info::Body, status_set};
use status_set_tests::checks::claims_nothing_more;

/// Which set describes the 499 of an enum.
macro_rules! set_of_499 {
    ($($set:ident),*) => {{
        status_set! { enum Merged { $($set),* } }
        Merged::ClientClosedRequest.info().set
    }};
}

#[test]
fn the_set_that_is_named_first_describes_a_merged_status() {
    assert_eq!(set_of_499!(nginx, azure), "nginx");
    assert_eq!(set_of_499!(azure, nginx), "azure");
    assert_eq!(set_of_499!(google, azure, nginx), "google");
    assert_eq!(set_of_499!(gorouter, google, azure), "gorouter");
}

/// By their framing, whatever they mean (RFC 9112 §6.3).
#[test]
fn own_statuses_have_no_body_where_no_response_has_one() {
    status_set! { enum Own { First = 100, Last = 199, Nothing = 204, Reset = 205, Same = 304, Odd = 600 } }
    let bodies = Own::ALL.iter().map(|status| status.info().body);
    let expected = [
        Body::None,
        Body::None,
        Body::None,
        Body::Allowed,
        Body::None,
        Body::Allowed,
    ];
    assert!(bodies.eq(expected));
}

#[test]
fn a_merged_status_has_one_phrase() {
    status_set! { enum Merged { azure, nginx } }
    let azure = catalog::set("azure").unwrap().by_code(499).unwrap();
    let nginx = catalog::set("nginx").unwrap().by_code(499).unwrap();
    assert_eq!(azure.name, nginx.name);
    assert_eq!(*Merged::ClientClosedRequest.info(), *azure);
    assert_eq!(Merged::ClientClosedRequest.reason_phrase(), azure.reason);
    assert_eq!(Merged::ALL.len(), 6);
}

status_set! {
    enum Own {
        /// Still being
        /// scanned.
        ///
        /// The rest is for readers of the documentation.
        ScanPending = 260,
        #[status(reason = "Over The Quota")]
        OverQuota = 461,
        official::404 as Missing,
        #[doc = "\n Tied up. \n"]
        Busy = 599,
    }
}

#[test]
fn own_statuses_have_what_their_author_said() {
    let facts = |status: Own| {
        let info = status.info();
        (info.code, info.name, info.reason, info.summary)
    };
    assert_eq!(
        facts(Own::ScanPending),
        (260, "ScanPending", "Scan Pending", "Still being scanned."),
    );
    assert_eq!(
        facts(Own::OverQuota),
        (461, "OverQuota", "Over The Quota", "")
    );
    assert_eq!(facts(Own::Busy), (599, "Busy", "Busy", "Tied up."));
}

#[test]
fn own_statuses_claim_no_more_than_their_author_said() {
    for status in [Own::ScanPending, Own::OverQuota, Own::Busy] {
        claims_nothing_more(status.info());
    }
}

#[test]
fn a_renamed_status_keeps_its_name_in_the_facts() {
    assert_eq!(format!("{:?}", Own::Missing), "Missing");
    assert_eq!(*Own::Missing.info(), *Official::NotFound.info());
    assert_eq!(Own::Missing.info().name, "NotFound");
}

#[test]
fn the_facts_of_a_constant_are_those_of_the_variant() {
    #[expect(deprecated)]
    let old = Official::PayloadTooLarge.info();
    assert_eq!(*old, *Official::ContentTooLarge.info());
}

status_set! {
    /// Both ends of each class.
    enum Ends {
        A = 100, B = 199, C = 200, D = 299, E = 300, F = 399, G = 400, H = 499, I = 500, J = 599,
        K = 600, L = 999,
    }
}

/// Classes and predicates of every status of an enum, against the ranges of RFC 9110 §15.
fn classes_are_ranges<S: HttpStatus>() {
    for status in S::ALL {
        let code = status.code();
        let expected = match code / 100 {
            1 => Some(StatusClass::Informational),
            2 => Some(StatusClass::Success),
            3 => Some(StatusClass::Redirection),
            4 => Some(StatusClass::ClientError),
            5 => Some(StatusClass::ServerError),
            _ => None,
        };
        assert_eq!(status.class(), expected, "{code}");
        assert_eq!(status.info().class(), expected, "{code}");
        assert_eq!(status.is_informational(), (100..200).contains(&code));
        assert_eq!(status.is_success(), (200..300).contains(&code));
        assert_eq!(status.is_redirection(), (300..400).contains(&code));
        assert_eq!(status.is_client_error(), (400..500).contains(&code));
        assert_eq!(status.is_server_error(), (500..600).contains(&code));
    }
}

#[test]
fn classes_and_predicates_are_ranges() {
    classes_are_ranges::<Ends>();
    classes_are_ranges::<Official>();
    classes_are_ranges::<Own>();
}
