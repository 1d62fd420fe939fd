//! What `status-set` costs at run time, beside its peers.
//!
//! - [`Case`] is one operation of one [`Peer`] on one [`Workload`]; [`cases()`] makes them all.
//! - [`interleaved`] measures cases in turns, so that what else the machine does falls on all alike.
//! - [`bounds`] has the ratios that have to hold.
//!
//! `benches/run_time.rs` gives the cases to criterion and then prints a table and the bounds; the
//! program `count` runs each case once, for `instructions` to count under valgrind.

pub mod bounds;
pub mod cases;
pub mod input;
pub mod interleaved;
pub mod peers;

pub use self::cases::{Case, Operation, cases};
pub use self::input::Workload;
pub use self::peers::Peer;

use status_set::status_set;

status_set! {
    /// The enum that all figures are about: 79 statuses.
    pub enum Status {
        official,
        nginx,
        cloudflare,
    }
}
