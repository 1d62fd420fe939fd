//! Sets without their key. Sets without their key, and keys of error types: each is one mistake.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(official, nginx)]
enum SetsAlone {
    Ok,
    NoResponse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(set = nginx)]
enum Set {
    NoResponse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(serde)]
enum Integration {
    Ok,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Keys {
    #[status(transparent)]
    Inner,
    #[status(404, hide)]
    NotFound,
    #[status(429, header("Retry-After" = 1))]
    Throttled,
}

fn main() {
    let _ = (SetsAlone::NoResponse, Set::NoResponse, Integration::Ok, Keys::Inner);
}
