//! `widen` to an enum that lacks a status. Going to an enum that does not have every status.

use status_set::{HttpStatus, Official, status_set};

status_set! { pub enum Edge { official, nginx } }
status_set! { pub enum Arcgis { official, esri } }
status_set! { pub enum Gone { nginx::499 } }

fn main() {
    let _ = Edge::NoResponse.widen::<Official>();
    // 499 is in both, with two meanings.
    let _ = Gone::ClientClosedRequest.widen::<Arcgis>();
}
