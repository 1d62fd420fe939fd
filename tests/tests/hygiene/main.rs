//! Expansions work wherever the user puts them, and whatever names are taken there. That each file
//! compiles, without a warning, is most of the test.

#![no_implicit_prelude]
#![deny(warnings)]

mod attributes;
mod macros;
mod names;
mod places;
mod shadows;
