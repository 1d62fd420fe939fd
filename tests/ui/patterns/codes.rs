//! Sets of codes. Sets of codes that are written wrong.

use status_set::{CodeSet, status_set};

status_set! {
    pub enum Edge { official, nginx }
}

const CODES: [CodeSet; 16] = [
    Edge!(codes),
    Edge!(codes:),
    Edge!(codes: received),
    Edge!(codes 5xx),
    Edge!(codes(5xx, 429)),
    Edge!(codes::5xx),
    Edge!(codes = 5xx),
    Edge!(codes, 5xx),
    Edge!(received codes: 5xx),
    Edge!(4xx, codes: 5xx),
    Edge!(codes: 4xx, codes: 5xx),
    Edge!(codes: _),
    Edge!(codes: 520),
    Edge!(codes: 5xx except 404),
    Edge!(codes: !4xx),
    Edge!(codes: received 520),
];

fn main() {}
