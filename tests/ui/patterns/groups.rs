//! Unknown groups. Groups that the enum does not have.

use status_set::status_set;

status_set! {
    pub enum EdgeStatus { official except {1xx, 3xx}, nginx, Busy = 460 }
}

fn describe(status: EdgeStatus) -> u8 {
    match status {
        EdgeStatus!(3xx) => 0,
        EdgeStatus!(6xx) => 1,
        EdgeStatus!(cloudflare) => 2,
        EdgeStatus!(ngnix) => 3,
        EdgeStatus!(NotFund) => 4,
        EdgeStatus!(520) => 5,
        EdgeStatus!(retryable) => 6,
        EdgeStatus!(warning) => 7,
        EdgeStatus!() => 8,
        EdgeStatus!(nginx except 404) => 9,
        EdgeStatus!(nginx except {444, 494, 495, 496, 497, 499}) => 10,
        EdgeStatus!(4xx except {}) => 11,
        EdgeStatus!(4xx except) => 12,
        EdgeStatus!(4xx 5xx) => 13,
        EdgeStatus!(429, 430, 521) => 14,
        EdgeStatus!(EdgeStatus) => 15,
        EdgeStatus!(retry) => 16,
        EdgeStatus!(other) => 17,
        EdgeStatus!(official except retry) => 18,
    }
}

fn main() {
    describe(EdgeStatus::Ok);
}
