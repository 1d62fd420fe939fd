//! What one writes without a crate: an enum and a `match` for each function.

use super::list::with_statuses;

macro_rules! by_hand {
    ($($name:ident = $code:literal $digits:literal $phrase:literal $whole:literal,)*) => {
        /// The 79 statuses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        #[expect(missing_docs)]
        pub enum Status {
            $($name = $code,)*
        }

        impl Status {
            /// The status of a code.
            #[inline]
            #[must_use]
            pub const fn from_code(code: u16) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The status of three digits.
            #[inline]
            #[must_use]
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                match std::str::from_utf8(bytes).ok()? {
                    $($digits => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The reason phrase.
            #[inline]
            #[must_use]
            pub const fn reason_phrase(self) -> &'static str {
                match self {
                    $(Self::$name => $phrase,)*
                }
            }

            /// The code as text.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $digits,)*
                }
            }

            /// The code and the phrase.
            #[inline]
            #[must_use]
            pub const fn whole(self) -> &'static str {
                match self {
                    $(Self::$name => $whole,)*
                }
            }
        }
    };
}
with_statuses!(by_hand);
