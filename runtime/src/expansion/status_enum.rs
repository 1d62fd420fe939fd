//! What is the same in every status enum: its functions and its impls. They use what an expansion declares
//! beside them: the functions `code`, `place` and `texts`, and the statics `FACTS`, `LINES` and `NAMES`.

/// The functions that a status enum has without an import. They are given how many statuses there are, and
/// after `from_code` the status of a code, or `None`.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_functions {
    ($enum:tt [$($attrs:tt)*] $count:literal from_code($code:ident) $status:block) => {
        $($attrs)*
        impl $enum {
            /// Every status of this enum, in the order of their codes.
            pub const ALL: &'static [Self] = $crate::__private::all();

            /// How many statuses this enum has.
            pub const COUNT: $crate::__private::usize = $count;

            /// The status that has this code, or `None` if this enum has none.
            #[inline]
            #[must_use]
            #[doc(alias = "from_u16")]
            pub const fn from_code($code: $crate::__private::u16) -> $crate::__private::Option<Self> {
                $status
            }

            /// The status that exactly three ASCII digits name, or `None` for anything else.
            #[inline]
            #[must_use]
            pub const fn from_bytes(
                code: &[$crate::__private::u8],
            ) -> $crate::__private::Option<Self> {
                Self::from_code($crate::__private::number_of(code))
            }

            /// The status code, such as 404.
            #[inline]
            #[must_use]
            #[doc(alias = "as_u16")]
            pub const fn code(self) -> $crate::__private::u16 {
                code(&self)
            }

            /// Where the status stands in `ALL`: from 0 to `COUNT - 1`.
            #[inline]
            #[must_use]
            pub const fn index(self) -> $crate::__private::usize {
                place(&self)
            }

            // Left to itself, rustc takes the match in this and the next function for too long to
            // inline, before it has made two loads of it: they would stay calls.
            /// The status code as text, such as `"404"`.
            #[cfg_attr(debug_assertions, inline)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[must_use]
            pub const fn as_str(self) -> &'static $crate::__private::str {
                texts(place(&self)).1
            }

            /// The reason phrase, such as `"Not Found"`.
            #[cfg_attr(debug_assertions, inline)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[must_use]
            #[doc(alias = "canonical_reason")]
            pub const fn reason_phrase(self) -> &'static $crate::__private::str {
                texts(place(&self)).0
            }

            /// The class of the code, or `None` from 600 on.
            #[inline]
            #[must_use]
            pub const fn class(self) -> $crate::__private::Option<$crate::__private::StatusClass> {
                $crate::__private::StatusClass::from_code(code(&self))
            }

            /// What is known of the status: its set, specification, state and more.
            #[inline]
            #[must_use]
            pub const fn info(self) -> &'static $crate::__private::Info {
                $crate::__private::InfoIndex::info(&FACTS, place(&self), code(&self))
            }
        }
    };
}

/// The trait impls of a status enum, made of all its statuses and of the index of their phrases. The
/// logic is the runtime's; these hand on to it.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_impls {
    ($enum:tt $all:tt $phrases:expr) => {
        #[automatically_derived]
        impl $crate::__private::MadeByMacro for $enum {}

        #[automatically_derived]
        impl $crate::__private::HttpStatus for $enum {
            const ALL: &'static [Self] = &$all;
            const __FACTS: &'static $crate::__private::InfoIndex = &FACTS;
            const __PHRASES: $crate::__private::PhraseIndex = $phrases;
            const __LINES: &'static $crate::__private::StringTable = &LINES;
            const __NAMES: &'static $crate::__private::StringTable = &NAMES;

            #[inline]
            fn code(self) -> $crate::__private::u16 {
                code(&self)
            }

            #[inline]
            fn from_code(code: $crate::__private::u16) -> $crate::__private::Option<Self> {
                $enum::from_code(code)
            }

            #[inline]
            fn __texts(
                self,
            ) -> (
                &'static $crate::__private::str,
                &'static $crate::__private::str,
            ) {
                texts(place(&self))
            }

            #[inline]
            fn index(self) -> $crate::__private::usize {
                place(&self)
            }
        }

        #[automatically_derived]
        impl $crate::__private::TryFrom<$crate::__private::u16> for $enum {
            type Error = $crate::__private::UnlistedCodeError;

            #[inline]
            fn try_from(
                code: $crate::__private::u16,
            ) -> $crate::__private::Result<Self, $crate::__private::UnlistedCodeError> {
                $crate::__private::try_from(code)
            }
        }

        #[automatically_derived]
        impl $crate::__private::From<$enum> for $crate::__private::u16 {
            #[inline]
            fn from(__status: $enum) -> Self {
                code(&__status)
            }
        }

        #[automatically_derived]
        impl $crate::__private::FromStr for $enum {
            type Err = $crate::__private::ParseStatusError;

            #[inline]
            fn from_str(
                __text: &$crate::__private::str,
            ) -> $crate::__private::Result<Self, $crate::__private::ParseStatusError> {
                $crate::__private::parse(__text)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Display for $enum {
            fn fmt(
                &self,
                __f: &mut $crate::__private::Formatter<'_>,
            ) -> $crate::__private::FmtResult {
                LINES.print(place(self), __f)
            }
        }
    };
}
