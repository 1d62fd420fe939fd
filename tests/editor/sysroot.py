"""A stand-in for the standard library's sources, where `rust-src` is not installed.

rust-analyzer would install `rust-src` into the toolchain by itself, and the `.stderr` files of
`tests/ui` depend on its absence. It does not if it gets another folder with the sources. `minicore`,
which rust-analyzer's own tests use, is enough of `core`; the published crate `ra_ap_test_utils` has it.
"""

from pathlib import Path

# What expansions name beside.
MORE = """
#[rustc_builtin_macro]
#[macro_export]
macro_rules! compile_error {
    ($message:expr $(,)?) => {{}};
}
pub mod primitive {
    pub use {bool, str, u16, u64, u8, usize};
}
"""


def make(minicore, folder):
    """Writes the three crates, and gives the folder."""
    texts = {"core": Path(minicore).read_text() + MORE}
    texts["alloc"] = texts["std"] = "#![no_std]\npub use core::*;\n"
    for name, text in texts.items():
        source = folder / name / "src"
        source.mkdir(parents=True, exist_ok=True)
        (source / "lib.rs").write_text(text)
    return folder


def is_installed(sysroot):
    return (Path(sysroot) / "lib/rustlib/src/rust/library/core").exists()
