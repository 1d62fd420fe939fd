//! Sets with the same phrase. Two vendors with the same phrase for what is not the same: the message tells them apart by name.

use status_set::HttpStatus;

mod sets {
    status_set::status_set!(cpanel, msgraph);
}

mod one_code {
    status_set::status_set!(cpanel::509, openstreetmap::509);
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, HttpStatus)]
#[status(sets(msgraph, openstreetmap))]
enum Status {
    #[status(509)]
    Throttled,
}

fn main() {}
