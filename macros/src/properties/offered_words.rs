//! What editors offer (`runtime/src/words.rs`) is what the macros read.

use crate::attr::tables::{
    CaseKey, EnumKey, FieldKey, OptionKey, OwnKey, TRANSPARENT, TypeKey, VariantKey,
};
use crate::members::Fact;
use status_set_data::set_words::{CODES, EDITION, EXCEPT, OTHER, OWN, RECEIVED};
use status_set_data::{SETS, StatusClass};
use std::collections::BTreeSet;
use std::fs;

fn file() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/words.rs");
    fs::read_to_string(path).unwrap()
}

/// The names of the items in a module of the file, without their raw prefixes.
fn offered(module: &str) -> BTreeSet<String> {
    let file = file();
    let (_, rest) = file
        .split_once(&format!("\npub mod {module} {{\n"))
        .unwrap();
    let (items, _) = rest.split_once("\n}\n").unwrap();
    let mut names = BTreeSet::new();
    for item in items.lines() {
        let constant = item.strip_prefix("    pub const ");
        let constant = constant.and_then(|rest| rest.split_once(':'));
        names.extend(constant.map(|(name, _)| name.to_owned()));
        let used = item.strip_prefix("    pub use ");
        let used = used.and_then(|path| path.trim_end_matches([';', '}']).rsplit_once("::"));
        let used = used.map(|(_, names)| names.trim_start_matches('{').split(", "));
        names.extend(used.into_iter().flatten().map(str::to_owned));
    }
    let plain = |name: String| name.trim_start_matches("r#").to_owned();
    names.into_iter().map(plain).collect()
}

#[track_caller]
fn check<'a>(module: &str, words: impl IntoIterator<Item = &'a &'a str>) {
    // No item can be called so.
    let words = words.into_iter().filter(|word| **word != "crate");
    let words: BTreeSet<_> = words.map(|word| (*word).to_owned()).collect();
    assert_eq!(offered(module), words, "`{module}`");
}

#[test]
fn keys() {
    check("on_status_enum", OptionKey::WORDS);
    check("on_own_status", OwnKey::WORDS);
    check("on_derived_enum", EnumKey::WORDS);
    check("on_variant", VariantKey::WORDS);
    check("on_error_type", TypeKey::WORDS);
    let of_case = CaseKey::WORDS.iter().chain([&TRANSPARENT]);
    check("on_error_case", of_case.clone());
    check("on_error_struct", of_case.chain(TypeKey::WORDS));
    check("on_error_field", FieldKey::WORDS);
}

#[test]
fn groups() {
    let sets: Vec<_> = SETS.iter().map(|set| set.name).collect();
    let others = [CODES, EXCEPT, OTHER, OWN, RECEIVED];
    check("groups", Fact::WORDS.iter().chain(&others).chain(&sets));
    check("items", [&EDITION].into_iter().chain(&sets));
    check("item", &["as", EXCEPT]);
}

#[test]
fn statuses() {
    let file = file();
    for set in SETS {
        let (_, rest) = file
            .split_once(&format!("\n    pub mod {} {{\n", set.name))
            .unwrap();
        let (items, _) = rest.split_once("\n    }\n").unwrap();
        let items = items.lines().filter(|line| line.contains(" const "));
        let wanted = set
            .statuses
            .iter()
            .map(|info| format!("        pub const {}: u16 = {};", info.name, info.code));
        assert!(items.eq(wanted), "`{}`", set.name);
    }
    let statuses = SETS.iter().flat_map(|set| set.statuses);
    let names: Vec<_> = statuses.map(|info| info.name).collect();
    check("codes", &names);
    let classes: Vec<_> = StatusClass::ALL
        .iter()
        .map(|class| format!("{class:?}"))
        .collect();
    let classes: Vec<_> = classes.iter().map(String::as_str).collect();
    check("classes", &classes);
}
