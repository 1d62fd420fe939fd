//! Makes the tables of `status-set-data`, `status-set-subcodes` and `status-set-warning` from the TOML
//! files beside them, `runtime/src/sets.md`, the sets for readers, `runtime/src/words.rs`, the words that
//! editors know, and what other languages and the page in `docs/site` read.
//!
//! Three steps, a module each: [`Files::read`] takes the texts from the disk, [`Dataset::new`]
//! checks them, each file and all together, and [`outputs`] writes Rust and Markdown. Only the first can meet an
//! I/O error and only the second a mistake in the data. [`changes`] says what an edition changes.
//!
//! The table is checked in and the generator depends on the crate that holds it. Where a merge has
//! left a table that does not compile, take either side's table first and run the generator then.
//!
//! ```
//! use status_set_generator::{Dataset, Files, render, root};
//!
//! let files = Files::read(&root())?;
//! let dataset = Dataset::new(&files).unwrap();
//! assert!(render::sets(&dataset).contains("pub static OFFICIAL: Set"));
//! # Ok::<(), std::io::Error>(())
//! ```

mod arguments;
mod changes;
mod dataset;
mod declared;
mod explained;
mod export;
mod files;
mod json;
mod json_schema;
mod list;
pub mod render;
pub mod schema;
pub mod set_schema;
mod terminal;

pub use self::arguments::{Command, USAGE};
pub use self::changes::{Editions, changes};
pub use self::dataset::{Dataset, FileMistake};
pub use self::export::exports;
pub use self::files::{Files, root};
pub use self::list::list;
pub use self::terminal::{print, words};

/// The command that makes the files anew, for messages.
pub const COMMAND: &str = "cargo run -p status-set-generator";

/// Where files of the repository can be read without it.
pub(crate) const RAW: &str = "https://raw.githubusercontent.com/status-set/status-set/main";

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
/// use status_set_generator::{Dataset, Files, outputs, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// assert_eq!(outputs(&dataset)[0].path, "data/src/generated.rs");
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn outputs(dataset: &Dataset) -> Vec<Output> {
    let output = |path, text| Output { path, text };
    let mut outputs = vec![
        output("data/src/generated.rs", render::sets(dataset)),
        output("data/src/facts/generated.rs", render::facts(dataset)),
        output("runtime/src/sets.md", list(dataset)),
        output("runtime/src/words.rs", render::words(dataset)),
        output("subcodes/src/generated.rs", render::subcodes(dataset)),
        output("warning/src/generated.rs", render::warnings(dataset)),
        output("data/set.schema.json", set_schema::custom()),
        output("data/dataset.schema.json", set_schema::dataset()),
    ];
    outputs.extend(exports(dataset));
    outputs
}
