//! The target of the fuzzer is made of the macros' sources, but no build of the workspace has it.

use std::collections::BTreeSet;
use std::fs;

/// The modules that a file of the repository declares.
fn modules(path: &str) -> BTreeSet<String> {
    let path = format!("{}/../../../{path}", env!("CARGO_MANIFEST_DIR"));
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let modules = source.lines().filter_map(|line| {
        let name = line.strip_prefix("mod ")?.strip_suffix(';')?;
        Some(name.to_owned())
    });
    modules.collect()
}

#[test]
fn the_target_has_the_modules_of_the_macros() {
    let modules_of_macros = modules("macros/src/lib.rs");
    assert!(modules_of_macros.contains("input"));
    assert_eq!(modules("fuzz/fuzz_targets/macros.rs"), modules_of_macros);
}

/// rustc looks for the modules of a file that is named by `#[path]` beside it, and not in the folder of
/// its name.
#[test]
fn what_has_modules_of_its_own_is_a_folder() {
    let target = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../fuzz/fuzz_targets/macros.rs"
    );
    let target = fs::read_to_string(target).unwrap();
    let paths = target.lines().filter_map(|line| {
        let path = line.strip_prefix("#[path = \"../../")?;
        path.strip_suffix("\"]")
    });
    let files: Vec<_> = paths.filter(|path| !path.ends_with("/mod.rs")).collect();
    assert!(!files.is_empty());
    for path in files {
        let inner: Vec<_> = modules(path).into_iter().collect();
        assert!(inner.is_empty(), "{path}: {inner:?}");
    }
}
