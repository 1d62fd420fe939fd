//! What a release, docs.rs and the gate are told.

use crate::metadata::members;
use crate::{PUBLISHED, ROOT};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn published() -> impl Iterator<Item = Value> {
    let is_published = |package: &Value| PUBLISHED.iter().any(|name| package["name"] == *name);
    members().into_iter().filter(is_published)
}

/// Cargo finds what a package depends on when it is published, and not before.
#[test]
fn the_recipe_publishes_every_package_after_what_it_depends_on() {
    let recipe = read("CONTRIBUTING.md");
    let commands = recipe.lines().map(str::trim);
    let order: Vec<_> = commands
        .filter_map(|line| line.strip_prefix("cargo publish -p "))
        .collect();
    let place = |name: &str| order.iter().position(|it| *it == name);
    assert_eq!(order.len(), PUBLISHED.len());
    for package in published() {
        let name = package["name"].as_str().unwrap();
        let place_of_package = place(name).unwrap_or_else(|| panic!("{name} is not published"));
        let dependencies = package["dependencies"].as_array().unwrap();
        let needed = dependencies.iter().filter(|it| it["kind"].is_null());
        for dependency in needed.filter_map(|it| place(it["name"].as_str().unwrap())) {
            assert!(dependency < place_of_package, "{name} comes too early");
        }
    }
}

/// Otherwise docs.rs shows only what needs no feature, or does not say what needs one.
#[test]
fn docs_rs_documents_all_features_and_tells_them_apart() {
    for package in published() {
        let name = &package["name"];
        assert_eq!(
            package["metadata"]["docs"]["rs"]["all-features"], true,
            "{name}"
        );
        if package["features"].as_object().unwrap().is_empty() {
            continue;
        }
        let targets = package["targets"].as_array().unwrap();
        let source = targets[0]["src_path"].as_str().unwrap();
        let source = fs::read_to_string(source).unwrap();
        assert!(
            source.contains("\n#![cfg_attr(docsrs, feature(doc_cfg))]\n"),
            "{name}"
        );
    }
}

/// One file names the toolchain of messages. One of rustup's in the root would make a newcomer's first
/// command fetch a compiler.
#[test]
fn one_place_names_the_toolchain() {
    let named = read(".ci/toolchain");
    for file in ["rust-toolchain", "rust-toolchain.toml"] {
        assert!(!Path::new(ROOT).join(file).exists(), "{file}");
    }
    for file in [
        ".ci/run",
        ".github/workflows/ci.yml",
        "CONTRIBUTING.md",
        "README.md",
    ] {
        assert!(!read(file).contains(named.trim()), "{file}");
    }
}
