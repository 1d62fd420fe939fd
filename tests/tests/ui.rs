//! What users read when they make a mistake: one file for each topic under `ui/`.

use status_set_tests::toolchain::prints_our_messages;
use trybuild::TestCases;

#[test]
fn messages() {
    if prints_our_messages("messages") {
        TestCases::new().compile_fail("ui/*/*.rs");
    }
}

/// Some mistakes show only when code is generated, which takes cases that pass.
#[test]
fn messages_of_builds() {
    if !prints_our_messages("messages_of_builds") {
        return;
    }
    let cases = TestCases::new();
    cases.pass("ui_build/forbids.rs");
    cases.pass("ui_build/narrow.rs");
    cases.pass("ui_build/words.rs");
    cases.compile_fail("ui_build/transparent.rs");
    cases.compile_fail("ui_build/widen.rs");
}
