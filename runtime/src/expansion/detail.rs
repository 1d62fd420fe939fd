//! What is written for clients on error types.

use core::fmt::Display;

/// Hands the text of a case on.
pub fn show_detail(text: &dyn Display, visit: &mut dyn FnMut(&dyn Display)) -> bool {
    visit(text);
    true
}

/// What the user has written, if it is an expression: rustc finds a mistake in it once.
#[doc(hidden)]
#[macro_export]
macro_rules! __detail {
    ($value:expr) => {
        $value
    };
    ($($value:tt)*) => {
        ::core::compile_error!(
            "a `detail` is one expression\nhelp: combine several into one: `format_args!(\"{a}, {b}\")`"
        )
    };
}
