//! Groups of another type. What rustc says of groups of one type where another is matched, and of codes that a match forgets.

#![deny(warnings)]

use status_set::{Official, Received, status_set};

status_set! {
    pub enum Edge { official::{200, 404}, nginx }
}

fn listed(status: Edge) -> bool {
    matches!(status, Edge!(received 4xx))
}

fn received(received: Received<Edge>) -> bool {
    matches!(received, Edge!(4xx))
}

fn received_several(received: Received<Edge>) -> bool {
    matches!(received, Edge!(2xx, nginx, 404))
}

fn of_another(received: Received<Official>) -> bool {
    matches!(received, Edge!(received 5xx))
}

fn exhaustive(received: Received<Edge>) -> u8 {
    match received {
        Edge!(received nginx) => 0,
        Edge!(received 2xx, 3xx, other) => 1,
        Edge!(received 4xx except 404) => 2,
    }
}

fn unreachable(received: Received<Edge>) -> u8 {
    match received {
        Edge!(received 4xx, 5xx) => 0,
        Edge!(received nginx) => 1,
        Edge!(received 5xx) => 2,
        Edge!(received 1xx, 2xx, 3xx, other) => 3,
    }
}

fn main() {}
