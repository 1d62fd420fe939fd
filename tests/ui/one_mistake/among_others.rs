//! After a mistake in one item, groups, codes and error types that name what it would have brought
//! are silent.

use status_set::{HttpError, status_set};

status_set! {
    pub enum Edge {
        official except {100, 1023},
        ngnix,
        cloudflare::{520, 52},
        acme,
        OverQuota = 429,
        ScanPending = 2600,
    }
}

fn groups(status: Edge) -> u16 {
    match status {
        Edge::NoResponse | Edge::ScanPending | Edge::OverQuota => 0,
        Edge!(nginx) => 1,
        Edge!(460, 461, 5xx except 529) => 3,
        Edge!(cloudflare) => 4,
        Edge!(acme) => 2,
        Edge!(official) => 6,
    }
}

#[derive(HttpError)]
#[status(set = Edge)]
pub enum AppError {
    #[status(499)]
    ClientGone,
    #[status(460, without("Allow"))]
    Acme,
    #[status(transparent)]
    Inner(Inner),
    #[status(OverQuota)]
    OverQuota,
}

#[derive(HttpError)]
pub enum Inner {
    #[status(NotFound)]
    NotFound,
}

/// What is wrong in itself is told as ever.
fn own_mistakes(status: Edge) -> bool {
    matches!(status, Edge!(6xx))
}

mod collision {
    status_set::status_set! { pub enum Edge { nginx, esri } }

    pub fn uses(status: Edge) -> u16 {
        match status {
            Edge::TokenRequired => 1,
            Edge::InvalidToken => 2,
            Edge!(nginx) => 3,
        }
    }
}

mod mistaken_exception {
    status_set::status_set! { pub enum Edge { nginx, esri except 49 } }

    pub fn uses(status: Edge) -> u16 {
        match status {
            Edge!(4xx) => 2,
            Edge!(5xx) => 3,
        }
    }
}

mod derived {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, status_set::HttpStatus)]
    #[status(sets(official, ngnix))]
    pub enum Api {
        Ok,
        NoResponse,
        ClientClosedRequest,
        #[status(404, reson = "Not Found")]
        Missing,
    }

    pub fn uses(status: Api) -> u16 {
        match status {
            Api!(nginx) => 1,
            Api!(2xx, 404) => 2,
        }
    }

    #[derive(status_set::HttpError)]
    #[status(set = Api, 444)]
    pub struct Missing;
}

fn main() {}
