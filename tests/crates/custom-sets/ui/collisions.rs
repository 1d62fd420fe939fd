//! Collisions with a set from a file. A file may give a code, or a name, another meaning than a set that is chosen with it.

use status_set::{HttpStatus, status_set};

status_set!(official, nginx, acme = "ui/files/acme.toml");

status_set! {
    pub enum First { acme = "ui/files/acme.toml", official, nginx, ScanPending = 600, Mine = 461 }
}

status_set! {
    pub enum Excepts { nginx, acme = "ui/files/acme.toml" except {5xx, 460} }
}

/// The ways out.
mod ways_out {
    status_set::status_set! {
        pub enum Status {
            official,
            nginx except 499,
            acme = "ui/files/acme.toml",
            acme except 560,
            acme::560 as NoSuchBlob,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx, acme = "ui/files/acme.toml"))]
enum Derived {
    NotFound,
    #[status(499)]
    Gone,
    #[status(560, reason = "Mine")]
    Mine,
    #[status(acme::NotFound)]
    NoSuchBlob,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(acme = "ui/files/acme.toml", acme, beta = 7))]
enum Sets {
    ScanPending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(acme = "ui/files/acme.toml", acme = "ui/files/acme.toml"))]
enum Lookups {
    ScanPendng,
    QuotaExceeded,
    #[status(404)]
    Missing,
    #[status(acme::462)]
    Other,
}

fn main() {
    let _ = ways_out::Status::NoSuchBlob;
}
