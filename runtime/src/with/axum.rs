//! `with(axum)`.

/// Behind `with(axum)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_axum {
    ($($input:tt)*) => {};
}
