//! What only expansions call: the rules that are the same for all types, while the user's crate is
//! built and at run time.

pub(crate) mod body;
pub(crate) mod choice;
pub(crate) mod codes;
pub(crate) mod detail;
pub(crate) mod fields;
pub(crate) mod header_value;
pub(crate) mod inclusion;
mod message;
mod patterns;
mod status_enum;
