//! Expansions with a set of a file work wherever the user puts them, and whatever names are taken
//! there. That this compiles without a warning is most of the test.

#![no_implicit_prelude]
#![deny(warnings)]

use ::std::{assert, assert_eq, matches, option::Option::Some, string::ToString};

/// Everything that such an expansion could name by accident.
#[allow(
    dead_code,
    non_camel_case_types,
    unused_macros,
    reason = "they only stand in the way"
)]
mod shadows {
    mod core {}
    mod std {}
    mod status_set {}
    mod custom {}
    mod sets {}
    struct u8;
    struct u16;
    struct str;
    struct bool;
    enum Option {}
    struct Some;
    struct None;
    struct Set;
    struct Info;
    struct Custom;
    struct Spec;
    struct Former;
    struct State;
    struct Seen;
    struct Retry;
    struct Body;
    struct Cacheable;
    struct ReasonFrom;
    struct CustomFacts;
    struct Date;
    struct Evidence;
    struct GrpcCode;
    struct Used;
    static SET_ACME: &::core::primitive::str = "";
    macro_rules! include_bytes {
        ($($tokens:tt)*) => { this is not Rust };
    }

    ::status_set::status_set! {
        pub(super) enum Status { official, acme = "statuses/acme.toml" }
    }

    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::fmt::Debug,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::status_set::HttpStatus,
    )]
    #[status(sets(acme = "statuses/acme.toml"))]
    pub(super) enum Derived {
        ScanPending,
        ReplicaLagging,
    }
}

/// Sets whose names are those of items of an expansion, or of modules.
mod names {
    ::status_set::status_set! {
        pub(super) enum Status {
            facts = "statuses/acme.toml" except {461, 499, 560, 783},
            places = "statuses/acme.toml" except {460, 499, 560, 783},
            sets = "statuses/acme.toml" except {460, 461, 560, 783},
            core = "statuses/acme.toml" except {460, 461, 499, 783},
            set_facts = "statuses/acme.toml" except {460, 461, 499, 560},
        }
    }
}

/// A file whose names are not in camel case.
mod style {
    ::status_set::status_set! {
        pub(super) enum Whole { acme = "statuses/style.toml" }
    }
    ::status_set::status_set! {
        pub(super) enum Named { acme = "statuses/style.toml", acme::scan_pending, acme::461 }
    }
}

/// Two enums of one set in one place, one of them unused, inside a macro of the user's own.
mod in_a_macro {
    macro_rules! statuses {
        ($name:ident $set:ident $file:literal) => {
            ::status_set::status_set! {
                pub(super) enum $name { $set = $file }
            }
            ::status_set::status_set! {
                enum Unused { $set::460, $set = $file }
            }
        };
    }

    statuses!(Status acme "statuses/acme.toml");
}

#[::core::prelude::v1::test]
fn enums_with_a_file_work() {
    assert_eq!(shadows::Status::ScanPending.info().set, "acme");
    assert_eq!(
        shadows::Derived::from_code(560),
        Some(shadows::Derived::ReplicaLagging)
    );
    assert_eq!(shadows::Derived::ReplicaLagging.info().sent_as, Some(503));
    assert_eq!(
        style::Whole::scan_pending.to_string(),
        "460 scan pending (virus check)."
    );
    assert_eq!(style::Whole::OVER_QUOTA.reason_phrase(), "OVER QUOTA");
    assert!(matches!(
        style::Named::scan_pending,
        style::Named!(style::Named: scan_pending)
    ));
    assert_eq!(style::Named::ALL.len(), 2);
    assert_eq!(names::Status::ScanPending.info().set, "facts");
    assert_eq!(names::Status::TLSVaultV2Offline.info().set, "set_facts");
    assert!(matches!(
        in_a_macro::Status::from_code(461),
        Some(in_a_macro::Status::VaultsSealed)
    ));
}

#[::core::prelude::v1::test]
fn an_enum_can_be_declared_in_a_function() {
    ::status_set::status_set!(acme = "statuses/acme.toml");
    assert_eq!(Status::VaultsSealed.to_string(), "461 Vault's sealed");
    assert!(matches!(Status::VaultsSealed, Status!(acme)));
}
