//! `num_enum`: numbers only.

use super::list::with_statuses;
use num_enum::TryFromPrimitive;

macro_rules! num_enum {
    ($($name:ident = $code:literal $digits:literal $phrase:literal $whole:literal,)*) => {
        /// The 79 statuses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, TryFromPrimitive)]
        #[repr(u16)]
        #[expect(missing_docs)]
        pub enum Status {
            $($name = $code,)*
        }
    };
}
with_statuses!(num_enum);
