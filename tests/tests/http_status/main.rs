//! `#[derive(HttpStatus)]`: what `status_set!` gives, for an enum that the user declares.
//! Shadowed names and the missing prelude are a matter of the tests `hygiene`.

#![deny(warnings)]

mod across;
mod attributes;
mod classes;
mod discriminants;
mod lookups;
mod macros;
mod many;
mod names;
mod own;
mod places;

/// Derives `HttpStatus` for an enum, and checks it.
macro_rules! check {
    ($module:ident: $(#[$attr:meta])* { $($variants:tt)* } is $members:expr) => {
        status_set_tests::check_enum!($module: {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
            $(#[$attr])*
            enum Chosen { $($variants)* }
        } is $members);
    };
}

pub(crate) use check;
