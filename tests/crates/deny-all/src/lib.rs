//! A consumer that denies every lint of rustc, rustdoc and clippy that asks for something which an
//! expansion could fail to do. The test `crates` tries those of rustc, `.ci/run` the others.

#![no_std]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    future_incompatible,
    let_underscore,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused
)]
// rustc's lints that are allowed by default.
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    non_local_definitions,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_op_in_unsafe_fn,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![deny(rustdoc::all)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
// Of clippy's restrictions, those that a strict project might choose. Not `exhaustive_enums`, which
// asks for the opposite of what a status enum is for.
#![deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::min_ident_chars,
    clippy::missing_assert_message,
    clippy::missing_docs_in_private_items,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::panic,
    clippy::single_char_lifetime_names,
    clippy::std_instead_of_core,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

pub mod errors;

use status_set::{HttpStatus, Official, status_set};

status_set!(official, nginx, cloudflare);

status_set! {
    pub enum Undocumented {
        official except {UseProxy, 306},
        nginx::{499 as Gone499},
        iis::4xx except 451,
        Own = 600,
        #[status(reason = "Mine")]
        Other = 999,
    }
}

// Used by nobody, and not even in part.
status_set! { enum Unused { official, nginx, Own = 600 } }

status_set! {
    // Documented in some builds by its user, and in all of them.
    #[cfg_attr(any(), doc = "Never.")]
    #[cfg_attr(any(), deprecated)]
    #[cfg_attr(all(), must_use)]
    pub enum Sometimes { nginx }
}

/// The user's own enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
pub enum Derived {
    /// By name.
    NotFound,
    /// By code.
    #[status(499)]
    ClientGone,
    /// The user's own.
    #[status(460, reason = "Scan Pending")]
    ScanPending,
    /// A status with a former name.
    ContentTooLarge,
}

/// Used by nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum UnusedDerived {
    /// By code.
    #[status(404)]
    Missing,
}

/// Statuses that only this module sees.
mod private {
    use status_set::status_set;

    status_set! { pub(super) enum Status { official, nginx } }
    status_set! { enum Unused { esri } }
}

/// Statuses of a file.
#[cfg(feature = "custom-sets")]
pub mod custom {
    use status_set::{HttpStatus, status_set};

    status_set! {
        /// All of a file, and what it shares with a set.
        pub enum Status { acme = "statuses/acme.toml", nginx }
    }

    // Not even in part.
    status_set! { enum Unused { acme::460, acme = "statuses/acme.toml" } }

    /// The user's own enum.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(sets(acme = "statuses/acme.toml"))]
    pub(crate) enum Derived {
        /// By name.
        ScanPending,
    }

    /// Whether a code is the one of the derive.
    #[inline]
    #[must_use]
    pub const fn is_derived(code: u16) -> bool {
        Derived::from_code(code).is_some()
    }
}

/// Whether a code is one of the chosen ones.
#[inline]
#[must_use]
pub const fn is_listed(code: u16) -> bool {
    private::Status::from_code(code).is_some()
}

/// A function with statuses of its own.
#[inline]
#[must_use]
pub const fn is_cloudflare(code: u16) -> bool {
    status_set! { enum Inner { cloudflare } }
    Inner::from_code(code).is_some()
}

/// Groups of each form, in arms that overlap.
#[inline]
#[must_use]
pub const fn weight(status: Status) -> u8 {
    match status {
        Status::NotFound => 0,
        Status!(nginx) => 1,
        Status!(4xx except {408, 429}) => 2,
        Status!(cloudflare, transient) => 3,
        Status!(4xx, 5xx) => 4,
        Status!(1xx, 2xx, 3xx, cacheable) => 5,
    }
}

/// Groups of a derived enum, of one in another module, and of one in another crate.
#[inline]
#[must_use]
pub const fn is_client_error(derived: Derived, code: u16) -> bool {
    matches!(derived, Derived!(4xx except own))
        && matches!(
            private::Status::from_code(code),
            Some(private::Status!(private::Status: 4xx, nginx))
        )
        && matches!(Official::from_code(code), Some(Official!(4xx)) | None)
}
