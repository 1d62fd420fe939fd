//! An enum without a status.

use status_set::status_set;

status_set!();

status_set! {
    pub enum Nothing {}
}

status_set! {
    pub enum NothingValid { ngnix }
}

fn main() {
    let _: Option<NothingValid> = None;
}
