//! Enums around the 255 members that a table of bytes can tell apart.

use crate::check;
use status_set_tests::v100_to_v354;

macro_rules! many {
    ($module:ident is $codes:expr; $($name:ident = $code:literal,)*) => {
        check!($module: #[status(sets(squid))] {
            $(
                // An attribute takes a literal and no name that is made of it.
                #[status($code, reason = "One Of Many")]
                $name,
            )*
        } is [$codes.into_iter().flat_map(|code| {
            own(code, &format!("V{code}"), "One Of Many")
        }).collect()]);
    };
}

v100_to_v354! { many! most_in_bytes is 100..=354; }
// Declared in front of the others, with the largest code.
v100_to_v354! { many! beyond_bytes is (100..=354).chain([355]); V355 = 355, }
v100_to_v354! { many! beyond_bytes_with_gaps is (100..=354).chain([999]); V999 = 999, }
