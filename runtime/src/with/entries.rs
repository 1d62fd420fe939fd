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
    ($([$($feature:literal),+]: $entry:ident = $need:ident,)*) => {$(
        #[cfg(all($(feature = $feature),+))]
        pub use crate::with::needs::$need as $entry;
        #[cfg(not(all($(feature = $feature),+)))]
        pub use self::Nothing as $entry;
    )*};
}

entries! {
    "http": with_http = __with_http,
    "http-02": with_http_02 = __with_http_02,
    "serde": with_serde = __with_serde,
    "problem": with_problem = __with_problem,
    "axum": with_axum = __with_axum,
    "actix-web": with_actix_web = __with_actix_web,
    "utoipa": with_utoipa = __with_utoipa,
}

needs! {
    ["axum", "problem"]: needs_axum = Kept,
    ["axum"]: needs_own_axum = Kept,
    ["actix-web", "problem"]: needs_actix_web = Answered,
    ["actix-web"]: needs_own_actix_web = Answered,
    ["problem"]: needs_problem = Told,
}

#[cfg(not(feature = "json"))]
pub use crate::__no_bodies as write_body;
#[cfg(not(feature = "problem"))]
pub use crate::__no_problems as extend_problem;
#[cfg(feature = "problem")]
pub use crate::__problems as extend_problem;
#[cfg(feature = "json")]
pub use crate::__write_body as write_body;

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
    ($name:tt error [$($a:tt)*] [$($b:tt)*] [$($c:tt)*] [$($d:tt)*] problem) => {
        $crate::__feature_is_off! { problems $name }
    };
    (problems "utoipa") => {
        $crate::__feature_is_off! { "utoipa" }
    };
    (problems $name:literal) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` needs the feature `", $name, "`, and on an error type ",
                "`problem` as well\nhelp: turn them on: ",
                "`cargo add status-set --features ", $name, ",problem`"
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

/// The call of the function that `extend_problem` names.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __problems {
    ($($call:tt)*) => {
        $($call)*;
    };
}

/// In its place, an error that names the feature which problems take.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __no_problems {
    ($($call:tt)*) => {
        ::core::compile_error! {
            "`extend_problem` needs the feature `problem`\nhelp: turn it on: `cargo add status-set --features problem`"
        }
    };
}

/// Writes what a function returns as the body of a response.
#[cfg(feature = "json")]
#[doc(hidden)]
#[macro_export]
macro_rules! __write_body {
    ([$out:ident] $($body:tt)*) => {
        $crate::__private::with::json::write(&$($body)*, $out)
    };
}

/// In its place, an error that names the feature which such bodies take.
#[cfg(not(feature = "json"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __no_bodies {
    ([$out:ident] $($body:tt)*) => {
        ::core::compile_error! {
            "`body` with a function needs the feature `json`\nhelp: turn it on: `cargo add status-set --features json`\nnote: `body = text` and `body = none` need no feature"
        }
    };
}

/// What an integration adds to an error type that responds with problems as in RFC 9457: with the feature
/// for these, the same as for other bodies.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problems {
    ($name:tt [$($integration:tt)*] $($type:tt)*) => {
        $($integration)*! { $name error $($type)* own }
    };
}

/// In its place, an error that names the feature which such responses take.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problems {
    ($name:literal $($type:tt)*) => {
        ::core::compile_error! {
            ::core::concat!(
                "`with(", $name, ")` on an error type needs the feature `problem`\nhelp: ",
                "turn it on: `cargo add status-set --features ", $name, ",problem`\n",
                "note: the response has a body by RFC 9457, which is JSON; `body` on the type says another"
            )
        }
    };
}
