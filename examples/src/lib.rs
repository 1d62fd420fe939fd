//! The parts of the larger examples, in a library so that tests reach them.
//!
//! The quickstart and a set of one's own are packages beside this one, each whole in one file. Here:
//!
//! 1. [`access_log`] counts the statuses of access logs. Its `status.rs` has all that is special
//!    about status-set; the rest reads lines, counts and prints.
//! 2. [`explain`] looks up a code, a sub-code or a name in every set, without an enum.
//!
//! `access_log.rs` and `explain.rs` beside `src/` are the programs: they read the arguments, call
//! this library and choose the exit code.

use std::io::{self, Write};

pub mod access_log;
pub mod explain;

/// Prints to standard output. A reader that has seen enough, such as `head`, is no error.
///
/// # Errors
///
/// If standard output cannot be written to for any other reason.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
