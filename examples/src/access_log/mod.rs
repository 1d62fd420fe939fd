//! Counts the statuses of access logs:
//! `cargo run -p status-set-examples --example access_log -- FILE…`
//!
//! No line is lost. Each is of a status that [`LogStatus`] has, of a code that it does not list,
//! of a request that got no status, or no line of a log, and then the report says where and why.
//! The directives of W3C extended logs are counted apart.

mod excerpt;
pub mod json;
pub mod line;
pub mod status;
pub mod table;
pub mod tally;
pub mod w3c;

pub use self::line::{Defect, Line};
pub use self::status::{Group, LogStatus};
pub use self::tally::{Sample, Tally};
