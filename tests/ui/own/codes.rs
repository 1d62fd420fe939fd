//! Codes of your own. Codes of one's own that are taken.

use status_set::status_set;

status_set! { pub enum Taken { official, aws, Busy = 460 } }
status_set! { pub enum TakenLater { Busy = 460, official, aws } }
status_set! { pub enum TakenByPick { Busy = 460, aws::460 } }
status_set! { pub enum Twice { official, Busy = 460, Idle = 460 } }

fn main() {}
