//! Our own words, such as keys, as enums: a match over them names each one, so that none that is new
//! can be taken for another.

/// Declares an enum with a word for each variant.
macro_rules! words {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident { $($variant:ident = $word:literal,)+ }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        $vis enum $name { $($variant),+ }

        impl $name {
            /// All of them, as users write them.
            $vis const WORDS: &'static [&'static str] = &[$($word),+];

            $vis fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use words;
