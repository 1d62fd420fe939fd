//! From numbers and texts to statuses and back: for every set and for many choices, against a
//! naive model of what each enum must be.

mod choices;
mod consts;
mod display;
mod errors;
mod errors_debug;
mod former_names;
mod integers;
mod many;
mod numbers;
mod whole;

/// Declares an enum by the macro, and checks it.
macro_rules! check {
    ($module:ident: $(#[$attr:meta])* { $($items:tt)* } is $members:expr) => {
        status_set_tests::check_enum!($module: {
            status_set::status_set! {
                $(#[$attr])*
                enum Chosen { $($items)* }
            }

            #[test]
            fn declaration() {
                checks::declared_by_the_macro::<Chosen>();
            }
        } is $members);
    };
}

pub(crate) use check;
