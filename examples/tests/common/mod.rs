//! Runs the programs as `cargo test` has built them.

use std::env;
use std::io::Write;
use std::path::PathBuf;
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

/// `target/debug/examples/NAME`, beside the `deps` folder with this test.
pub(crate) fn program(example: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let profile = test.parent().unwrap().parent().unwrap();
    let name = format!("{example}{}", env::consts::EXE_SUFFIX);
    let program = profile.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is missing: `cargo test` builds it, `cargo test --test …` does not; run `cargo build --examples`",
        program.display()
    );
    program
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}
