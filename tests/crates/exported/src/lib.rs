//! Exports enums together with the macros that stand for groups of their statuses.

use status_set::{HttpStatus, status_set};

status_set! {
    /// Declared at the root.
    #[status(export_patterns)]
    pub enum Edge { official, nginx, azure, Own = 600 }
}

/// The user's own enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx), export_patterns)]
pub enum Api {
    /// By name.
    Ok,
    /// By code.
    #[status(404)]
    Missing,
    /// From another set.
    #[status(499)]
    ClientGone,
    /// The user's own.
    #[status(460, reason = "Scan Pending")]
    ScanPending,
}

/// Enums that are declared in a module and re-exported from another.
mod inner {
    use status_set::{HttpStatus, status_set};

    status_set! {
        /// Declared in a private module.
        #[status(export_patterns)]
        pub enum Inner { cloudflare }
    }

    /// The user's own in a private module.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(export_patterns)]
    pub enum InnerApi {
        /// By name.
        Ok,
        /// By name.
        NotFound,
    }
}

pub use inner::{Inner, InnerApi};

/// Two enums of one name, with the same statuses, and with others.
pub mod v1 {
    use status_set::{HttpStatus, status_set};

    status_set! {
        /// The same in the next version.
        #[status(export_patterns)]
        pub enum Version { official, nginx }
    }

    /// Another one in the next version.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(export_patterns)]
    pub enum Answer {
        /// By name.
        Ok,
    }
}

/// The next version.
pub mod v2 {
    use status_set::{HttpStatus, status_set};

    status_set! {
        /// The same as before.
        #[status(export_patterns)]
        pub enum Version { official, nginx }
    }

    /// With a status more.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
    #[status(export_patterns)]
    pub enum Answer {
        /// By name.
        Ok,
        /// By name.
        NotFound,
    }
}

/// Declares a module with an enum whose name stands at one place, in the macro.
macro_rules! version {
    ($name:ident of $set:ident) => {
        /// Of a macro.
        pub mod $name {
            status_set::status_set! {
                /// Declared by a macro.
                #[status(export_patterns)]
                pub enum FromMacro { official, $set }
            }
        }
    };
}

version! { v3 of nginx }
version! { v4 of nginx }

/// Another path to the same enums, and another name.
pub mod prelude {
    pub use crate::inner::Inner as Cdn;
    pub use crate::{Api, Edge, InnerApi};
}

/// Inside of the crate exported macros work as others do.
#[must_use]
pub const fn is_vendor(status: Edge) -> bool {
    matches!(status, Edge!(nginx, azure))
}

/// The same of a derived enum.
#[must_use]
pub const fn is_own(status: Api) -> bool {
    matches!(status, Api!(own))
}

/// An enum whose groups are not exported.
pub mod kept {
    status_set::status_set! {
        /// Its statuses are public, and its groups are not.
        pub enum Kept { official }
    }
}
