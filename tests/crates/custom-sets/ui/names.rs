//! The name of a set. What a set of one's own cannot be called.

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Status {
        official::Ok,
        nginx = "ui/files/acme.toml",
        own = "ui/files/acme.toml",
        warning = "ui/files/acme.toml",
        except = "ui/files/acme.toml",
        transient = "ui/files/acme.toml",
        received = "ui/files/acme.toml",
        codes = "ui/files/acme.toml",
        other = "ui/files/acme.toml",
        Acme = "ui/files/acme.toml",
        acmé = "ui/files/acme.toml",
        match = "ui/files/acme.toml",
        // What is chosen of these is not wrong as well.
        Acme::460,
        own::{461, NotFound},
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official = "ui/files/acme.toml", crate = "ui/files/acme.toml"))]
enum Derived {
    Ok,
}

fn main() {}
