//! The way to an enum that does not have every status.

use status_set::{HttpStatus, Official, status_set};

status_set! { pub enum Edge { official, nginx } }

fn main() {
    assert_eq!(Edge::NoResponse.narrow::<Official>(), None);
}
