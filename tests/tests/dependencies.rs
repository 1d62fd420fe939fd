//! What a user of the runtime compiles. Every crate more is build time for everybody.

use std::collections::BTreeSet;
use std::process::Command;

/// The crates that are built for a user of the runtime with these features.
fn crates(features: &str) -> BTreeSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "status-set", "--features", features])
        .args(["--edges", "normal,build", "--no-dedupe"])
        .args(["--prefix", "none", "--format", "{lib}"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let crates = String::from_utf8(tree.stdout).expect("crate names are UTF-8");
    crates.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_user_compiles_few_crates() {
    let expected = [
        "proc_macro2",
        "quote",
        "status_set",
        "status_set_data",
        "status_set_macros",
        "strsim",
        "syn",
        "unicode_ident",
    ];
    assert_eq!(crates(""), expected.map(str::to_owned).into());
}

/// No more than the parser, and that without serde.
#[test]
fn sets_from_files_take_a_parser_of_toml() {
    let with_files = crates("custom-sets");
    let more: Vec<_> = with_files.difference(&crates("")).cloned().collect();
    let expected = [
        "serde_spanned",
        "toml",
        "toml_datetime",
        "toml_parser",
        "winnow",
    ];
    assert_eq!(more, expected);
}
