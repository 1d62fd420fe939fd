//! What users read when an error type lacks the feature that its responses need.

use status_set_tests::toolchain::prints_our_messages;
use trybuild::TestCases;

#[test]
fn messages() {
    if prints_our_messages("messages") {
        TestCases::new().compile_fail("ui/error.rs");
    }
}

/// trybuild builds with the features of this package only, so that no other turns on what is missing.
#[test]
fn statuses_and_other_bodies_need_no_more() {
    let cases = TestCases::new();
    cases.pass("ui/status.rs");
    cases.pass("ui/text.rs");
    if prints_our_messages("statuses_and_other_bodies_need_no_more") {
        // Mistakes that show only when code is generated, which takes the cases that pass.
        cases.compile_fail("ui/problem.rs");
        cases.compile_fail("ui/required.rs");
    }
}
