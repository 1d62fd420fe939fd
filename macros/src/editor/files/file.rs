//! What is known of a set from a file.

use proc_macro2::Span;
use status_set_data::Set;

/// A set, and where the user says its path.
pub(in crate::editor) struct File {
    pub(in crate::editor) set: &'static Set,
    #[cfg_attr(
        not(feature = "custom-sets"),
        expect(dead_code, reason = "no set is from a file")
    )]
    pub(super) path: Span,
}
