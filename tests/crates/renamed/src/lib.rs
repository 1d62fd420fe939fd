//! The runtime has another name in this crate's manifest.

#![no_implicit_prelude]

use ::ss::{HttpStatus, Official, Received, status_set};

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
pub enum Derived {
    /// By name.
    ScanPending,
}

/// The short form, by its whole path.
pub mod short {
    ::ss::status_set!(official, nginx);
}

/// Uses what the macro made.
#[must_use]
pub fn widened() -> short::Status {
    let received = Received::Known(Official::NotFound);
    received
        .known()
        .map_or(short::Status::Ok, HttpStatus::widen)
}

#[cfg(test)]
mod tests {
    use super::{Derived, Status, short, widened};
    use ::std::{assert_eq, string::ToString};

    #[::core::prelude::v1::test]
    fn the_enums_work() {
        assert_eq!(Status::Own.to_string(), "600 Own");
        assert_eq!(widened(), short::Status::NotFound);
        assert_eq!(Status::ScanPending.info(), Derived::ScanPending.info());
    }
}
