//! `with(utoipa)`.

/// Behind `with(utoipa)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_utoipa {
    ($($input:tt)*) => {};
}
