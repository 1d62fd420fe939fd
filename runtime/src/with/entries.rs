//! The macros that expansions call, one for each integration: its own, or while its feature is off, the
//! one that says so for all.

macro_rules! entries {
    ($($feature:literal: $entry:ident = $integration:ident,)*) => {$(
        #[cfg(feature = $feature)]
        pub use crate::$integration as $entry;
        #[cfg(not(feature = $feature))]
        pub use crate::__feature_is_off as $entry;
    )*};
}

entries! {
    "http": with_http = __with_http,
    "http-02": with_http_02 = __with_http_02,
    "serde": with_serde = __with_serde,
    "problem-details": with_problem_details = __with_problem_details,
    "axum": with_axum = __with_axum,
    "actix-web": with_actix_web = __with_actix_web,
    "utoipa": with_utoipa = __with_utoipa,
}

/// In the place of an integration whose feature is off, an error that names it.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_is_off {
    ($name:literal $($type:tt)*) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` needs the feature `", $name,
                "`\nhelp: turn it on: `cargo add status-set --features ", $name, "`"
            )
        }
    };
}
