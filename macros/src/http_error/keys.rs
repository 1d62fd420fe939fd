//! The keys of `#[status(…)]`: what is read, what messages list, and what has to have an arm.

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
