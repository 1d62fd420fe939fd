//! What users read when they ask for events without the feature that these take.

use status_set_tests::toolchain::prints_our_messages;
use trybuild::TestCases;

#[test]
fn messages() {
    if prints_our_messages("messages") {
        TestCases::new().compile_fail("ui/*.rs");
    }
}
