//! The names that an expansion gives to items of an enum are those that no variant can have.

use crate::names::TAKEN;

/// The macro of the runtime that makes them.
const FUNCTIONS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../runtime/src/expansion/status_enum.rs"
);

/// What the enum has without an import.
fn inherent(source: &str) -> Vec<&str> {
    let (_, functions) = source
        .split_once("macro_rules! __status_functions")
        .unwrap();
    let (functions, _) = functions.split_once("macro_rules!").unwrap();
    let items = functions.split("pub const ").skip(1);
    let names = items.map(|item| item.trim_start_matches("fn ").split(['(', ':']).next());
    names.flatten().collect()
}

#[test]
fn no_variant_can_have_the_name_of_what_the_enum_has() {
    let source = std::fs::read_to_string(FUNCTIONS).unwrap();
    assert_eq!(inherent(&source), TAKEN);
}
