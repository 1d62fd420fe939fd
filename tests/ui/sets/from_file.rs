//! Sets from files. Sets from files need a feature, which these tests do not turn on. What would be chosen from them
//! is not a further mistake.

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Status {
        official,
        acme::{460, OverQuota},
        acme = "statuses/acme.toml",
        "statuses/beta.toml",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, acme = "statuses/acme.toml"))]
enum Derived {
    NotFound,
    ScanPending,
    #[status(acme::460)]
    OverQuota,
}

fn main() {
    let _ = Derived::NotFound.code();
}
