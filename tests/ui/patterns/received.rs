//! Groups after `received`. Groups of what was received that are written wrong.

use status_set::{Received, status_set};

status_set! {
    pub enum Edge { official except 1xx, nginx, cloudflare::521 }
}

status_set! {
    pub enum Few { official::{200, 404} }
}

fn describe(received: Received<Edge>) -> u8 {
    match received {
        Edge!(received 599) => 0,
        Edge!(received 5xx except {520, 593, 501}) => 1,
        Edge!(received 720) => 2,
        Edge!(received cloudflare::520) => 3,
        Edge!(received cloudfare) => 4,
        Edge!(received azure) => 5,
        Edge!(received own) => 6,
        Edge!(received 1xx except 100) => 7,
        Edge!(received 5xx except 5xx) => 8,
        Edge!(received 5xx except other) => 9,
        Edge!(received nginx except other) => 10,
        Edge!(received) => 11,
        Edge!(Edge: received) => 12,
        Edge!(received: 5xx) => 13,
        Edge!(received, 5xx) => 14,
        Edge!(received::5xx) => 15,
        Edge!(received(5xx, 429)) => 16,
        Edge!(received = 5xx) => 17,
        Edge!(received received 5xx) => 18,
        Edge!(received 4xx, received 5xx) => 19,
        Edge!(4xx, received 5xx) => 20,
        Edge!(5xx received) => 21,
        Edge!(received 5xx except received 501) => 22,
        Edge!(received !5xx) => 23,
        Edge!(received 500..=599) => 24,
        Edge!(received _) => 25,
        Edge!(received 4xx | 5xx) => 26,
        Edge!(received unlisted) => 27,
        Edge!(received Some(5xx)) => 28,
        Edge!(received &5xx) => 29,
        Edge!(received retry) => 30,
        Edge!(received except 501) => 31,
        Edge!(received "5xx") => 32,
        Edge!(received 6xx) => 33,
        Edge!(received Other) => 34,
        Edge!(received nginx::other) => 35,
        Edge!(received retryable::5xx) => 36,
    }
}

fn without_transient(received: Received<Few>) -> bool {
    matches!(received, Few!(received retry))
}

fn main() {}
