//! Text that is not an item. Mistakes after which what follows is not an item: each is told once, with what to write.

use status_set::{HttpStatus, status_set};

status_set! {
    pub enum Calculated {
        official,
        Sum = 600 + 1,
        Shifted = 1 << 9,
        Less = 700 - 5,
        Ends = 602; nginx
    }
}

status_set! {
    pub enum Sets { official.nginx, cloudflare: aws, iis.RetryWith }
}

mod years {
    status_set::status_set!(edition = 2026; official);
}

mod own {
    status_set::status_set!(Self, official);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
#[status(sets(official), sets(nginx))]
enum Twice {
    NotFound,
    NoResponse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, HttpStatus)]
enum Same {
    NotFound,
    #[status(404)]
    Missing,
}

fn sets(status: Sets) -> u8 {
    match status {
        Sets!(official) => 1,
        Sets!(nginx, aws) => 2,
        Sets!(cloudflare, iis) => 3,
    }
}

fn main() {
    let _ = (Calculated::Sum, Calculated::NoResponse, Twice::NotFound, Same::Missing);
    sets(Sets::NotFound);
}

mod names {
    status_set::status_set! {
        pub enum Renamed { official::{410 as Self, 411 as type} }
    }
}

mod enums {
    status_set::status_set! {
        pub enum Self { official }
    }
}
