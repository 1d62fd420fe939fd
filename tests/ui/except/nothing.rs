//! `except` without an effect. An `except` that removes nothing, and one that leaves nothing.

use status_set::status_set;

status_set! {
    pub enum Status {
        official except {499, NotFund, PayloadTooLarge, 5xx, 503, 504},
        nginx except 5xx,
        cloudflare::{520, 521} except 522,
        iis::4xx except {},
        aws except 4xx except 561,
        shopify::430 except 430,
    }
}

fn main() {}
