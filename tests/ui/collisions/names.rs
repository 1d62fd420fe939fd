//! Two variants of one name.

use status_set::status_set;

status_set! { pub enum Renamed { official, aws::561 as Unauthorized } }
status_set! { pub enum OwnName { official, NotFound = 460 } }
status_set! { pub enum OwnNames { official, Busy = 460, Busy = 461 } }
status_set! { pub enum Generated { official, aws::561 as ALL, from_code = 460 } }

fn main() {}
