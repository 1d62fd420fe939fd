//! A forgotten status. What rustc says of a match by groups that forgets a status.

#![deny(warnings)]

use status_set::status_set;

status_set! {
    pub enum EdgeStatus { official, nginx }
}

fn describe(status: EdgeStatus) -> u8 {
    match status {
        EdgeStatus::NotFound => 0,
        EdgeStatus!(4xx except {nginx, 429}) => 1,
        EdgeStatus!(nginx except 499) => 2,
        EdgeStatus!(1xx, 2xx, 3xx, 5xx) => 3,
    }
}

fn main() {
    describe(EdgeStatus::Ok);
}
