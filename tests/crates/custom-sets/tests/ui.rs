//! What users read when there is a mistake in a set of theirs.

use status_set_tests::toolchain::prints_our_messages;
use std::fs;
use std::path::Path;
use trybuild::TestCases;

/// The manifest of the cases, from which their paths start, is one that trybuild writes.
fn copy_files() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let project = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    let copies = project.join("ui/files");
    fs::create_dir_all(&copies).unwrap();
    for file in fs::read_dir("ui/files").unwrap() {
        let file = file.unwrap().path();
        fs::copy(&file, copies.join(file.file_name().unwrap())).unwrap();
    }
}

#[test]
fn messages() {
    if !prints_our_messages("messages") {
        return;
    }
    copy_files();
    TestCases::new().compile_fail("ui/*.rs");
}
