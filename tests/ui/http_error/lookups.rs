//! Unknown statuses. Statuses that cannot be looked up.

use status_set::{HttpError, HttpStatus, status_set};

status_set! {
    enum Edge { official, nginx }
}

#[derive(HttpError)]
enum ByDefault {
    #[status(499)]
    ClientGone,
}

#[derive(HttpError)]
#[status(set = Edge)]
enum ByChoice {
    #[status(529)]
    Overloaded,
}

#[derive(HttpError)]
#[status(set = S)]
enum Any<S: HttpStatus> {
    #[status(404)]
    Missing,
    #[status(NotFound)]
    Gone,
    Other(#[status] S),
}

#[derive(HttpError)]
#[status(set = Self)]
enum Itself {
    #[status(404)]
    Missing,
}

fn main() {}
