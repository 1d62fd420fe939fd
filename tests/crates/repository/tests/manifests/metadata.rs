//! What cargo says of the workspace and its dependencies.

use crate::ROOT;
use serde_json::Value;
use std::process::Command;

/// What cargo prints for these arguments, in the root.
fn cargo(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    printed(command.args(arguments).arg("--locked"))
}

fn printed(command: &mut Command) -> String {
    let output = command.current_dir(ROOT).output().expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

/// The members of the workspace.
pub(crate) fn members() -> Vec<Value> {
    packages(&metadata(&["--no-deps"]))
}

/// Those that cargo takes when it is told of none, and those that it leaves out.
pub(crate) fn default_and_other_members() -> (Vec<Value>, Vec<Value>) {
    let metadata = metadata(&["--no-deps"]);
    let default = metadata["workspace_default_members"].as_array().unwrap();
    let members = packages(&metadata).into_iter();
    members.partition(|package| default.contains(&package["id"]))
}

fn metadata(arguments: &[&str]) -> Value {
    let arguments = [&["metadata", "--format-version", "1"], arguments].concat();
    serde_json::from_str(&cargo(&arguments)).expect("cargo prints JSON")
}

fn packages(metadata: &Value) -> Vec<Value> {
    metadata["packages"].as_array().unwrap().clone()
}

/// The files that a package is published with.
pub(crate) fn packaged(name: &str) -> Vec<String> {
    let files = cargo(&["package", "--list", "--allow-dirty", "--package", name]);
    // Paths are printed as the system writes them.
    files.lines().map(|it| it.replace('\\', "/")).collect()
}

/// What somebody compiles who uses status-set with all features, itself included, as pairs of name
/// and version.
pub(crate) fn compiled_by_users() -> Vec<(String, String)> {
    let tree = cargo(&[
        "tree",
        "--package",
        "status-set",
        "--all-features",
        "--edges",
        "normal,build",
        "--no-dedupe",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    let mut crates: Vec<_> = tree
        .lines()
        .map(|line| {
            // `syn v3.0.10`, and more behind it for some.
            let mut words = line.split(' ');
            let name = words.next().expect("a name");
            let version = words.next().and_then(|word| word.strip_prefix('v'));
            (name.to_owned(), version.expect("a version").to_owned())
        })
        .collect();
    crates.sort_unstable();
    crates.dedup();
    crates
}

/// The oldest compiler that each package declares, if it does: of those in the lock file that are
/// built for this machine, so that cargo fetches no others.
pub(crate) fn declared_compilers() -> Vec<((String, String), Option<String>)> {
    let about = printed(Command::new("rustc").arg("-vV"));
    let mut lines = about.lines();
    let host = lines.find_map(|line| line.strip_prefix("host: ")).unwrap();
    let packages = packages(&metadata(&["--filter-platform", host]));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    packages
        .iter()
        .map(|package| {
            let name = text(&package["name"]).unwrap();
            let version = text(&package["version"]).unwrap();
            ((name, version), text(&package["rust_version"]))
        })
        .collect()
}
