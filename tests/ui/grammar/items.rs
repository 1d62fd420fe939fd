//! Unreadable items. Items that cannot be read. Each mistake is reported, and the items between them are kept.

use status_set::status_set;

status_set! {
    pub enum Status {
        official nginx,
        cloudflare::,
        aws::561 as,
        aws::4xx as Several,
        iis as Whole,
        shopify except,
        shopify::*,
        = 460,
        Busy = ,
        Idle(u8),
        "nginx",
        official::400..=499,
        official(404),
        linkedin,
    }
}

mod semicolon {
    status_set::status_set!(official; nginx);
}

fn main() {
    let _ = Status::RequestDenied;
}
