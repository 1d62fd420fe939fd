//! Former names are deprecated constants, and stand in for the variants.

#![deny(unfulfilled_lint_expectations)]

use status_set::{Official, catalog, status_set};

/// The former names of a set's statuses, each with the status that has it. The uses of the names
/// must be linted as deprecated: otherwise the expectation fails.
macro_rules! former_names {
    ($name:ident of $status_enum:ident: $($former:ident)*) => {
        const $name: &[(&str, $status_enum)] = &[$((
            stringify!($former),
            {
                #[expect(deprecated)]
                const STATUS: $status_enum = $status_enum::$former;
                STATUS
            },
        )),*];
    };
}

former_names! { OFFICIAL of Official:
    MovedTemporarily RequestTimeOut PayloadTooLarge RequestEntityTooLarge RequestUriTooLong
    RequestUriTooLarge RequestedRangeNotSatisfiable UnprocessableEntity GatewayTimeOut
}

#[test]
fn each_former_name_is_the_status_of_today() {
    for (name, status) in OFFICIAL {
        let info = catalog::by_name(name).next().unwrap();
        assert_eq!((status.info(), *status as u16), (info, info.code), "{name}");
    }
}

#[test]
fn every_former_name_is_there() {
    let official = catalog::set("official").unwrap().statuses.iter();
    let former = official.flat_map(|info| info.former);
    let names = former.filter_map(|former| former.name);
    assert!(names.eq(OFFICIAL.iter().map(|(name, _)| *name)));
}

status_set! {
    enum Few {
        official::{200, 413, 422 as Invalid},
        // The name is taken, so that 414 keeps only its other former name.
        RequestUriTooLong = 600,
        official::414,
    }
}

former_names! { FEW of Few: PayloadTooLarge RequestEntityTooLarge UnprocessableEntity }

#[test]
fn a_renamed_status_has_its_former_names() {
    let codes = FEW.iter().map(|(_, status)| status.code());
    assert!(codes.eq([413, 413, 422]));
}

#[test]
fn a_variant_goes_before_a_former_name() {
    assert_eq!(Few::RequestUriTooLong.code(), 600);
    #[expect(deprecated)]
    let long = Few::RequestUriTooLarge;
    assert_eq!(long, Few::UriTooLong);
}

/// Former names count in an exhaustive match: it has no wildcard.
#[expect(deprecated)]
const fn place(status: Few) -> u8 {
    match status {
        Few::Ok => 0,
        Few::RequestEntityTooLarge => 1,
        Few::RequestUriTooLarge => 2,
        Few::UnprocessableEntity => 3,
        Few::RequestUriTooLong => 4,
    }
}

#[test]
fn former_names_are_patterns() {
    let places = Few::ALL.iter().map(|status| place(*status));
    assert!(places.eq([0, 1, 2, 3, 4]));
    assert_eq!(place(Few::ContentTooLarge), 1);
}
