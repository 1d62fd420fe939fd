//! Hands only the macro on, as a library does that wraps it in macros of its own.

pub use status_set::status_set;

/// An enum of the official statuses and more.
#[macro_export]
macro_rules! official_and {
    ($vis:vis $name:ident: $($more:tt)*) => {
        $crate::status_set! { $vis enum $name { official, $($more)* } }
    };
}
