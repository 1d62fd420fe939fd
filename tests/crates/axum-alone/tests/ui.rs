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
fn statuses_need_no_more() {
    TestCases::new().pass("ui/status.rs");
}
