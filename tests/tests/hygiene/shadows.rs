//! Everything that an expansion could name by accident means something else here.

#![allow(
    dead_code,
    non_camel_case_types,
    unused_macros,
    clippy::upper_case_acronyms,
    reason = "they only stand in the way"
)]

/// Makes the same enums in each module, of which one is the user's own.
macro_rules! statuses {
    () => {
        ::status_set::status_set! {
            pub(super) enum Status {
                official,
                nginx,
                Own = 600,
            }
        }

        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::status_set::HttpStatus,
        )]
        #[status(sets(official, nginx))]
        pub(super) enum Derived {
            NotFound,
            Fine = 200,
            #[status(444)]
            NoResponse,
            #[status(600, reason = "Own")]
            Own,
        }
    };
}

/// Items that shadow crates, modules, types, traits and macros of the standard library.
mod std_names {
    mod core {}
    mod std {}
    mod alloc {}
    mod status_set {}
    mod status_set_data {}
    mod status_set_macros {}

    struct u8;
    struct u16;
    struct u32;
    struct u64;
    struct usize;
    struct bool;
    struct char;
    struct str;
    enum Option {}
    struct Some;
    struct None;
    enum Result {}
    struct Ok;
    struct Err;
    struct Error;
    struct Formatter;
    struct Info;
    struct Set;
    struct StatusClass;
    struct InfoIndex;
    struct StringTable;
    struct CodeSet;

    trait Clone {}
    trait Copy {}
    trait Debug {}
    trait Display {}
    trait Eq {}
    trait PartialEq {}
    trait Ord {}
    trait PartialOrd {}
    trait Hash {}
    trait From {}
    trait TryFrom {}
    trait Into {}
    trait FromStr {}
    trait Iterator {}
    trait HttpStatus {}
    trait MadeByMacro {}

    macro_rules! shadow {
        ($dollar:tt $($name:ident)*) => { $(
            macro_rules! $name { ($dollar($dollar tokens:tt)*) => { this is not Rust }; }
        )* };
    }
    shadow! { $ matches panic assert unreachable debug_assert write format concat stringify }

    statuses!();
}

/// Items with the names of those that an expansion makes or has as parameters.
mod own_names {
    const COUNT: &::core::primitive::str = "";
    const FIRST: &::core::primitive::str = "";
    const SPAN: &::core::primitive::str = "";
    static PLACES: &::core::primitive::str = "";
    static FACTS: &::core::primitive::str = "";
    const ALL: &::core::primitive::str = "";
    const CODES: &::core::primitive::str = "";
    const NAME: &::core::primitive::str = "";
    const fn text() {}
    const fn texts() {}
    const fn texts_of() {}
    const fn reason() {}
    const fn digits() {}
    const fn name() {}
    const fn place_of() {}
    const fn place_of_code() {}
    const fn from_code() {}
    const fn from_bytes() {}
    const fn code() {}
    const fn place() {}
    const fn offset() {}
    const fn status() {}
    const fn bytes() {}
    const fn f() {}

    statuses!();
}

/// Constants with the names of parameters and variables: there, a name of a constant is a pattern.
#[allow(non_upper_case_globals, reason = "they have the names of variables")]
mod own_bindings {
    const code: &::core::primitive::str = "";
    const place: &::core::primitive::str = "";
    static status: &::core::primitive::str = "";
    static texts: &::core::primitive::str = "";
    const text: &::core::primitive::str = "";
    const bytes: &::core::primitive::str = "";
    struct f;

    statuses!();
}

/// Traits whose methods have the names of the enum's own functions.
mod traits {
    pub(super) trait Rival {
        fn code(self) -> &'static ::core::primitive::str;
        fn info(self) -> &'static ::core::primitive::str;
        fn from_code(code: ::core::primitive::u16) -> ::core::primitive::u16;
        fn pad(&self) {}
        fn write_str(&self) {}
        fn wrapping_sub(&self) {}
    }

    impl<T> Rival for T {
        fn code(self) -> &'static ::core::primitive::str {
            "rival"
        }

        fn info(self) -> &'static ::core::primitive::str {
            "rival"
        }

        fn from_code(code: ::core::primitive::u16) -> ::core::primitive::u16 {
            code
        }
    }

    statuses!();
}

#[::core::prelude::v1::test]
fn the_enums_work() {
    use ::std::{assert, assert_eq, option::Option::Some, string::ToString};

    macro_rules! works {
        ($($status:path)*) => { $({
            use $status as Status;
            assert_eq!(Status::from_code(404), Some(Status::NotFound));
            assert_eq!(Status::from_bytes(b"600"), Some(Status::Own));
            assert_eq!(Status::NoResponse.info().set, "nginx");
            assert_eq!(Status::NoResponse.code(), 444);
            assert_eq!(Status::Own.to_string(), "600 Own");
            assert_eq!(::std::format!("{:?}", Status::Own), "Own");
            assert!(::core::str::FromStr::from_str("404").is_ok_and(|s: Status| s.code() == 404));
            assert!(<Status as ::core::convert::TryFrom<u16>>::try_from(7).is_err());
            assert!(::std::matches!(Status::NoResponse, Status!(Status: nginx)));
            assert!(!::std::matches!(Status::Own, Status!(Status: 4xx)));
        })* };
    }
    works! {
        std_names::Status own_names::Status own_bindings::Status traits::Status
        std_names::Derived own_names::Derived own_bindings::Derived traits::Derived
    }
}
