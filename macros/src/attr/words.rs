//! Our own words, such as keys, as enums: a match over them names each one, so that none that is new
//! can be taken for another.

/// Declares an enum with a word for each variant. A last variant may have the words of another such
/// enum.
macro_rules! words {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident {
            $($(#[$word_attr:meta])* $variant:ident = $word:literal,)+
            $(..$more:ident($others:ty))?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Copy, PartialEq, Eq)]
        $vis enum $name {
            $($(#[$word_attr])* $variant,)+
            $($more($others),)?
        }

        impl $name {
            /// All of them, as users write them.
            $vis const WORDS: &'static [&'static str] =
                words!(@all [$($word),+] $($others)?);

            $vis fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => words!(@other word $($more $others)?),
                }
            }
        }
    };
    (@all [$($word:literal),+]) => { &[$($word),+] };
    (@all [$($word:literal),+] $others:ty) => {{
        const OWN: &[&str] = &[$($word),+];
        const OTHERS: &[&str] = <$others>::WORDS;
        const ALL: [&str; OWN.len() + OTHERS.len()] = $crate::attr::words::joined(OWN, OTHERS);
        &ALL
    }};
    (@other $word:ident) => { None };
    (@other $word:ident $more:ident $others:ty) => { <$others>::of($word).map(Self::$more) };
}

pub(crate) use words;

/// Two lists as one, which has room for both.
pub(crate) const fn joined<const N: usize>(
    first: &[&'static str],
    second: &[&'static str],
) -> [&'static str; N] {
    let mut all = [""; N];
    let mut place = 0;
    while place < N {
        all[place] = if place < first.len() {
            first[place]
        } else {
            second[place - first.len()]
        };
        place += 1;
    }
    all
}
