//! A crate may forbid what no expansion may allow.

#![forbid(
    dead_code,
    deprecated,
    missing_docs,
    non_camel_case_types,
    non_upper_case_globals,
    unsafe_code,
    unused
)]

status_set::status_set! {
    /// All of it, unused.
    enum Edge { official, nginx, cloudflare, aws, qualys }
}

fn main() {}
