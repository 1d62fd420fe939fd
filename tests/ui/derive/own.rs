//! Statuses of one's own.

use status_set::HttpStatus;

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
pub enum Api {
    #[status(499, reason = "Gone Away")]
    Taken,
    #[status(reason = "No Code")]
    NoCode,
    #[status(NotFound, reason = "Other Phrase")]
    Listed,
    #[status(460, reason = "")]
    Empty,
    #[status(461, reason = "462 Phrase")]
    WithCode,
}

fn main() {}
