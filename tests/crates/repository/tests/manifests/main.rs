//! What the manifests, the lock file and the pages for readers promise about how status-set builds,
//! and that it is one promise.

mod default_members;
mod licences;
mod metadata;
mod msrv;
mod release;
mod supply_chain;

/// The crates that users get from the registry.
const PUBLISHED: [&str; 5] = [
    "status-set-data",
    "status-set-macros",
    "status-set-subcodes",
    "status-set-warning",
    "status-set",
];

/// The root of the workspace.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");
