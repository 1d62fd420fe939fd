//! `with(http-02)`.

/// Behind `with(http-02)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http_02 {
    ($($input:tt)*) => {};
}
