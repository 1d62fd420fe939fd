//! Numbers that are not status codes.

use status_set::status_set;

status_set! {
    pub enum Status {
        official::99,
        official::1000,
        official::0xFFF,
        official::404u8,
        official::404x,
        official::404.0,
        official::"404",
        official::-404,
        Low = 99,
        High = 1000,
        Negative = -1,
        Text = "460",
        Class = 4xx,
    }
}

fn main() {}
