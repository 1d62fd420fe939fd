//! Sets of codes in the place of other values. Sets of codes where a pattern or another value is wanted, and patterns where a set is.

use status_set::{CodeSet, Received, status_set};

status_set! {
    pub enum Edge { official, nginx }
}

fn describe(status: Edge) -> u8 {
    match status {
        Edge!(codes: 5xx) => 0,
        Edge!(1xx, 2xx, 3xx, 4xx) => 1,
        Edge!(Edge: codes: 5xx) => 2,
    }
}

fn is_server_error(received: Option<Received<Edge>>) -> bool {
    matches!(received, Some(Edge!(codes: received 5xx)))
}

const COUNT: usize = Edge!(codes: 5xx);

fn status() -> Edge {
    Edge!(codes: 503)
}

fn main() {
    let _: Option<CodeSet> = Some(Edge!(codes: 5xx)).filter(|codes: &u16| *codes > 0);
}
