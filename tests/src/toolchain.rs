//! The toolchain that messages and listings are written with. Others print other words.

const NAMED: &str = include_str!("../../.ci/toolchain");

/// Whether the tests run with it. If they do not, it is said which of them is left out.
///
/// # Panics
///
/// When there is no `rustc`.
#[must_use]
pub fn prints_our_messages(test: &str) -> bool {
    let output = std::process::Command::new("rustc").arg("-V").output();
    let version = String::from_utf8(output.expect("rustc runs").stdout).expect("it prints UTF-8");
    let is_named = version.split(' ').nth(1) == Some(NAMED.trim());
    if !is_named {
        eprintln!("{test}: skipped, because messages are those of Rust {NAMED}");
    }
    is_named
}
