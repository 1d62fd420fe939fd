//! A forgotten status. What rustc says of a match that forgets a status.

use status_set::status_set;

status_set! {
    pub enum Status { official::{200, 404}, nginx::499 }
}

fn describe(status: Status) -> &'static str {
    match status {
        Status::Ok => "fine",
        Status::NotFound => "missing",
    }
}

fn main() {
    describe(Status::Ok);
}
