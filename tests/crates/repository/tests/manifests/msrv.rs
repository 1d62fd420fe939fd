//! The oldest compiler that builds status-set is declared once, in the root manifest, and everybody
//! else says the same. `tests/msrv` compiles with it.

use crate::ROOT;
use crate::metadata::{compiled_by_users, declared_compilers, members};
use std::fs;

/// `1.85`, of the root manifest.
fn declared() -> String {
    let manifest = read("Cargo.toml");
    let mut lines = manifest.lines();
    let version = lines.find_map(|line| line.strip_prefix("rust-version = "));
    version.unwrap().trim_matches('"').to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// `1.85` and `1.85.0` are one version.
fn numbers(version: &str) -> [u32; 3] {
    let mut numbers = version.split('.').map(|number| number.parse().unwrap());
    [(); 3].map(|()| numbers.next().unwrap_or(0))
}

#[test]
fn every_package_inherits_the_declared_version() {
    for package in members() {
        let name = &package["name"];
        // What measures is nobody's dependency, and criterion asks for a newer compiler.
        if name == "status-set-benches" {
            let version = package["rust_version"].as_str().unwrap();
            assert!(numbers(version) > numbers(&declared()));
            continue;
        }
        assert_eq!(
            package["rust_version"],
            declared().as_str(),
            "{name}: write `rust-version.workspace = true`",
        );
    }
}

/// The sentence that both pages have.
#[test]
fn the_pages_for_readers_say_the_declared_version() {
    let sentence = format!("Rust {} or newer", declared());
    for page in ["README.md", "CONTRIBUTING.md"] {
        assert!(
            read(page).contains(&sentence),
            "{page} does not say `{sentence}`"
        );
    }
}

/// Clippy's `incompatible_msrv` asks the manifests, unless its own file says otherwise.
#[test]
fn no_second_place_declares_a_version() {
    assert!(!read("clippy.toml").contains("msrv"));
    assert!(read("Cargo.toml").contains("\nincompatible_msrv = "));
    let script = read("tests/msrv");
    assert!(
        !script.contains(&declared()),
        "tests/msrv reads the root manifest"
    );
}

/// Features included. A dependency that declares nothing is only found by `tests/msrv`.
#[test]
fn dependencies_of_users_promise_no_newer_compiler() {
    let declared = numbers(&declared());
    let compiled = compiled_by_users();
    let known = declared_compilers();
    for package in &compiled {
        let (_, promise) = known.iter().find(|(known, _)| known == package).unwrap();
        let newer = promise.as_deref().filter(|it| numbers(it) > declared);
        assert_eq!(newer, None, "{} {}", package.0, package.1);
    }
    assert!(
        known
            .iter()
            .any(|(package, promise)| compiled.contains(package) && promise.is_some()),
        "some do declare one",
    );
}
