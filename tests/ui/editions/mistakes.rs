//! Editions. Editions that cannot be had, and places where none can be asked for.

use status_set::{HttpStatus, status_set};

mod unknown {
    status_set::status_set!(edition = 2019, official);
}

mod huge {
    status_set::status_set!(edition = 99999999999999999999, official);
}

mod no_year {
    status_set::status_set!(official, edition = "2026");
}

mod nothing {
    status_set::status_set!(official, edition);
}

mod twice {
    status_set::status_set!(edition = 2026, official, edition = 2026);
}

mod documented {
    status_set::status_set! {
        /// That of this year.
        edition = 2026,
        official,
    }
}

status_set! {
    edition = 2026,
    pub enum BeforeEnum { official }
}

status_set! {
    edition = 2026;
    #[derive(Hash)]
    enum BeforeAttributes { official }
}

status_set! {
    #[status(edition = 2026)]
    pub enum TwoPlaces { edition = 2026, official }
}

status_set! {
    #[status(edition(2026))]
    pub enum Parentheses { official }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(edition = 2025)]
enum Derived {
    NotFound,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum OnVariant {
    #[status(404, edition = 2026)]
    NotFound,
}

fn main() {
    // The enum is there all the same.
    let _ = (BeforeEnum::NotFound, BeforeAttributes::NotFound);
}
