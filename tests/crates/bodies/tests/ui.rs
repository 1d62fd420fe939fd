//! What users read when the body of an error type cannot be one.

use status_set_tests::toolchain::prints_our_messages;
use trybuild::TestCases;

#[test]
fn messages() {
    if prints_our_messages("messages") {
        TestCases::new().compile_fail("ui/*.rs");
    }
}
