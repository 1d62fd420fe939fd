//! What the tests share.

#![allow(clippy::missing_panics_doc, reason = "a check that fails panics")]

pub mod checks;
mod many;
pub mod model;
mod random;
pub mod toolchain;

pub use self::random::Random;

/// Declares an enum `Chosen` and a test for each thing that is true of every status enum. What the
/// enum must be is said a second time, in terms of the catalog.
///
/// The declaration stands in a module of its own, where nothing but `checks` and the functions of
/// [`model`] are imported.
#[macro_export]
macro_rules! check_enum {
    ($module:ident: { $($declaration:tt)* } is $members:expr) => {
        mod $module {
            use $crate::checks::{self, Inherent};
            #[allow(unused_imports, reason = "few choices need all of them")]
            use $crate::model::{Model, except, only, own, renamed, whole};

            $($declaration)*

            const INHERENT: Inherent<Chosen> = Inherent {
                all: Chosen::ALL,
                count: Chosen::COUNT,
                index: Chosen::index,
                from_code: Chosen::from_code,
                from_bytes: Chosen::from_bytes,
                code: Chosen::code,
                as_str: Chosen::as_str,
                reason_phrase: Chosen::reason_phrase,
                class: Chosen::class,
                info: Chosen::info,
            };

            #[test]
            fn members() {
                checks::members(&INHERENT, &Model::new(&$members));
            }

            #[test]
            fn numbers() {
                checks::numbers(&INHERENT, &Model::new(&$members));
            }

            #[test]
            fn bytes() {
                checks::bytes(&INHERENT, &Model::new(&$members));
            }

            #[test]
            fn texts() {
                checks::texts::<Chosen>(&Model::new(&$members));
            }

            #[test]
            fn pairs() {
                checks::pairs::<Chosen>(&Model::new(&$members));
            }
        }
    };
}
