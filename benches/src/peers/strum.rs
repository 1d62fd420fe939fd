//! `strum`. Its enums have one text for each variant, so each text gets an enum of its own; one
//! enum with all the texts would be slower.

use super::list::with_statuses;

macro_rules! strum_enums {
    ($($name:ident = $code:literal $digits:literal $phrase:literal $whole:literal,)*) => {
        strum_enum! { /// As `404`.
            Code: $($name = $code $digits,)* }
        strum_enum! { /// As `Not Found`.
            Phrase: $($name = $code $phrase,)* }
        strum_enum! { /// As `404 Not Found`.
            Whole: $($name = $code $whole,)* }
    };
}
macro_rules! strum_enum {
    (
        #[$doc:meta] $enum:ident:
        $($name:ident = $code:literal $text:literal,)*
    ) => {
        #[$doc]
        #[derive(
            Clone,
            Copy,
            Debug,
            PartialEq,
            Eq,
            strum::Display,
            strum::EnumString,
            strum::FromRepr,
            strum::IntoStaticStr,
        )]
        #[repr(u16)]
        #[expect(missing_docs)]
        pub enum $enum {
            $(#[strum(to_string = $text)] $name = $code,)*
        }
    };
}
with_statuses!(strum_enums);
