//! What the macro for the pattern groups of an enum is made of.

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
