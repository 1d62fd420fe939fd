//! From numbers and texts to statuses and back: for every set and for many choices, against a
//! naive model of what each enum must be.

mod checks;
mod choices;
mod consts;
mod display;
mod errors;
mod former_names;
mod many;
mod model;

/// Declares an enum and a test for each thing that is true of every enum. What the enum must be
/// is said a second time, in terms of the catalog.
macro_rules! check {
    ($module:ident: $(#[$attr:meta])* { $($items:tt)* } is $members:expr) => {
        mod $module {
            use crate::checks::{self, Inherent};
            #[allow(unused_imports, reason = "few choices need all of them")]
            use crate::model::{Model, except, only, own, renamed, whole};

            status_set::status_set! {
                $(#[$attr])*
                enum Chosen { $($items)* }
            }

            const INHERENT: Inherent<Chosen> = Inherent {
                all: Chosen::ALL,
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
        }
    };
}

pub(crate) use check;
