//! A status that is chosen twice.

use status_set::status_set;

status_set! { pub enum FromSet { official, official::404 } }
status_set! { pub enum InBraces { nginx::{499, NoResponse, 444, ClientClosedRequest} } }
status_set! { pub enum WholeSet { nginx, nginx } }
status_set! { pub enum MergedSet { nginx, azure, azure } }
status_set! { pub enum TwoNames { nginx, azure::499 as Gone } }

fn main() {}
