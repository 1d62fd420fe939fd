//! Discriminants. Discriminants that are not status codes.

use status_set::HttpStatus;

const GONE: isize = 410;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Api {
    Ok = 200,
    First = 1,
    Gone = GONE,
    Missing = 499,
}

fn main() {}
