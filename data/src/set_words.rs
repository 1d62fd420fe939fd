//! Words to which the macros give a meaning where a set is named: no set can have one as its name.

/// Grammar of pattern groups, in which sets and facts stand side by side: the statuses whose responses
/// have no body.
pub const BODYLESS: &str = "bodyless";
/// Grammar of pattern groups: the statuses that a cache may store.
pub const CACHEABLE: &str = "cacheable";
/// Grammar of pattern groups: the codes of a group, as a value.
pub const CODES: &str = "codes";
/// Grammar of `status_set!`: the edition of the dataset.
pub const EDITION: &str = "edition";
/// Grammar of `status_set!` and of pattern groups.
pub const EXCEPT: &str = "except";
/// Grammar of pattern groups: the codes from 600 on, which have no class.
pub const OTHER: &str = "other";
/// The statuses of the user's own.
pub const OWN: &str = "own";
/// Grammar of pattern groups: what was received, listed or not.
pub const RECEIVED: &str = "received";
/// The crate, by which paths in Rust begin.
pub const STATUS_SET: &str = "status_set";
/// Grammar of pattern groups: the statuses after which clients try again.
pub const TRANSIENT: &str = "transient";
/// The codes of the `Warning` header field, which are not statuses.
pub const WARNING: &str = "warning";

/// All of them.
pub const ALL: [&str; 11] = [
    BODYLESS, CACHEABLE, CODES, EDITION, EXCEPT, OTHER, OWN, RECEIVED, STATUS_SET, TRANSIENT,
    WARNING,
];
