//! Makes `data/src/generated.rs`, the table of `status-set-data`, from the TOML files beside it,
//! and `runtime/src/sets.md`, the same for readers.
//!
//! Three steps, a module each: [`Files::read`] takes the texts from the disk, [`Dataset::new`]
//! checks them, each file and all together, and [`outputs`] writes Rust and Markdown. Only the first can meet an
//! I/O error and only the second a mistake in the data.
//!
//! The table is checked in and the generator depends on the crate that holds it. Where a merge has
//! left a table that does not compile, take either side's table first and run the generator then.
//!
//! ```
//! use status_set_generator::{Dataset, Files, data_dir, render};
//!
//! let files = Files::read(&data_dir())?;
//! let dataset = Dataset::new(&files).unwrap();
//! assert!(render(&dataset).contains("pub static OFFICIAL: Set"));
//! # Ok::<(), std::io::Error>(())
//! ```

mod dataset;
mod files;
mod list;
mod render;

pub use self::dataset::{Dataset, FileMistake};
pub use self::files::{Files, data_dir, root};
pub use self::list::list;
pub use self::render::render;

/// The command that makes the files anew, for messages.
pub const COMMAND: &str = "cargo run -p status-set-generator";

/// A file that is made of the dataset.
#[derive(Clone, Debug)]
pub struct Output {
    /// The path from the repository's root.
    pub path: &'static str,
    /// What the file has to say.
    pub text: String,
}

/// The files that are made of the dataset.
///
/// ```
/// use status_set_generator::{Dataset, Files, data_dir, outputs};
///
/// let dataset = Dataset::new(&Files::read(&data_dir())?).unwrap();
/// assert_eq!(outputs(&dataset)[0].path, "data/src/generated.rs");
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn outputs(dataset: &Dataset) -> [Output; 2] {
    [
        Output {
            path: "data/src/generated.rs",
            text: render(dataset),
        },
        Output {
            path: "runtime/src/sets.md",
            text: list(dataset),
        },
    ]
}
