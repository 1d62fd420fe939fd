//! Reads `#[status(…)]` on an error type, its variants and its fields.

mod angle_brackets;
pub(super) mod body;
pub(super) mod case;
pub(super) mod code;
pub(super) mod detail;
mod expression;
pub(super) mod field;
pub(super) mod header;
mod problem_type;
pub(super) mod type_;
