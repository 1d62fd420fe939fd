//! Former names. Former names work, and say what the status is called today.

#![deny(deprecated)]

use status_set::Official;

fn main() {
    let _ = Official::PayloadTooLarge;
    match Official::ContentTooLarge {
        Official::UnprocessableEntity => {}
        _ => {}
    }
}
