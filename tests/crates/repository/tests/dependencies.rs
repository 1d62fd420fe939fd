//! What a user of the runtime compiles. Every crate more is build time for everybody.

use std::collections::BTreeSet;
use std::process::Command;

/// What `cargo tree` prints in the root.
fn tree(arguments: &[&str]) -> String {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal,build", "--no-dedupe"])
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
        .output()
        .expect("cargo runs");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    String::from_utf8(tree.stdout).expect("crate names are UTF-8")
}

/// The crates that are built for a user of the runtime with these features.
fn crates(features: &str) -> BTreeSet<String> {
    let package = ["--package", "status-set", "--features", features];
    let format = ["--prefix", "none", "--format", "{lib}"];
    let tree = tree(&[package, format].concat());
    tree.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_user_compiles_few_crates() {
    let expected = [
        "proc_macro2",
        "quote",
        "status_set",
        "status_set_data",
        "status_set_macros",
        "syn",
        "unicode_ident",
    ];
    assert_eq!(crates(""), expected.map(str::to_owned).into());
}

/// `cargo run --example quickstart` builds the crates with the features of all default members.
#[test]
fn a_reader_of_the_quickstart_compiles_no_more() {
    let tree = tree(&["--prefix", "depth", "--format", " {p}"]);
    let lines = tree.lines().filter(|line| !line.is_empty());
    let names = lines.map(|line| {
        let mut words = line.split(' ');
        let depth = words.next().expect("cargo prints the depth");
        (depth, words.next().expect("cargo prints the package"))
    });
    let compiled: BTreeSet<_> = names
        .skip_while(|&root| root != ("0", "status-set-quickstart"))
        .skip(1)
        .take_while(|&(depth, _)| depth != "0")
        .map(|(_, package)| package.replace('-', "_"))
        .collect();
    assert_eq!(compiled, crates(""));
}

/// The crates that a feature adds to those.
fn added_by(feature: &str) -> Vec<String> {
    crates(feature).difference(&crates("")).cloned().collect()
}

/// No more than the parser, and that without serde.
#[test]
fn sets_from_files_take_a_parser_of_toml() {
    let expected = [
        "serde_spanned",
        "toml",
        "toml_datetime",
        "toml_parser",
        "winnow",
    ];
    assert_eq!(added_by("custom-sets"), expected);
}

/// The crate that the feature is named after, and what that one needs.
#[test]
fn small_integrations_take_what_they_are_named_after() {
    assert_eq!(added_by("http"), ["bytes", "http", "itoa"]);
    assert_eq!(added_by("http-02"), ["bytes", "fnv", "http", "itoa"]);
    // Without the derive, which users turn on if they want it.
    assert_eq!(added_by("serde"), ["serde_core"]);
    // JSON, and none of the types of `http`.
    let json = ["itoa", "memchr", "serde_core", "serde_json", "zmij"];
    assert_eq!(added_by("problem"), json);
}

/// What few programs need is in crates of its own, and each brings nothing but itself.
#[test]
fn what_few_need_is_one_crate_each() {
    assert_eq!(added_by("subcodes"), ["status_set_subcodes"]);
    assert_eq!(added_by("warning"), ["status_set_warning"]);
    // Whose reader of dates it takes.
    assert_eq!(added_by("retry-after"), ["status_set_warning"]);
    // The second table is in the crate of the first one.
    assert_eq!(added_by("facts"), [""; 0]);
}

/// The types of axum are in a small crate of their own, and a status needs no JSON.
#[test]
fn statuses_in_frameworks_take_no_more_than_its_types() {
    let axum = added_by("axum");
    assert!(axum.iter().any(|name| name == "axum_core"));
    for server in ["axum", "hyper", "tokio", "tower"] {
        assert!(!axum.iter().any(|name| name == server), "{server}");
    }
    let json = ["serde", "serde_core", "serde_json"];
    for name in json {
        assert!(!axum.iter().any(|added| added == name), "{name}");
    }
}

/// Traits and types alone, which every server above hyper has already: neither a runtime nor the utilities.
#[test]
fn the_layer_takes_the_traits_that_it_is_made_of() {
    let layer = added_by("tower");
    let beside = crates("http,problem");
    let more: Vec<_> = layer
        .iter()
        .filter(|name| !beside.contains(*name))
        .collect();
    let traits = [
        "http_body",
        "pin_project_lite",
        "tower_layer",
        "tower_service",
    ];
    assert_eq!(more, traits);
}

/// Without the macros of `tracing`, and without `log`.
#[test]
fn events_take_the_crate_that_makes_them() {
    let layer = crates("tower");
    let both = crates("tower,tracing");
    let more: Vec<_> = both.difference(&layer).collect();
    assert_eq!(more, ["tracing", "tracing_core"]);
}

/// Errors respond with JSON, which is a feature of its own.
#[test]
fn problems_cost_the_same_beside_a_framework() {
    for framework in ["axum", "actix-web"] {
        let both = crates(&format!("{framework},problem"));
        let either = &crates(framework) | &crates("problem");
        assert_eq!(both, either, "{framework}");
    }
}
