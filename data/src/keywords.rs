//! The enums whose values are words of the dataset.

/// Declares an enum with one word for each variant: the word is what the TOML says,
/// what `Display` prints and what [`from_word`](crate::State::from_word) accepts, so that parser,
/// printer and messages cannot drift apart.
macro_rules! keywords {
    (
        // Where readers of the example find the enum.
        [$($module:ident)::+]
        $(#[$attr:meta])*
        $name:ident {
            $( $(#[$variant_attr:meta])* $variant:ident = $word:literal, )+
        }
    ) => {
        $(#[$attr])*
        ///
        /// More variants may come with new facts.
        ///
        /// ```
        #[doc = concat!("use ", $(stringify!($module), "::",)+ stringify!($name), ";")]
        ///
        #[doc = concat!("for value in ", stringify!($name), "::ALL {")]
        #[doc = concat!("    assert_eq!(", stringify!($name), "::from_word(value.as_str()), Some(*value));")]
        ///     assert_eq!(value.to_string(), value.as_str());
        /// }
        #[doc = concat!("assert_eq!(", stringify!($name), "::from_word(\"no such word\"), None);")]
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_attr])* $variant, )+
        }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            // Inlined, these functions are compiled where they are used, and not in each build.

            /// The word that the dataset uses for this value.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $( Self::$variant => $word, )+
                }
            }

            /// The value that a word of the dataset stands for, or `None` for any other text.
            #[must_use]
            #[inline]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $( $word => Some(Self::$variant), )+
                    _ => None,
                }
            }
        }

        impl core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use keywords;
