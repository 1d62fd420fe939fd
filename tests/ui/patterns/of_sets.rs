//! Statuses of a set. Statuses of a set that the enum does not have.

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Edge {
        official::{200, 404 as Missing, 410, 503, ContentTooLarge},
        nginx::{444, 499 as ClientGone},
        cloudflare::5xx,
        Own = 600,
    }
}

fn describe(status: Edge) -> u8 {
    match status {
        Edge!(azure::499) => 0,
        Edge!(ngnix::444) => 1,
        Edge!(acme::460) => 2,
        Edge!(retry::5xx) => 3,
        Edge!(nginx::404) => 4,
        Edge!(nginx::Gone) => 5,
        Edge!(nginx::497) => 6,
        Edge!(nginx::NoRespons) => 7,
        Edge!(nginx::ClientGone) => 8,
        Edge!(nginx::5xx) => 9,
        Edge!(own::460) => 10,
        Edge!(official::PayloadTooLarge) => 11,
        Edge!(PayloadTooLarge) => 12,
        Edge!(NotFound) => 13,
        Edge!(cloudflare::{404, 520, 599, Nothing}) => 14,
        Edge!(cloudflare::5xx except {nginx, 503}) => 15,
        Edge!(5xx except cloudflare::503) => 16,
        Edge!(cloudflare::{}) => 17,
        Edge!(cloudflare::) => 18,
        Edge!(cloudflare::{520 | 521}) => 19,
        Edge!(cloudflare::520 | cloudflare::521) => 20,
        Edge!(cloudflare::5xx except) => 21,
        Edge!(4xx::nginx) => 22,
        Edge!(cloudflare::*) => 23,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official, nginx))]
pub enum Api {
    #[status(404)]
    Missing,
    #[status(499)]
    ClientGone,
}

fn describe_api(status: Api) -> u8 {
    match status {
        Api!(NotFound) => 0,
        Api!(official::Missing) => 1,
        Api!(nginx::NotFound) => 2,
        Api!(official::{Gone, Ok}) => 3,
    }
}

fn main() {}
