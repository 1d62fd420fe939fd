//! What shows only in a crate of its own, and only when it is built in a certain way. The others
//! under `crates/` need no more than to be members of the workspace.

use status_set_tests_no_std::{Failure, Refusal, answer};
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

#[test]
fn enums_work_without_std() {
    let text = |text: &str| answer::<40>(text).map(|line| line.as_str().to_owned());
    assert_eq!(text("404").unwrap(), "404 Not Found: NotFound");
    assert_eq!(text("529").unwrap(), "529: InternalServerError");
    assert_eq!(text("No Response").unwrap(), "         444 No Response");
    assert!(matches!(text("Lost"), Err(Refusal::NoStatus(_))));
    assert!(matches!(answer::<3>("404"), Err(Refusal::TooLong)));
}

#[test]
fn errors_work_without_std() {
    let text = |failure: Failure| failure.answer::<160>().unwrap().as_str().to_owned();
    let refusal = answer::<40>("Lost").unwrap_err();
    let refused = text(Failure::Refused(refusal));
    assert!(
        refused.starts_with("600 Own; X-Reason: `Lost`"),
        "{refused}"
    );
    assert_eq!(
        text(Failure::Busy { seconds: 9 }),
        "503 Service Unavailable; Retry-After: 9",
    );
    assert!(Failure::Refused(Refusal::TooLong).answer::<9>().is_err());
}

/// `cargo check` finds what a build does not: there rustc spares expansions many of its lints.
#[test]
fn no_lint_objects_to_expansions() {
    cargo_succeeds("check", "status-set-tests-deny-all", &[]);
    let with_files = ["--features", "custom-sets"];
    cargo_succeeds("check", "status-set-tests-deny-all", &with_files);
}
