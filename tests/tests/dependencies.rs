//! What a user of the runtime compiles. Every crate more is build time for everybody.

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn a_user_compiles_few_crates() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            "status-set",
            "--edges",
            "normal,build",
            "--no-dedupe",
        ])
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
    let crates: BTreeSet<&str> = crates.split_whitespace().collect();
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
    assert_eq!(crates, expected.into());
}
