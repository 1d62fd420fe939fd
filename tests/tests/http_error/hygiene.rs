//! Expansions where every name means something else, and inside of a macro of the user's own.

use crate::code;

/// Only what the derive itself names has to be found.
mod without_prelude {
    #![no_implicit_prelude]
    #![deny(warnings)]
    #![allow(
        dead_code,
        non_camel_case_types,
        unused_macros,
        reason = "they only stand in the way"
    )]

    mod core {}
    mod std {}
    mod status_set {}

    struct Option;
    struct Some;
    struct None;
    struct Result;
    struct CodeSet;
    struct Official;
    struct str;
    struct u8;
    struct u16;
    struct bool;
    trait FnMut {}
    trait Display {}
    trait HttpStatus {}

    macro_rules! panic {
        () => {};
    }
    macro_rules! assert {
        () => {};
    }

    #[derive(::status_set::HttpError)]
    pub(super) enum Error<'a> {
        #[status(404)]
        None,
        #[status(Conflict, header("X-Text" = _0))]
        Some(&'a &'static ::core::primitive::str),
        #[status(500, header("X-Text" = visit))]
        Err {
            visit: ::core::primitive::u8,
        },
        #[status(transparent)]
        Ok(::std::boxed::Box<Inner>),
        Self_(#[status] ::status_set::Official),
    }

    #[derive(::status_set::HttpError)]
    #[status(410)]
    pub(super) struct Inner;
}

#[test]
fn no_name_is_taken_by_accident() {
    use without_prelude::{Error, Inner};
    for (error, expected) in [
        (Error::None, 404),
        (Error::Some(&"text"), 409),
        (Error::Err { visit: 7 }, 500),
        (Error::Ok(Box::new(Inner)), 410),
        (Error::Self_(status_set::Official::Gone), 410),
    ] {
        assert_eq!(code(&error), expected);
    }
}

mod renamed {
    pub(super) use ::status_set as ss;

    pub(super) mod deeper {
        pub(crate) use ::status_set::*;
    }
}

#[derive(status_set::HttpError)]
#[status(crate = renamed::ss, 404)]
struct Renamed;

#[derive(status_set::HttpError)]
#[status(crate = crate::hygiene::renamed::deeper, 404)]
struct Reexported;

#[test]
fn the_runtime_can_be_anywhere() {
    assert_eq!([code(&Renamed), code(&Reexported)], [404, 404]);
}

macro_rules! error {
    ($name:ident, $status:ident, $code:literal, $field:ident: $type:ty, $value:expr) => {
        #[derive(status_set::HttpError)]
        enum $name {
            #[status($status)]
            ByName,
            #[status($code, header("X-Value" = $value))]
            ByCode,
            #[status(429, header("Retry-After" = $field))]
            Field { $field: $type },
        }
    };
}

error!(Made, NotFound, 410, seconds: u32, 1 + 1);

#[test]
fn it_works_inside_of_macros() {
    assert_eq!(code(&Made::ByName), 404);
    assert_eq!(code(&Made::ByCode), 410);
    assert_eq!(crate::headers(&Made::ByCode), ["X-Value: 2"]);
    assert_eq!(
        crate::headers(&Made::Field { seconds: 4 }),
        ["Retry-After: 4"]
    );
}
