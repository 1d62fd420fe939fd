//! What only expansions call: the rules that are the same for all types, while the user's crate is
//! built and at run time.

pub(crate) mod body;
pub(crate) mod cases;
pub(crate) mod choice;
pub(crate) mod codes;
pub(crate) mod detail;
pub(crate) mod fields;
pub(crate) mod given;
pub(crate) mod header_value;
pub(crate) mod inclusion;
mod message;
pub(crate) mod patterns;
pub(crate) mod rules;
mod status_enum;
pub(crate) mod status_or;
