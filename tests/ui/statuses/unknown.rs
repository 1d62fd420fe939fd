//! Unknown statuses. Names, codes and classes that a set does not have.

use status_set::status_set;

status_set! {
    pub enum Names {
        nginx::ClientCloseRequest,
        nginx::client_closed_request,
        official::WebServerIsDown,
        official::Teapot,
        official::PayloadTooLarge,
        cloudflare::Overloaded,
    }
}

status_set! {
    pub enum Codes {
        nginx::520,
        official::499,
        official::777,
        cloudflare::{520, 521, 404},
    }
}

status_set! {
    pub enum Classes {
        nginx::5xx,
        official::6xx,
        official::4XX,
        squid::5xx,
    }
}

fn main() {}
