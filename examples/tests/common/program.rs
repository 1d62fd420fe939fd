//! Where `cargo test` has put the programs that it has built.

use std::env;
use std::path::PathBuf;

/// `target/debug/examples/NAME`, beside the `deps` folder with this test.
pub(crate) fn program(example: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let profile = test.parent().unwrap().parent().unwrap();
    let name = format!("{example}{}", env::consts::EXE_SUFFIX);
    let program = profile.join("examples").join(name);
    assert!(
        program.exists(),
        "{} is missing: `cargo test` of its package builds it, `cargo test --test …` does not; run `cargo build --examples` there",
        program.display()
    );
    program
}
