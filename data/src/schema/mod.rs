//! Reads the TOML files of the dataset into checked rows.
//!
//! This is what the table's generator is made of, and what reads the files of users' own sets when
//! their crate is built; nothing in it runs in a user's program. A file
//! with mistakes gives all of them at once, each with its place, so that one run is enough to mend
//! it; only TOML syntax errors, the first three at most, come alone, because nothing after them can be
//! trusted.
//!
//! ```
//! use status_set_data::schema;
//!
//! let mistakes = schema::parse_set("mine", "titel = 'Mine'").unwrap_err();
//! assert_eq!(
//!     mistakes[0].to_string(),
//!     "1:1: missing `title`, `summary`, `home`, `status`",
//! );
//! assert_eq!(
//!     mistakes[1].to_string(),
//!     "1:1: unknown key `titel`; allowed are `title`, `summary`, `home`, `marks`, `status`, `edition`",
//! );
//! ```

#[doc(hidden)]
pub mod calendar;
mod document;
mod leak;
mod mistake;
mod name;
#[doc(hidden)]
pub mod order;
mod phrases;
mod reader;
mod rows;
#[doc(hidden)]
pub mod rules;
mod set;
#[doc(hidden)]
pub mod shape;
mod status;
mod used;
mod word;

#[doc(hidden)]
pub use self::mistake::WrongWord;
pub use self::mistake::{At, Mistake, Place};
pub use self::name::{camel_case, set_name_flaw};
pub use self::rows::{SetSource, SpecSource, StatusSource, UsedSource};
pub use self::set::{parse_custom_set, parse_set};

/// What the file of a user's set looks like, for editors and other tools.
#[doc(hidden)]
#[must_use]
pub fn shape_of_custom_set() -> shape::TableShape {
    set::shape(status::Extent::Minimal)
}

/// What the file of a set of the dataset looks like.
#[doc(hidden)]
#[must_use]
pub fn shape_of_set() -> shape::TableShape {
    set::shape(status::Extent::Whole)
}

/// What the generator reads the files of sub-codes and of the `Warning` codes with.
#[doc(hidden)]
pub mod read {
    pub use super::calendar;
    pub use super::document::parse;
    pub use super::mistake::Mistakes;
    pub use super::reader::Reader;
    pub use super::status::{default_wait, spec};
    pub use super::{order, rules};
}
