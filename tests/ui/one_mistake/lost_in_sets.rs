//! After a mistake in the enum. A variant of which nothing is known may be in any group: no match over sets misses it.

use status_set::{HttpStatus, status_set};

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
enum Derived {
    Ok,
    NoResponse,
    Unheard,
}

fn derived(status: Derived) -> u8 {
    match status {
        Derived!(official) => 1,
        Derived!(nginx) => 2,
    }
}

fn derived_with_exceptions(status: Derived) -> u8 {
    match status {
        Derived!(official except Ok) => 1,
        Derived!(Ok, nginx) => 2,
    }
}

status_set! {
    enum Declared { official, nginx, Own = 600, Other = 4000 }
}

fn declared(status: Declared) -> u8 {
    match status {
        Declared!(official) => 1,
        Declared!(nginx) => 2,
        Declared!(own) => 3,
    }
}

fn main() {
    derived(Derived::Unheard);
    derived_with_exceptions(Derived::Ok);
    declared(Declared::Other);
}
