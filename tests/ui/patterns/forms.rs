//! What patterns and lists have elsewhere, and groups have not.

use status_set::{Received, status_set};

status_set! {
    pub enum EdgeStatus { official except {1xx, 3xx}, nginx, aws::460, Busy = 600 }
}

fn describe(status: EdgeStatus, seen: Option<Received<EdgeStatus>>, late: bool) -> u8 {
    match status {
        EdgeStatus!(EdgeStatus::NotFound) => 0,
        EdgeStatus!(crate::EdgeStatus::NotFound) => 1,
        EdgeStatus!(Self::{NotFound, Gone}) => 2,
        EdgeStatus!(StatusClass::ClientError) => 3,
        EdgeStatus!(ClientError) => 4,
        EdgeStatus!(4xx | 5xx) => 5,
        EdgeStatus!(| 4xx) => 6,
        EdgeStatus!(4xx || nginx::499) => 7,
        EdgeStatus!(official + nginx) => 8,
        EdgeStatus!(4xx; 5xx) => 9,
        EdgeStatus!(4xx or 5xx) => 10,
        EdgeStatus!(4xx 5xx) => 11,
        EdgeStatus!(!4xx) => 12,
        EdgeStatus!(!nginx) => 13,
        EdgeStatus!(!{404, 410}) => 14,
        EdgeStatus!(400..500) => 15,
        EdgeStatus!(400..=499) => 16,
        EdgeStatus!(500..) => 17,
        EdgeStatus!(..404) => 18,
        EdgeStatus!(400-499) => 19,
        EdgeStatus!(502..=504) => 20,
        EdgeStatus!(4xx..=5xx) => 21,
        EdgeStatus!(_) => 22,
        EdgeStatus!("404") => 23,
        EdgeStatus!("Not Found!") => 24,
        EdgeStatus!(Some(404)) => 25,
        EdgeStatus!(Received::Known(4xx except nginx)) => 26,
        EdgeStatus!(Some()) => 27,
        EdgeStatus!(Received { status: 404 }) => 28,
        EdgeStatus!(nginx(444)) => 29,
        EdgeStatus!(nginx{444, 499}) => 30,
        EdgeStatus!(nginx[444]) => 31,
        EdgeStatus!(nginx.444) => 32,
        EdgeStatus!((404, 410)) => 33,
        EdgeStatus!({404, 410}) => 34,
        EdgeStatus!([404]) => 35,
        EdgeStatus!(404 if late) => 36,
        EdgeStatus!(404 => 1) => 37,
        EdgeStatus!(&404) => 38,
        EdgeStatus!(ref status) => 39,
        EdgeStatus!(status @ 4xx) => 40,
        EdgeStatus!(EdgeStatus!(404)) => 41,
        EdgeStatus!(4xx & nginx) => 42,
        EdgeStatus!(4xx - 404) => 43,
        EdgeStatus!(4xx without nginx::499) => 44,
        EdgeStatus!(4xx except 404 except 410) => 45,
        EdgeStatus!(4xx except 404 | 410) => 46,
        EdgeStatus!(4xx except {404 | 410}) => 47,
        EdgeStatus!(4xx except !404) => 48,
        EdgeStatus!(nginx::499 as Gone) => 49,
        EdgeStatus!(*) => 50,
        EdgeStatus!(400..500, 404 if late, Some(5xx)) => 51,
        EdgeStatus!(nginx: 444) => 52,
        EdgeStatus!(EdgeStatus::Nothing) => 53,
        EdgeStatus!(4xx {404}) => 54,
        EdgeStatus!(4xx [late]) => 55,
    }
}

fn main() {}
