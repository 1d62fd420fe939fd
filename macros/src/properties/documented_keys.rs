//! The documentation has a table for each place of `#[status(…)]`, with the keys that are read there.

use crate::attr::tables::{
    CaseKey, EnumKey, FieldKey, OptionKey, OwnKey, TRANSPARENT, TypeKey, VariantKey,
};
use std::collections::BTreeSet;
use std::fs;

/// The first cells of the table below a heading in the documentation of an item.
fn cells<'a>(file: &'a str, item: &str, heading: &str) -> Vec<&'a str> {
    let (docs, _) = file.split_once(item).unwrap();
    let table = docs
        .rsplit_once(&format!("/// | {heading} | |\n"))
        .unwrap()
        .1;
    let rows = table
        .lines()
        .skip(1)
        .map_while(|line| line.strip_prefix("/// | "));
    rows.map(|row| row.split_once(" | ").unwrap().0).collect()
}

/// The keys in cells such as `` `404, reason = "…"` `` and `` `expose`, `hide` ``. Statuses are not keys.
fn keys<'a>(cells: &[&'a str]) -> BTreeSet<&'a str> {
    let mut keys = BTreeSet::new();
    for code in cells
        .iter()
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
    {
        for entry in code.split(", ") {
            let is_of_word = |letter: char| letter.is_ascii_lowercase() || letter == '_';
            let end = entry
                .find(|letter| !is_of_word(letter))
                .unwrap_or(entry.len());
            let (word, rest) = entry.split_at(end);
            let is_key = rest.is_empty() || rest.starts_with(" = ") || rest.starts_with('(');
            keys.extend((is_key && !word.is_empty()).then_some(word));
        }
    }
    keys
}

#[track_caller]
fn check(file: &str, item: &str, heading: &str, words: &[&str], others: &[&str]) {
    let path = format!("{}/../runtime/src/{file}", env!("CARGO_MANIFEST_DIR"));
    let file = fs::read_to_string(path).unwrap();
    let documented = keys(&cells(&file, item, heading));
    let read: BTreeSet<_> = words.iter().chain(others).copied().collect();
    assert_eq!(documented, read, "`{heading}` of `{item}`");
}

#[test]
fn of_status_set() {
    let item = "macro_rules! status_set {";
    check("macros.rs", item, "on the enum", OptionKey::WORDS, &[]);
    let words = OwnKey::WORDS;
    check("macros.rs", item, "on a status of your own", words, &[]);
}

#[test]
fn of_http_status() {
    let item = "pub use status_set_macros::HttpStatus;";
    let words = EnumKey::WORDS;
    check("derives/http_status.rs", item, "on the enum", words, &[]);
    let words = VariantKey::WORDS;
    check("derives/http_status.rs", item, "on a variant", words, &[]);
}

#[test]
fn of_http_error() {
    let item = "pub use status_set_macros::HttpError;";
    let words = TypeKey::WORDS;
    check("derives/http_error.rs", item, "on the type", words, &[]);
    let words = FieldKey::WORDS;
    check("derives/http_error.rs", item, "on a field", words, &[]);
    let words = CaseKey::WORDS;
    check(
        "derives/http_error.rs",
        item,
        "on a variant or a struct",
        words,
        &[TRANSPARENT],
    );
}
