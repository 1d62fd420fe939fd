//! Counts the statuses of access logs:
//! `cargo run -p status-set-examples --example access_log -- FILE…`
//!
//! No line is lost. Each is of a status that [`LogStatus`] has, of a code that it does not list,
//! of a request that got no status, or no line of a log, and then the report says where and why.
//! The directives of W3C extended logs are counted apart, and so are the lines of other services.
//!
//! [`reader`] takes a log apart into lines, and [`mod@line`] says what there is to find in one:
//! `text_line.rs` and `aws.rs` look for it in lines of text, [`w3c`] and `service.rs` in those of
//! IIS, [`field`] in JSON. [`tally`] counts; [`table`] and [`json`] print.

mod aws;
mod excerpt;
pub mod field;
mod format;
pub mod json;
pub mod line;
mod look;
mod packed;
pub mod reader;
mod service;
pub mod status;
pub mod table;
pub mod tally;
mod text_line;
pub mod w3c;

pub use self::field::Field;
pub use self::line::{Defect, Line};
pub use self::look::Look;
pub use self::reader::Doubt;
pub use self::service::Service;
pub use self::status::{Group, LogStatus};
pub use self::tally::{Sample, Tally};
