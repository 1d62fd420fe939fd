//! Attributes of the language, and of others, on the enum and on its variants.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[non_exhaustive]
enum Open {
    Ok,
    NotFound,
}

/// Inside of the crate a match needs no wildcard.
const fn failed(status: Open) -> bool {
    match status {
        Open!(4xx) => true,
        Open!(2xx) => false,
    }
}

#[test]
fn non_exhaustive() {
    assert_eq!(Open::ALL, [Open::Ok, Open::NotFound]);
    assert_eq!([Open::Ok, Open::NotFound].map(failed), [false, true]);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Configured {
    #[cfg(not(any()))]
    Ok,
    // Neither a status nor in the way of the next.
    #[cfg(any())]
    NotAStatus,
    #[cfg(any())]
    #[status(404)]
    Lost(u8),
    NotFound,
    #[cfg_attr(all(), status(410))]
    #[cfg_attr(any(), status(411))]
    Deleted,
    #[cfg(not(any()))]
    #[status(460, reason = "Scan Pending")]
    ScanPending,
    #[cfg(any())]
    #[status(460, reason = "Scan Pending")]
    ScanPending,
}

#[test]
fn configured_variants() {
    let codes = Configured::ALL.iter().map(|status| status.code());
    assert!(codes.eq([200, 404, 410, 460]));
    assert!(matches!(Configured::ScanPending, Configured!(own)));
    assert!(!matches!(Configured::Ok, Configured!(4xx)));
}

/// Nothing is left of an enum that is configured out: its name is free, and so is its macro's.
mod configured_out {
    use status_set::HttpStatus;

    #[cfg(any())]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub(super) enum Api {
        Ok,
    }

    #[cfg(not(any()))]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[cfg_attr(all(), status(sets(nginx)))]
    pub(super) enum Api {
        NoResponse,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[cfg_attr(all(), derive(HttpStatus))]
    #[cfg_attr(any(), derive(NotADerive))]
    pub(super) enum Conditional {
        Gone,
    }
}

#[test]
fn configured_enums() {
    use configured_out::{Api, Conditional};

    assert_eq!(Api::ALL, [Api::NoResponse]);
    assert!(matches!(Api::NoResponse, Api!(nginx)));
    assert_eq!(Conditional::Gone.code(), 410);
}

/// Other derives, before and behind, and their helpers.
#[derive(HttpStatus, Default, PartialEq)]
#[status(sets(official, nginx))]
#[must_use]
#[derive(Clone, Copy, Debug, Eq, PartialOrd, Ord, Hash)]
enum Derives {
    Ok,
    #[default]
    #[doc(alias = "closed")]
    NoResponse,
}

#[test]
fn other_derives() {
    assert_eq!(Derives::default().code(), 444);
    assert!(Derives::Ok < Derives::NoResponse);
}

/// Traits that the derive asks for, by hand.
#[derive(Clone, Copy, HttpStatus)]
enum ByHand {
    Ok,
    NotFound,
}

impl PartialEq for ByHand {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for ByHand {}

impl std::fmt::Debug for ByHand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("by hand")
    }
}

#[test]
fn traits_by_hand() {
    assert_eq!(ByHand::from_code(404), Some(ByHand::NotFound));
    assert_eq!(format!("{:?}", ByHand::Ok), "by hand");
    assert_eq!(ByHand::Ok.to_string(), "200 OK");
}

/// Attributes of which the derive itself must not be the victim.
mod lints {
    use status_set::HttpStatus;

    #[deprecated(note = "use another")]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub(super) enum Deprecated {
        Ok,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    pub(super) enum OldVariant {
        Ok,
        #[deprecated = "it never happens"]
        NotFound,
    }
}

#[test]
fn deprecated() {
    #[expect(deprecated)]
    let ok = lints::Deprecated::Ok;
    assert_eq!(ok.code(), 200);
    #[expect(deprecated)]
    let old = lints::OldVariant::NotFound;
    assert_eq!((lints::OldVariant::Ok.code(), old.code()), (200, 404));
}
