//! Expansions where every name means something else, and inside of a macro of the user's own.

use crate::{code, headers};
use status_set::{HttpError, Official};
use std::time::Duration;

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
    trait HeaderValue {}
    struct Duration;

    macro_rules! panic {
        () => {};
    }
    macro_rules! assert {
        () => {};
    }

    #[derive(::status_set::HttpError)]
    #[status(default = Gone, header("X-All" = 1), without("Allow"), code_case = "camelCase")]
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
        #[status(429, header("Retry-After" = _0), header("X-Number" = -_1 - 1), detail = "no {1}")]
        Slow(
            ::core::option::Option<&'a ::core::time::Duration>,
            ::core::primitive::i8,
        ),
        #[status(transparent)]
        Nested(&'a &'a Inner),
        String,
        #[status(by = of, or = 404)]
        By(&'a ::core::primitive::str),
        #[status(by = Error::this)]
        This,
        Number(#[status(or = 404)] ::core::primitive::u16),
        Context(::core::primitive::u8, #[status(transparent)] Shown),
        #[status(like = Code::None, header("X-Like" = _0))]
        Like(::core::primitive::u8),
    }

    fn of(text: &::core::primitive::str) -> ::core::option::Option<::core::primitive::u16> {
        text.parse().ok()
    }

    impl Error<'_> {
        fn this(&self) -> ::status_set::Official {
            match self {
                Self::This => ::status_set::Official::Gone,
                _ => ::status_set::Official::NotFound,
            }
        }
    }

    #[derive(::status_set::HttpError)]
    pub(super) enum Code {
        #[status(451)]
        None,
    }

    #[derive(::status_set::HttpError)]
    #[status(409)]
    pub(super) struct Shown;

    impl ::core::fmt::Display for Shown {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("shown")
        }
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
        (Error::Self_(Official::Gone), 410),
        (Error::Nested(&&Inner), 410),
    ] {
        assert_eq!(code(&error), expected);
    }
    let error = Error::Slow(Some(&Duration::from_millis(1)), 1);
    assert_eq!(
        headers(&error),
        ["Retry-After: 1", "X-Number: -2", "X-All: 1"]
    );
    assert_eq!(error.code(), Some("slow"));
    assert_eq!(code(&Error::String), 410);
    assert_eq!(code(&Error::By("410")), 410);
    assert_eq!(code(&Error::This), 410);
    assert_eq!(code(&Error::Number(1)), 404);
    assert_eq!(code(&Error::Context(1, without_prelude::Shown)), 409);
    assert_eq!(code(&Error::Like(1)), 451);
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

/// Names that the expansion uses, and constants where it has variables: there, the name of a constant
/// is a pattern.
mod names {
    #![deny(warnings)]
    #![allow(
        dead_code,
        non_upper_case_globals,
        reason = "they only stand in the way"
    )]

    use status_set::{HttpError, Official};

    pub(super) const STATUS_0: u8 = 1;
    const STATUSES: u8 = 2;
    const visit: &str = "";
    const problem: &str = "";
    const field: &str = "";
    const error: &str = "";
    static status: &str = "";
    const _0: &str = "";

    #[derive(HttpError)]
    pub(super) enum Fields {
        #[status(404, header("X-Visit" = __visit), header("X-Constant" = STATUS_0 + STATUSES))]
        Visit { __visit: u8 },
        #[status(404, header("X-Field" = __field), type = "/problem")]
        Field { __field: u8 },
        #[status(404, header("X-Raw" = format_args!("{type}")), detail = "{type} {STATUS_0}")]
        Raw { r#type: u8 },
        #[status(404, header("X-Width" = format_args!("{value:>0width$.precision$}")))]
        Width {
            value: f32,
            width: usize,
            precision: usize,
        },
        Status {
            #[status]
            __status: Official,
        },
        #[status(transparent)]
        Problem { __problem: Inner },
        #[status(transparent)]
        Own { __field: Inner },
    }

    #[derive(HttpError)]
    #[status(409)]
    pub(super) struct Inner;

    /// Methods with the names of those that expansions call.
    trait Rival: Sized {
        fn code(self) {}
        fn info(self) {}
        fn union(self, _: u8) {}
        fn status(self) {}
        fn visit_headers(self) {}
        fn exposes_detail(self) {}
        fn shown(self) {}
        fn title(self) {}
        fn case(self) {}
        fn made(self) {}
        fn headers(self) {}
        fn exposes(self, _: u8) {}
        fn fields(self, _: u8, _: u8) {}
        fn around(self, _: u8) {}
        fn give(self, _: u8) {}
        fn lacks(self, _: u8) {}
        fn widen(self) {}
    }

    impl<T> Rival for T {}

    /// Variants with the names of what the trait has, and parameters with those of constants.
    #[derive(HttpError)]
    pub(super) enum Variants<__STATUS, const STATUS_1: usize> {
        #[status(404)]
        Status,
        #[status(410, header("X-Parameter" = STATUS_1))]
        Error,
        #[status(500)]
        Other(__STATUS),
    }
}

#[test]
fn names_of_the_expansion_are_free() {
    use names::{Fields, Inner, Variants};
    let error = Fields::Visit { __visit: 7 };
    assert_eq!(headers(&error), ["X-Visit: 7", "X-Constant: 3"]);
    let error = Fields::Field { __field: 8 };
    assert_eq!(headers(&error), ["X-Field: 8"]);
    assert_eq!(error.problem_type(), Some("/problem"));
    let error = Fields::Raw { r#type: 9 };
    assert_eq!(headers(&error), ["X-Raw: 9"]);
    let error = Fields::Width {
        value: 2.25,
        width: 5,
        precision: 1,
    };
    assert_eq!(headers(&error), ["X-Width: 002.2"]);
    let __status = Official::Gone;
    assert_eq!(code(&Fields::Status { __status }), 410);
    assert_eq!(code(&Fields::Problem { __problem: Inner }), 409);
    assert_eq!(code(&Fields::Own { __field: Inner }), 409);
    assert_eq!(code(&Variants::<u8, 3>::Status), 404);
    assert_eq!(code(&Variants::<u8, 3>::Other(1)), 500);
    let error = Variants::<u8, 3>::Error;
    assert_eq!(headers(&error), ["X-Parameter: 3"]);
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
    assert_eq!(headers(&Made::ByCode), ["X-Value: 2"]);
    assert_eq!(headers(&Made::Field { seconds: 4 }), ["Retry-After: 4"]);
}
