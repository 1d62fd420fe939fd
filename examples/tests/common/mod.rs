//! Runs the programs as `cargo test` has built them.

mod program;

pub(crate) use self::program::program;

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs an example with these arguments and this input.
pub(crate) fn run(example: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(program(example))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}
