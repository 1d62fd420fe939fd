//! What programs get from the command line, and how they print.

use std::io::{self, Write};
use std::{env, ffi::OsString};

/// The arguments after the program's name.
///
/// # Errors
///
/// Which one is not UTF-8.
///
/// ```
/// assert!(status_set_generator::words().is_ok());
/// ```
pub fn words() -> Result<Vec<String>, String> {
    env::args_os().skip(1).map(word).collect()
}

fn word(word: OsString) -> Result<String, String> {
    word.into_string()
        .map_err(|word| format!("the argument `{}` is not UTF-8", word.to_string_lossy()))
}

/// Prints to standard output. A reader that has seen enough, such as `head`, is not an error.
///
/// # Errors
///
/// If standard output cannot be written to for any other reason.
///
/// ```
/// status_set_generator::print("")?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
