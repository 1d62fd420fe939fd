//! The user's own attributes, which pass through.

use ::status_set::status_set;
use ::std::{assert, assert_eq, format, string::ToString};

status_set! {
    #[derive(Debug, Clone, Default)]
    enum Derived {
        #[default]
        official::404,
        nginx,
    }
}

status_set! {
    // Every trait that the enum has anyway, as people write them.
    #[derive(::core::clone::Clone, ::std::marker::Copy, Debug, PartialEq, Eq)]
    #[derive(PartialOrd, Ord, Hash,)]
    #[derive(Default)]
    enum Repeated {
        nginx,
        #[default]
        Own = 600,
    }
}

#[::core::prelude::v1::test]
fn derives() {
    use ::std::default::Default;

    assert_eq!(Derived::default(), Derived::NotFound);
    assert_eq!(format!("{:?}", Derived::NoResponse), "NoResponse");
    assert_eq!(Repeated::default(), Repeated::Own);
    assert!(Repeated::NoResponse < Repeated::Own);
}

status_set! {
    #[cfg(all())]
    #[cfg_attr(all(), derive(Default))]
    enum There {
        #[cfg_attr(all(), default)]
        nginx::444,
        nginx::4xx except 444,
    }
}

/// Nothing is left of an enum that is configured out: its name is free, and so are its impls.
mod configured_out {
    ::status_set::status_set! {
        #[cfg(any())]
        pub(super) enum Chosen { official, Own = 600 }
    }
    ::status_set::status_set! {
        #[cfg(all())]
        #[cfg(any())]
        pub(super) enum Chosen { official }
    }
    ::status_set::status_set! {
        #[cfg_attr(all(), cfg_attr(all(), cfg(any())))]
        pub(super) enum Chosen { official }
    }
    ::status_set::status_set! {
        #[cfg(not(any()))]
        pub(super) enum Chosen { nginx }
    }
}

#[::core::prelude::v1::test]
fn conditions_on_the_whole_enum() {
    use ::std::default::Default;

    assert_eq!(There::default().code(), 444);
    assert_eq!(configured_out::Chosen::ALL.len(), 6);
}

/// Attributes of which the expansion itself must not be the victim.
mod lints {
    ::status_set::status_set! {
        #[deprecated(note = "use another")]
        pub(super) enum Deprecated { nginx, Own = 600 }
    }
    ::status_set::status_set! {
        #[must_use]
        pub(super) enum MustUse { nginx, Own = 600 }
    }
    ::status_set::status_set! {
        #[non_exhaustive]
        pub(super) enum Open { nginx, Own = 600 }
    }
    ::status_set::status_set! {
        #[allow(non_camel_case_types, reason = "as in the protocol")]
        pub(super) enum statuses { nginx, ours = 600 }
    }
    ::status_set::status_set! {
        #[doc(hidden)]
        #[cfg_attr(any(), not_an_attribute)]
        pub(super) enum Hidden {
            /// A remark on each of them.
            #[doc(alias = "closed")]
            nginx,
        }
    }
    ::status_set::status_set! {
        pub(super) enum OldVariant {
            nginx,
            #[deprecated = "it never happens"]
            Own = 600,
        }
    }
    ::status_set::status_set! {
        #[cfg_attr(all(), deprecated)]
        pub(super) enum OldSometimes { nginx }
    }
    ::status_set::status_set! {
        pub(super) enum OldInPart {
            #[cfg_attr(all(), cfg_attr(all(), doc = "x", deprecated = "it never happens"))]
            nginx,
            #[cfg_attr(any(), deprecated)]
            Own = 600,
        }
    }
}

#[::core::prelude::v1::test]
fn lint_attributes() {
    #[expect(deprecated)]
    let own = lints::Deprecated::Own;
    assert_eq!(own.code(), 600);
    assert_eq!(lints::MustUse::NoResponse.code(), 444);
    assert_eq!(lints::Open::NoResponse.to_string(), "444 No Response");
    assert_eq!(lints::statuses::ours.to_string(), "600 ours");
    assert_eq!(lints::Hidden::NoResponse.code(), 444);
    #[expect(deprecated)]
    let old = lints::OldVariant::Own;
    assert_eq!(old.code(), 600);
    #[expect(deprecated)]
    let old = lints::OldSometimes::NoResponse;
    assert_eq!(old.code(), 444);
    #[expect(deprecated)]
    let old = lints::OldInPart::NoResponse;
    assert_eq!(old.code(), 444);
    assert_eq!(lints::OldInPart::Own.code(), 600);
}

status_set! {
    #[doc = ::core::concat!("From", " a macro.")]
    enum Documented {
        #[doc = ::core::concat!("From", " another.")]
        Own = 600,
        /** A block
         * comment. */
        Other = 601,
    }
}

#[::core::prelude::v1::test]
fn docs_of_other_forms() {
    assert_eq!(Documented::Own.code(), 600);
    assert_eq!(Documented::Other.info().code, 601);
}
