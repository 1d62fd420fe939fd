//! The keys of `#[status(…)]`: what is read, what messages list, and what has to have an arm.

/// An enum of words. Whoever matches over it has an arm for each, and a new one does not compile
/// without.
macro_rules! words {
    ($(#[$attribute:meta])* $name:ident { $($variant:ident = $word:literal,)+ }) => {
        $(#[$attribute])*
        #[derive(Clone, Copy)]
        pub(super) enum $name {
            $($variant,)+
        }

        impl $name {
            /// All of them, as users write them.
            pub(super) const WORDS: &'static [&'static str] = &[$($word),+];

            pub(super) fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

words! {
    /// On the type.
    TypeKey {
        Set = "set",
        Crate = "crate",
        With = "with",
        ExtendProblem = "extend_problem",
    }
}

words! {
    /// On a variant, or on a struct.
    CaseKey {
        Header = "header",
        Expose = "expose",
        Hide = "hide",
        Without = "without",
        Type = "type",
    }
}
