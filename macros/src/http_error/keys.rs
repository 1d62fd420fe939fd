//! The keys of `#[status(…)]` on an error type and on its cases.

use crate::attr::words::words;

words! {
    /// On the type.
    pub(crate) enum TypeKey {
        Set = "set",
        Crate = "crate",
        With = "with",
        ExtendProblem = "extend_problem",
    }
}

words! {
    /// On a variant, or on a struct.
    pub(crate) enum CaseKey {
        Header = "header",
        Expose = "expose",
        Hide = "hide",
        Without = "without",
        Type = "type",
    }
}
