//! Misspelt words before groups. Words before groups that are misspelt, and what belongs before or around them.

use status_set::{CodeSet, Received, status_set};

status_set! {
    pub enum Edge { official, nginx }
}

fn describe(received: Received<Edge>) -> u8 {
    match received {
        Edge!(recieved 5xx) => 0,
        Edge!(Received 404) => 1,
        Edge!(receive: 4xx, 429) => 2,
        Edge!(Edge: receved nginx) => 3,
        Edge!(unlisted 5xx) => 4,
        Edge!(received known) => 5,
        Edge!(received Received::Unlisted(_)) => 6,
        Edge!(received Known(404)) => 7,
        _ => 8,
    }
}

const CODES: [CodeSet; 9] = [
    Edge!(code: 5xx),
    Edge!(Codes 5xx),
    Edge!(code: received 5xx),
    Edge!(Edge: code: 5xx),
    Edge!(received: codes 5xx),
    Edge!(codes: recieved 5xx),
    Edge!(code: receive 5xx),
    Edge!(codes: Edge: received 5xx),
    Edge!(codes: "5xx except 501, 429"),
];

fn main() {}
