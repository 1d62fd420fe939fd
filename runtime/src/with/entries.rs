//! What expansions name of integrations: the macro of each, or while its feature is off, the one that
//! says so for all; and what it needs of an error type, or while its feature is off, nothing.

macro_rules! entries {
    ($($feature:literal: $entry:ident = $integration:ident,)*) => {$(
        #[cfg(feature = $feature)]
        pub use crate::$integration as $entry;
        #[cfg(not(feature = $feature))]
        pub use crate::__feature_is_off as $entry;
    )*};
}

macro_rules! needs {
    ($($feature:literal: $entry:ident = $need:ident,)*) => {$(
        #[cfg(all(feature = $feature, feature = "problem-details"))]
        pub use crate::with::needs::$need as $entry;
        #[cfg(not(all(feature = $feature, feature = "problem-details")))]
        pub use self::Nothing as $entry;
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

needs! {
    "axum": needs_axum = Kept,
    "actix-web": needs_actix_web = Told,
    "problem-details": needs_problem_details = Shown,
}

/// In the place of what an integration needs whose feature is off. Its macro says so.
pub trait Nothing {
    /// Has a value for every type.
    const IS_MET: bool = true;
}

impl<E> Nothing for E {}

/// In the place of an integration whose feature is off, an error that names what to turn on.
#[doc(hidden)]
#[macro_export]
macro_rules! __feature_is_off {
    ("axum" error $($type:tt)*) => {
        $crate::__feature_is_off! { problems "axum" }
    };
    ("actix-web" error $($type:tt)*) => {
        $crate::__feature_is_off! { problems "actix-web" }
    };
    (problems $name:literal) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` needs the feature `", $name, "`, and on an error type ",
                "`problem-details` as well\nhelp: turn them on: ",
                "`cargo add status-set --features ", $name, ",problem-details`"
            )
        }
    };
    ($name:literal $($type:tt)*) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` needs the feature `", $name, "`\nhelp: turn it on: ",
                "`cargo add status-set --features ", $name, "`"
            )
        }
    };
}

/// What the integration of this name adds to an error type that responds with problems as in RFC 9457.
#[cfg(feature = "problem-details")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problems {
    ($name:literal $($items:tt)*) => {
        $($items)*
    };
}

/// In its place, an error that names the feature which such responses take.
#[cfg(not(feature = "problem-details"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problems {
    ($name:literal $($items:tt)*) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` on an error type needs the feature `problem-details`\nhelp: ",
                "turn it on: `cargo add status-set --features ", $name, ",problem-details`\n",
                "note: the response has a body by RFC 9457, which is JSON"
            )
        }
    };
}
