//! Names of enums and variants that mean something else elsewhere.

use ::status_set::status_set;
use ::std::{assert_eq, format, option::Option::Some, string::ToString};

/// Enums in modules of their own names, which stand in each other's way in turn.
mod enums {
    macro_rules! named {
        ($($name:ident)*) => { $(
            #[allow(non_snake_case, reason = "the module has the enum's name")]
            pub(super) mod $name {
                ::status_set::status_set! {
                    #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                    pub(crate) enum $name { official, Own = 600 }
                }
            }
        )* };
    }

    named! {
    COUNT FIRST SPAN PLACES FACTS ALL CODES NAME
    text reason digits name place_of place_of_code code status place f
    Option Some None Result Ok Err Error Formatter Info InfoIndex StringTable CodeSet HttpStatus Received
    Clone Copy Debug Display Eq PartialEq Ord PartialOrd Hash From TryFrom FromStr
    u8 u16 usize str bool core std Status_ Self_ status_set official nginx r#Try r#type
    }
}

#[::core::prelude::v1::test]
fn enums_can_have_any_name() {
    macro_rules! works {
        ($($name:ident)*) => { $(
            assert_eq!(enums::$name::$name::from_code(404), Some(enums::$name::$name::NotFound));
            assert_eq!(enums::$name::$name::Own.to_string(), "600 Own");
            assert_eq!(enums::$name::$name::Own.info().name, "Own");
        )* };
    }
    works! {
        COUNT FACTS ALL NAME text digits place_of code Option Some None Result Err Error Info
        HttpStatus Clone Copy Debug TryFrom FromStr u8 u16 usize str core Status_ Self_ r#type
    }
}

#[::core::prelude::v1::test]
fn an_enum_is_named_without_its_raw_prefix() {
    use ::status_set::HttpStatus;
    assert_eq!(<enums::r#type::r#type as HttpStatus>::NAME, "type");
    assert_eq!(<enums::r#Try::r#Try as HttpStatus>::NAME, "Try");
}

status_set! {
    #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
    enum Variants {
        None = 600, Some = 601, Ok = 602, Err = 603, Error = 604, Err_ = 605, Self_ = 606,
        Option = 607, Result = 608, r#Try = 609, Status = 610, Variants = 611, Info = 612,
        Output = 613, Item = 614, InfoIndex = 615, StringTable = 644, WORDS = 616, FIRST = 617, SPAN = 618, PLACES = 619,
        FACTS = 620, CODES = 621, NAME = 622, Clone = 623, Copy = 624, Debug = 625, u16 = 626,
        text = 627, reason = 628, digits = 629, name = 630, place_of = 631, status = 632, f = 633,
        r#type = 634, r#match = 635, r#Box = 636, try_from = 637, from_str = 638, fmt = 639,
        widen = 640, narrow = 641, eq = 642, clone = 643,
    }
}

#[::core::prelude::v1::test]
fn variants_can_have_any_name() {
    let statuses = Variants::ALL.iter();
    for (one, number) in ::std::iter::zip(statuses, 600..) {
        assert_eq!(one.code(), number);
        assert_eq!(Variants::from_code(number), Some(*one));
        assert_eq!(one.info().name, format!("{one:?}"));
    }
}

#[::core::prelude::v1::test]
fn a_variant_is_named_without_its_raw_prefix() {
    assert_eq!(format!("{:?}", Variants::r#Try), "Try");
    assert_eq!(format!("{:?}", Variants::r#match), "match");
    assert_eq!(Variants::r#type.to_string(), "634 type");
    assert_eq!(Variants::r#Box.info().name, "Box");
}
