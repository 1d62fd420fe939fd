//! `with(actix-web)`.

/// Behind `with(actix-web)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_actix_web {
    ($($input:tt)*) => {};
}
