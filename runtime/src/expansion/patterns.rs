//! What the macro for the pattern groups of an enum is made of.

use crate::CodeSet;
use status_set_data::code_words::WORDS;

/// Declares the macro for the pattern groups of an enum. The first token is a dollar, which a
/// `macro_rules!` cannot write itself for the one that it declares.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_patterns {
    (
        $d:tt [$($outer:tt)*] [$($export:tt)*] [$($vis:tt)*]
        $hidden:ident $enum:ident $import:ident $members:literal
    ) => {
        $($outer)*
        #[doc(hidden)]
        $($export)*
        macro_rules! $hidden {
            ($d($d group:tt)*) => {
                $crate::__private::status_pattern! {
                    [$crate::__private] [$enum] $members $d($d group)*
                }
            };
        }
        $($outer)*
        #[doc(hidden)]
        $($vis)* use $hidden as $import;
    };
}

/// Nothing but its pattern, which rustc then knows for one wherever it stands.
#[doc(hidden)]
#[macro_export]
macro_rules! __pattern {
    ($pattern:pat) => {
        $pattern
    };
}

/// The codes of a group as a value, by a path: that is what can stand for a value and for a pattern alike.
/// rustc takes `T` for the `CodeSet` that it is if nothing else is wanted, and says so if a status is.
#[diagnostic::on_unimplemented(
    message = "`codes:` makes a `CodeSet`, but `{T}` is wanted here",
    label = "a set of codes",
    note = "in a pattern, name the group without `codes:`"
)]
pub trait Value<T> {
    /// The value.
    const VALUE: T;
}

// For all types alike, or rustc would tell of each that has the trait for another `T`.
impl<G: Words> Value<CodeSet> for G {
    const VALUE: CodeSet = CodeSet::from_words(G::WORDS);
}

/// What has the words of a `CodeSet`.
pub trait Words {
    /// The words.
    const WORDS: [u64; WORDS];
}

macro_rules! group_codes {
    ($($word:ident)*) => {
        /// The codes of a group, as the words of a `CodeSet`.
        #[derive(Debug)]
        pub struct GroupCodes<$(const $word: u64),*>;

        impl<$(const $word: u64),*> Words for GroupCodes<$($word),*> {
            const WORDS: [u64; WORDS] = [$($word),*];
        }
    };
}

group_codes!(A B C D E F G H I J K L M N O);
