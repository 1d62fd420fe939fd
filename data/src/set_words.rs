//! Words to which the macros give a meaning where a set is named: no set can have one as its name.

/// Grammar of pattern groups, in which sets and facts stand side by side: the statuses that a cache
/// may store.
pub const CACHEABLE: &str = "cacheable";
/// Grammar of `status_set!`: the edition of the dataset.
pub const EDITION: &str = "edition";
/// Grammar of `status_set!` and of pattern groups.
pub const EXCEPT: &str = "except";
/// The statuses of the user's own.
pub const OWN: &str = "own";
/// Grammar of pattern groups: the statuses after which the same request can succeed.
pub const RETRY: &str = "retry";
/// The crate, by which paths in Rust begin.
pub const STATUS_SET: &str = "status_set";
/// The codes of the `Warning` header field, which are not statuses.
pub const WARNING: &str = "warning";

/// All of them.
pub const ALL: [&str; 7] = [CACHEABLE, EDITION, EXCEPT, OWN, RETRY, STATUS_SET, WARNING];
