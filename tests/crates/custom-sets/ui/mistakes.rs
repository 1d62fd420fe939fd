//! Mistakes in a file. Mistakes in a file are reported at its path, all at once. What they do not touch is there.

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Status {
        official::Ok,
        acme = "ui/files/mistakes.toml",
    }
}

status_set! {
    pub enum Syntax { acme::{460, OverQuota}, acme = "ui/files/syntax.toml" }
}

status_set! {
    pub enum Several { acme = "ui/files/several.toml" }
}

status_set! {
    pub enum NoStatus { acme = "ui/files/no_status.toml" }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, acme = "ui/files/syntax.toml"))]
enum Derived {
    ScanPending,
    // These may be where the mistake is.
    OverQuota,
    #[status(acme::462)]
    Third,
}

fn main() {
    let _ = (Status::VaultSealed, Syntax::ScanPending, Derived::ScanPending);
}
