//! The runtime has another name in this crate's manifest.

#![no_implicit_prelude]

use ::ss::{HttpError, HttpStatus, Official, Received, status_set};
use ::std::{
    clone::Clone, cmp::Eq, cmp::PartialEq, fmt::Debug, marker::Copy, matches, primitive::bool,
};

status_set! {
    /// Declared through a name that the macro has never heard of.
    pub enum Status {
        official,
        nginx,
        /// The user's own.
        Own = 600,
        acme = "acme.toml",
    }
}

/// The user's own enum, which says where the runtime is.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    HttpStatus,
)]
#[status(sets(acme = "acme.toml"), crate = ::ss)]
pub enum FromFile {
    /// By name.
    ScanPending,
}

/// The short form, by its whole path.
pub mod short {
    ::ss::status_set!(official, nginx);
}

/// The derive has to be told the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(crate = ::ss, sets(official, nginx))]
pub enum Derived {
    /// By name.
    NotFound,
    /// By code.
    #[status(499)]
    ClientGone,
}

/// An error type has to be told the name as well.
#[derive(Debug, HttpError)]
#[status(crate = ::ss, set = Status, code_case = "kebab-case", header("X-All" = 1_u8))]
pub enum Error {
    /// By name.
    #[status(ScanPending)]
    Pending,
    /// By code, with a header field.
    #[status(429, header("Retry-After" = _0), detail = "wait for {0} s")]
    Throttled(::std::primitive::u32),
    /// By an inner error.
    #[status(transparent)]
    Inner(Inner),
    /// By a field.
    Field(#[status] Derived),
    /// By a number.
    Number(#[status(or = 404)] ::std::primitive::u16),
    /// Beside another field.
    Context(::std::primitive::u8, #[status(transparent)] Inner),
    /// As another error is.
    #[status(like = Inner)]
    Like,
    /// By a function.
    #[status(by = from_nginx)]
    Function([Derived; 16]),
}

const fn from_nginx(statuses: &[Derived; 16]) -> Derived {
    let [first, ..] = statuses;
    *first
}

/// With the statuses that are taken when none are named.
#[derive(Debug, HttpError)]
#[status(crate = ::ss, NotFound, body = text)]
pub struct Inner;

impl ::core::fmt::Display for Inner {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("inner")
    }
}

/// Uses what the macros made.
#[must_use]
pub fn widened() -> short::Status {
    let received = Received::Known(Official::NotFound);
    received
        .known()
        .map_or(short::Status::Ok, HttpStatus::widen)
}

/// Whether a status is from nginx, by the groups of both forms.
#[must_use]
pub const fn is_from_nginx(declared: Status, derived: Derived) -> bool {
    matches!((declared, derived), (Status!(nginx), Derived!(nginx)))
}

#[cfg(test)]
mod tests {
    use super::{
        Derived, Error, FromFile, HttpError, HttpStatus, Inner, Status, is_from_nginx, short,
        widened,
    };
    use ::std::{assert, assert_eq, string::ToString};

    #[::core::prelude::v1::test]
    fn the_enums_work() {
        assert_eq!(Status::Own.to_string(), "600 Own");
        assert_eq!(widened(), short::Status::NotFound);
        assert_eq!(Status::ScanPending.info(), FromFile::ScanPending.info());
        assert_eq!(Derived::ClientGone.to_string(), "499 Client Closed Request");
        assert_eq!(Derived::NotFound.widen::<short::Status>(), widened());
    }

    #[::core::prelude::v1::test]
    fn the_errors_work() {
        for (error, expected) in [
            (Error::Pending, Status::ScanPending),
            (Error::Throttled(30), Status::TooManyRequests),
            (Error::Inner(Inner), Status::NotFound),
            (
                Error::Field(Derived::ClientGone),
                Status::ClientClosedRequest,
            ),
        ] {
            assert_eq!(error.status(), expected);
        }
    }

    #[::core::prelude::v1::test]
    fn the_groups_work() {
        assert!(is_from_nginx(Status::NoResponse, Derived::ClientGone));
        assert!(!is_from_nginx(Status::NoResponse, Derived::NotFound));
        assert!(!is_from_nginx(Status::NotFound, Derived::ClientGone));
    }
}
