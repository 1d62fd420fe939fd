//! Reads the TOML files of what stands beside the sets: sub-codes, and the codes of the `Warning` field.
//! [`status_set_data::schema`] reads the files of sets, because users have some of their own.

mod subcodes;
mod warnings;

pub(crate) use self::subcodes::shape_of_subcodes;
pub use self::subcodes::{SubCodeSource, SubCodesSource, parse_subcodes};
pub use self::warnings::{WarningSource, WarningsSource, parse_warnings};
