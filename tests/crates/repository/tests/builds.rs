//! What shows only in a crate of its own, and only when it is built in a certain way.

use std::process::Command;

/// Runs cargo on one of the crates and nothing else of the workspace, with what is there: neither
/// the network nor the profiles take part.
fn cargo_succeeds(command: &str, package: &str, arguments: &[&str]) {
    let status = Command::new(env!("CARGO"))
        .args([command, "--quiet", "--offline", "--package", package])
        .args([
            "--target-dir",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/crates"),
        ])
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(status.success(), "cargo {command} of {package}: {status}");
}

/// A staticlib that links `std` has its panic handler twice. It is built alone, because other
/// packages of the workspace want the dataset with `std`.
#[test]
fn a_staticlib_links_no_std() {
    let arguments = [
        "--lib",
        "--crate-type",
        "staticlib",
        "--",
        "-C",
        "panic=abort",
    ];
    cargo_succeeds("rustc", "status-set-tests-no-std", &arguments);
}

/// `cargo check` finds what a build does not: there rustc spares expansions many of its lints.
#[test]
fn no_lint_objects_to_expansions() {
    cargo_succeeds("check", "status-set-tests-deny-all", &[]);
    let with_files = ["--features", "custom-sets"];
    cargo_succeeds("check", "status-set-tests-deny-all", &with_files);
}
