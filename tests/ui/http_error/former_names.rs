//! Former names of statuses. A status by a former name works, and rustc says once what it is called today.

#![deny(deprecated)]

use status_set::{HttpError, status_set};

status_set! { pub enum Edge { official } }

#[derive(HttpError)]
enum Official {
    #[status(PayloadTooLarge)]
    TooLarge,
}

#[derive(HttpError)]
#[status(set = Edge)]
enum Other {
    #[status(UnprocessableEntity)]
    NoTitle,
    #[status(404)]
    #[deprecated]
    Old,
}

fn main() {}
