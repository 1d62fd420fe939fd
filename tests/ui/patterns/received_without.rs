//! A forgotten class, or `received`. A match over what was received, without a class or without `received`.

use status_set::{Received, status_set};

status_set! {
    pub enum Web { official, nginx }
}

fn without_other(received: Received<Web>) -> u8 {
    match received {
        Web!(received 1xx, 2xx, 3xx) => 0,
        Web!(received 4xx, 5xx) => 1,
    }
}

fn without_classes(received: Received<Web>) -> u8 {
    match received {
        Web!(received official, nginx) => 0,
        Web!(received 5xx, other) => 1,
    }
}

fn without_received(received: Received<Web>) -> u8 {
    match received {
        Web!(1xx, 2xx, 3xx) => 0,
        Web!(received 4xx, 5xx, other) => 1,
    }
}

fn main() {}
