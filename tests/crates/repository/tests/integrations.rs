//! An integration is known to the macros, to the runtime and to editors, has a feature, and stands in the
//! documentation and in what builds each feature.

use std::collections::BTreeSet;
use std::fs;

fn file(path: &str) -> String {
    let path = format!("{}/../../../{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between two texts, wherever the first one does.
fn all_between(text: &str, before: &str, after: &str) -> BTreeSet<String> {
    let parts = text.split(before).skip(1);
    let found = parts.filter_map(|part| Some(part.split_once(after)?.0.to_owned()));
    found.collect()
}

/// The one part of a file between two texts.
fn between(path: &str, before: &str, after: &str) -> String {
    let text = file(path);
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0.to_owned()
}

/// Those that the macros know.
fn integrations() -> BTreeSet<String> {
    let known = file("macros/src/attr/integrations.rs");
    let names = all_between(&known, "    name: \"", "\"");
    assert!(names.contains("http"), "{names:?}");
    names
}

#[track_caller]
fn has_all(place: &str, found: &BTreeSet<String>) {
    let missing: Vec<_> = integrations().difference(found).cloned().collect();
    assert!(missing.is_empty(), "{place} has not {missing:?}");
}

fn words(text: &str) -> BTreeSet<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_runtime_has_a_macro_and_a_feature() {
    let entries = between("runtime/src/with/entries.rs", "\nentries! {", "\n}");
    let macros = entries
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"'));
    let macros = macros.filter_map(|line| line.split_once("\": with_"));
    let macros: BTreeSet<_> = macros.map(|(name, _)| name.to_owned()).collect();
    assert_eq!(macros, integrations());
    let features = between("runtime/Cargo.toml", "[features]\n", "\n[");
    let features = features.lines().filter_map(|line| line.split_once(" = ["));
    has_all(
        "runtime/Cargo.toml",
        &features.map(|(name, _)| name.to_owned()).collect(),
    );
}

#[test]
fn editors_offer_it() {
    let words = between("runtime/src/words.rs", "\npub mod integrations {", "\n}");
    let names = integrations()
        .into_iter()
        .map(|name| name.replace('-', "_"));
    assert_eq!(all_between(&words, "pub const ", ":"), names.collect());
}

#[test]
fn the_documentation_has_it() {
    let guide = between("docs/guide/src/frameworks.md", "| `with(…)` |", "\n\n");
    assert_eq!(all_between(&guide, "\n| `", "` |"), integrations());
    let page = between("runtime/src/with/mod.rs", "//! | `with(…)` |", "\n//!\n");
    assert_eq!(page.replace("//! ", ""), guide, "the same table");
    let library = file("runtime/src/lib.rs");
    let row = library
        .lines()
        .find(|line| line.contains("what [`with`] has for"))
        .unwrap();
    has_all(
        "the table of features in runtime/src/lib.rs",
        &row.split('`').map(str::to_owned).collect(),
    );
}

#[test]
fn each_feature_is_built() {
    let pairs = between("tests/feature-pairs", "features=(", ")");
    has_all("tests/feature-pairs", &words(&pairs));
    let gate = between(".ci/run", "for feature in ", "; do");
    has_all(".ci/run", &words(&gate));
}
