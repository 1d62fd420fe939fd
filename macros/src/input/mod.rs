//! The words that all inputs share: codes, classes and names, and lists of them.

mod choice;
mod invocation;
mod names;
pub(crate) mod number;
mod separated;
pub(crate) mod tokens;

pub(crate) use self::choice::{Choice, STATUSES, choice, except, except_of, one_or_braced};
pub(crate) use self::invocation::{in_brackets, parse, parse_leniently, path_in_brackets};
pub(crate) use self::names::{as_name, check_is_name, crate_path, name, set_name};
pub(crate) use self::separated::{entries, separated};
pub(crate) use self::tokens::skip;
