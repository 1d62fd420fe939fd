//! Items with a file. Items that say where a set is, and others that choose from it.

use status_set::status_set;

status_set! {
    pub enum Twice {
        acme = "ui/files/acme.toml",
        acme = "ui/files/mistakes.toml",
    }
}

status_set! {
    pub enum Place {
        #[default]
        acme = "ui/files/acme.toml" except 461,
        acme::{460, 461},
    }
}

status_set! {
    pub enum Grammar {
        acme = "ui/files/acme.toml" as Whole,
        beta = "ui/files/acme.toml"::460,
        "ui/files/acme.toml",
        gamma = "",
        delta = b"ui/files/acme.toml",
    }
}

status_set! {
    pub enum Lookups {
        acme = "ui/files/acme.toml",
        acme::{461, 462, ScanPendng, QuotaExceeded, 2xx},
        acm::460,
        iis except 461,
        nginx::VaultSealed,
    }
}

status_set! {
    pub enum Nothing {
        official::Ok,
        acme = "ui/files/acme.toml" except {4xx, 5xx},
    }
}

mod patterns {
    status_set::status_set!(official, acme = "ui/files/acme.toml" except {499, 560});

    pub fn group(status: Status) -> bool {
        matches!(status, Status!(acme except 499) | Status!(acmee))
    }
}

fn main() {}
