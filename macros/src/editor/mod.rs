//! What editors know of the words in the input of the macros.
//!
//! rust-analyzer completes a word, explains it and finds its definition where the expansion has a path that
//! ends in the same token. Most words are looked up by the macros and leave no token, so each expansion
//! begins with an import of items that are named like the words and documented with what they mean:
//! `__private::words` in the runtime. No compiler sees it. What the user describes in a file is in no crate: it is
//! declared beside the import, which rustc does see.
//!
//! ```text
//! #[cfg(any())]
//! use $crate::__private::words::{items::{official, nginx, __}, sets::nginx::{NoResponse, __}};
//! ```
//!
//! - Paths resolve in inactive code, as long as they are absolute: nothing has to ask who expands.
//! - The import is the first item, because rust-analyzer looks up what stands before an unfinished word at
//!   the same place of the expansion without that word.
//! - For the same reason each list ends with a name that stands for a word to come.
//! - A word keeps the user's token; a code becomes a name at the place of the number.
//!
//! Words are read by their shape. Nothing here reports a mistake or can fail.

mod entries;
mod files;
mod hint;
mod http_error;
mod http_status;
mod selection;
mod shape;
mod status_pattern;
mod status_set;

pub(crate) use self::http_error::of_error_type;
pub(crate) use self::http_status::of_derived_enum;
pub(crate) use self::status_pattern::of_groups;
pub(crate) use self::status_set::of_status_set;
