//! `with(serde)`.

/// Behind `with(serde)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($input:tt)*) => {};
}
