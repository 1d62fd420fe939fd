//! Unreachable arms. What rustc says of arms that no status can reach.

#![deny(unreachable_patterns)]

use status_set::{Received, status_set};

status_set! {
    pub enum EdgeStatus { official, nginx }
}

mod elsewhere {
    pub use super::EdgeStatus as Edge;
}

fn react(status: EdgeStatus) -> &'static str {
    match status {
        EdgeStatus!(4xx) => "blame the client",
        EdgeStatus::NotFound => "remember the miss",
        EdgeStatus!(nginx) => "only log it",
        EdgeStatus!(429) => "back off",
        EdgeStatus!(429, 503) => "overlaps in part",
        EdgeStatus!(ServiceUnavailable, 4xx except nginx) => "back off",
        EdgeStatus!(1xx, 2xx, 3xx, 5xx) => "pass it on",
        EdgeStatus!(5xx except 503) => "page someone",
    }
}

fn by_path(status: EdgeStatus) -> u8 {
    match status {
        elsewhere::Edge!(elsewhere::Edge: 4xx) => 1,
        EdgeStatus!(EdgeStatus: 429, 503) => 2,
        EdgeStatus!(self::elsewhere::Edge: nginx) => 3,
        EdgeStatus!(self::EdgeStatus: 1xx, 2xx, 3xx, 5xx) => 4,
    }
}

fn received(status: Received<EdgeStatus>, before: &Option<EdgeStatus>) -> u8 {
    match (status, before) {
        (Received::Known(EdgeStatus!(4xx)), _) => 1,
        (Received::Known(EdgeStatus!(429)), Some(EdgeStatus!(4xx))) => 2,
        (Received::Known(EdgeStatus!(429, 503)), Some(EdgeStatus!(4xx))) => 3,
        (Received::Known(_) | Received::Unlisted(_), Some(EdgeStatus!(official, nginx))) => 4,
        (_, None) => 5,
    }
}

fn main() {}
