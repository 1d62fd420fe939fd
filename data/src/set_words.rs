//! Words to which the macros give a meaning where a set is named: no set can have one as its name. What is
//! said of a word here is what an editor says of it.

/// Gives a status that an item picks another name: `aws::561 as GatewayUnauthorized`.
pub const AS: &str = "as";
/// The statuses whose responses have no body, whatever the method: 1xx, 204 and 304.
pub const BODYLESS: &str = "bodyless";
/// The statuses whose responses a cache may store by heuristics (RFC 9111).
pub const CACHEABLE: &str = "cacheable";
/// The codes of the groups that follow, a `CodeSet`, where a value stands: `Edge!(codes: 5xx except 501)`.
pub const CODES: &str = "codes";
/// The edition of the dataset from which sets are taken: `edition = 2026`; the first one if left out.
pub const EDITION: &str = "edition";
/// Leaves statuses out of what stands before it: `official except {UseProxy, 306}`, `4xx except nginx`.
pub const EXCEPT: &str = "except";
/// The statuses from 600 on, which have no class.
pub const OTHER: &str = "other";
/// The statuses that the enum defines itself.
pub const OWN: &str = "own";
/// A `Received` of the enum, whose code may be unlisted, in the groups that follow: `Edge!(received 5xx)`.
pub const RECEIVED: &str = "received";
/// The crate, by which paths in Rust begin.
pub const STATUS_SET: &str = "status_set";
/// The statuses after which the same request is worth another try.
pub const TRANSIENT: &str = "transient";
/// The codes of the `Warning` header field, which are not statuses.
pub const WARNING: &str = "warning";

/// All of them, but for what is a keyword of Rust as well.
pub const ALL: [&str; 11] = [
    BODYLESS, CACHEABLE, CODES, EDITION, EXCEPT, OTHER, OWN, RECEIVED, STATUS_SET, TRANSIENT,
    WARNING,
];

/// In patterns: what stands where sets do.
pub const GROUPS: [&str; 5] = [BODYLESS, CACHEABLE, OTHER, OWN, TRANSIENT];

/// In patterns: what stands before groups and after them.
pub const BESIDE_GROUPS: [&str; 3] = [CODES, EXCEPT, RECEIVED];

/// In `status_set!`: what begins an item and is not the name of a set or of a status.
pub const ITEMS: [&str; 1] = [EDITION];

/// In `status_set!`: what follows the set or the status of an item.
pub const IN_ITEMS: [&str; 2] = [AS, EXCEPT];
