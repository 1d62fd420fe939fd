//! Paths and separators. What stands in the place of a status or of a group, and belongs elsewhere.

use status_set::status_set;

status_set! {
    enum Edge { official, nginx }
}

fn react(status: Edge) -> u8 {
    match status {
        Edge!(Edge::4xx) => 1,
        Edge!(Self::404, Self::NotFound) => 2,
        Edge!(nginx.official) => 3,
        Edge!(nginx.499) => 4,
        Edge!(official::nginx) => 5,
        Edge!(official::cacheable) => 6,
        _ => 7,
    }
}

fn main() {
    react(Edge::Ok);
}
