//! The keys of `#[status(…)]` in `status_set!`.

use crate::attr::words::words;

words! {
    /// The keys of `#[status(…)]` on a status of the user's own.
    pub(crate) enum OwnKey {
        Reason = "reason",
    }
}

/// Those that can stand in a `cfg_attr`.
pub(super) const CONDITIONAL: &[&str] = &["with"];

/// What to say to `#[repr(…)]`.
pub(super) const REPR: &str =
    "`status_set!` makes every enum `#[repr(u16)]`\nhelp: remove this attribute";
