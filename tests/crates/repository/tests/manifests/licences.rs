//! Who gets a package gets its licences, and those of the data with the data.

use crate::metadata::{members, packaged};
use crate::{PUBLISHED, ROOT};
use std::fs;

/// The packages that carry files of the dataset, with one of those that each has.
const WITH_DATA: [(&str, &str); 3] = [
    ("status-set-data", "sets/official.toml"),
    ("status-set-subcodes", "data/iis.toml"),
    ("status-set-warning", "warning.toml"),
];

#[test]
fn packages_carry_the_texts_of_their_licences() {
    for name in PUBLISHED {
        let files = packaged(name);
        let has = |file: &str| files.iter().any(|it| it == file);
        assert!(has("LICENSE-MIT") && has("LICENSE-APACHE"), "{name}");
        let data = WITH_DATA.iter().find(|(package, _)| *package == name);
        assert!(data.is_none_or(|(_, file)| has(file)), "{name}: {files:?}");
        assert_eq!(has("LICENSE-CC0"), data.is_some(), "{name}");
    }
}

#[test]
fn all_of_a_package_is_under_the_licences_of_the_code() {
    for package in members() {
        assert_eq!(
            package["license"], "MIT OR Apache-2.0",
            "{}",
            package["name"]
        );
    }
}

#[test]
fn the_pages_of_the_data_say_that_it_is_cc0() {
    let read = |path: &str| fs::read_to_string(format!("{ROOT}/{path}")).unwrap();
    let text = read("data/LICENSE-CC0");
    assert!(text.starts_with("Creative Commons Legal Code\n\nCC0 1.0 Universal\n"));
    for page in [
        "README.md",
        "data/README.md",
        "subcodes/README.md",
        "warning/README.md",
    ] {
        assert!(read(page).contains("blob/main/data/LICENSE-CC0"), "{page}");
    }
}
