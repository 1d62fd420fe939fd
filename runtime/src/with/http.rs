//! `with(http)`.

/// Behind `with(http)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http {
    ($($input:tt)*) => {};
}
