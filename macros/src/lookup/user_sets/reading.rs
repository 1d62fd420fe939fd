//! What could be read of a file.

use status_set_data::Set;

/// What a file says.
#[derive(Clone)]
pub(crate) struct Reading {
    pub(crate) set: &'static Set,
    /// Whether this is all of the set. If a mistake kept some of it away, what is missing is not a
    /// mistake of its own.
    pub(crate) whole: bool,
    /// The path of the file, if it could be opened.
    pub(crate) file: Option<String>,
}

impl Reading {
    /// Nothing could be read.
    pub(super) fn nothing() -> Self {
        static EMPTY: Set = Set::custom("", "", "", "", &[]);
        Self {
            set: &EMPTY,
            whole: false,
            file: None,
        }
    }
}
