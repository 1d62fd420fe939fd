//! What users read when they make a mistake: one file for each topic under `ui/`.

use trybuild::TestCases;

#[test]
fn messages() {
    TestCases::new().compile_fail("ui/*/*.rs");
}

/// Some mistakes show only when code is generated, which takes cases that pass.
#[test]
fn messages_of_builds() {
    let cases = TestCases::new();
    cases.pass("ui_build/forbids.rs");
    cases.pass("ui_build/narrow.rs");
    cases.pass("ui_build/words.rs");
    cases.compile_fail("ui_build/transparent.rs");
    cases.compile_fail("ui_build/widen.rs");
}
