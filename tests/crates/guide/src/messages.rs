//! The messages of the compiler, as the tests know them, and the pages of the guide that are made of these:
//! one of each kind, with its cause and its cure.

mod cures;
mod pages;
mod parse;

pub use self::cures::unused;
pub use self::pages::{Page, pages};
pub use self::parse::{Message, messages};
