//! Variants with the name of a group. Variants whose name is that of a group, or of a word that stands before groups.

#![allow(non_camel_case_types)]

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Edge {
        official::{404 as nginx, 503 as transient, 410 as azure, 411 as iis},
        nginx,
        azure,
        cacheable = 600,
        own = 601,
        r#official = 602,
        other = 603,
        codes = 604,
        received = 605,
        // No group.
        retry = 606,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
pub enum Api {
    #[status(404)]
    official,
    #[status(499)]
    nginx,
    #[status(503)]
    bodyless,
    #[status(462, reason = "Received")]
    received,
    #[status(460, reason = "Own")]
    own,
    // No group of this enum.
    #[status(461, reason = "Azure")]
    azure,
}

fn main() {
    let _ = matches!(Edge::nginx, Edge!(nginx));
}
