//! A page of Markdown, and the blocks of code in it.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// A file of the repository.
///
/// # Panics
///
/// If it cannot be read.
#[must_use]
pub fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A block of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What follows the backticks, such as `rust,no_run`.
    pub info: String,
    /// The lines in it, each with its line feed.
    pub code: String,
    /// The line of the page that begins it, counted from 1.
    pub line: usize,
}

impl Block {
    /// The first word after the backticks, such as `rust`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.info.split(',').next().unwrap_or_default()
    }
}

/// The blocks of code of a page, in their order.
///
/// ```
/// use status_set_tests_guide::page::blocks;
///
/// let blocks = blocks("# Page\n\n```rust,no_run\nfn main() {}\n```\n");
/// assert_eq!(blocks[0].language(), "rust");
/// assert_eq!(blocks[0].code, "fn main() {}\n");
/// assert_eq!(blocks[0].line, 3);
/// ```
#[must_use]
pub fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_inside = false;
    for (number, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), is_inside) {
            (Some(_), true) => is_inside = false,
            (Some(info), false) => {
                is_inside = true;
                blocks.push(Block {
                    info: info.to_owned(),
                    code: String::new(),
                    line: number + 1,
                });
            }
            (None, true) => {
                if let Some(block) = blocks.last_mut() {
                    block.code.push_str(line);
                    block.code.push('\n');
                }
            }
            (None, false) => {}
        }
    }
    blocks
}
