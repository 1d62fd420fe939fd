//! Two variants of one status.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
pub enum Api {
    NotFound,
    #[status(404)]
    Missing,
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
pub enum TwoMeanings {
    #[status(404, 410)]
    Missing,
    #[status(200)]
    #[status(Created)]
    Fine,
}

fn main() {
    let _ = Api::from_code(410);
}
