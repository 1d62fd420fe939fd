//! Types that are not status enums.

use status_set::HttpStatus;

#[derive(HttpStatus)]
struct Structure {
    code: u16,
}

#[derive(HttpStatus)]
union Union {
    code: u16,
}

#[derive(HttpStatus)]
enum Generic<T> {
    NotFound(T),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum WithFields {
    Ok,
    NotFound(u64),
    Gone { since: u64 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Empty {}

#[derive(HttpStatus)]
enum NothingDerived {
    Ok,
}

fn main() {}
