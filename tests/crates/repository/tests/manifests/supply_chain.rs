//! What status-set does on the machines of those who build it: nothing but to compile.

use crate::metadata::members;
use crate::{PUBLISHED, ROOT};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn published() -> Vec<Value> {
    let mut packages = members();
    packages.retain(|package| PUBLISHED.iter().any(|name| package["name"] == *name));
    assert_eq!(packages.len(), PUBLISHED.len());
    packages
}

#[test]
fn nothing_else_can_be_published_by_accident() {
    for package in members() {
        let published = PUBLISHED.iter().any(|name| package["name"] == *name);
        // Cargo's word for `publish = false` is an empty list of registries.
        let refused = package["publish"].as_array().is_some_and(Vec::is_empty);
        assert_ne!(published, refused, "{}", package["name"]);
    }
}

#[test]
fn no_published_crate_has_a_build_script_or_links_a_library() {
    for package in published() {
        let targets = package["targets"].as_array().unwrap();
        for target in targets {
            assert_ne!(target["kind"][0], "custom-build", "{}", package["name"]);
        }
        assert!(package["links"].is_null(), "{}", package["name"]);
    }
}

#[test]
fn everything_comes_from_the_one_registry() {
    let lock = fs::read_to_string(format!("{ROOT}/Cargo.lock")).unwrap();
    let sources = lock
        .lines()
        .filter_map(|line| line.strip_prefix("source = "));
    let mut count = 0;
    for source in sources {
        assert_eq!(
            source,
            "\"registry+https://github.com/rust-lang/crates.io-index\""
        );
        count += 1;
    }
    assert!(count > 0);
}

/// The only file that reaches outside of the program: it reads the set that the user names.
const READER: &str = "macros/src/lookup/user_sets/file.rs";

/// What reads files, opens connections, starts programs, or asks the environment.
const OUTSIDE: [&str; 5] = ["std::fs", "std::net", "std::process", "std::os", "std::env"];

#[test]
fn only_the_reader_of_custom_sets_reaches_outside() {
    let mut readers = Vec::new();
    for file in sources() {
        if is_of_tests(&file) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        if OUTSIDE.iter().any(|path| names(&text, path)) {
            readers.push(file);
        }
    }
    assert_eq!(readers, [Path::new(ROOT).join(READER)]);
}

/// Modules of tests alone, and where they are declared.
const TESTS: [(&str, &str); 1] = [("macros/src/properties", "macros/src/lib.rs")];

fn is_of_tests(file: &Path) -> bool {
    let is_below = |(module, _): &&(&str, &str)| file.starts_with(Path::new(ROOT).join(module));
    let Some((module, declared_in)) = TESTS.iter().find(is_below) else {
        return false;
    };
    let name = Path::new(module).file_stem().unwrap().to_str().unwrap();
    let parent = fs::read_to_string(Path::new(ROOT).join(declared_in)).unwrap();
    assert!(
        parent.contains(&format!("#[cfg(test)]\nmod {name};")),
        "{declared_in} compiles `{name}` for users"
    );
    true
}

/// Whether a source file names the module, in a path or within the braces of a `use`.
fn names(text: &str, path: &str) -> bool {
    let module = path.strip_prefix("std::").unwrap();
    let in_braces = |list: &str| {
        let list = list.split_once("};").map_or(list, |(list, _)| list);
        list.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .any(|word| word == module)
    };
    text.contains(path) || text.split("use std::{").skip(1).any(in_braces)
}

#[test]
fn paths_are_found_where_rust_allows_them() {
    assert!(names("use std::fs::File;", "std::fs"));
    assert!(names("use std::{env, fmt};", "std::env"));
    assert!(names(
        "use std::{\n    fmt,\n    net::{IpAddr, TcpStream},\n};",
        "std::net"
    ));
    assert!(!names("use std::{fmt, mem};\nlet env = 1;", "std::env"));
}

fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for package in ["data", "macros", "runtime", "subcodes", "warning"] {
        collect(&Path::new(ROOT).join(package).join("src"), &mut files);
    }
    assert!(files.contains(&Path::new(ROOT).join(READER)));
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
