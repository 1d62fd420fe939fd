//! Makes `data/src/generated.rs`, the table of `status-set-data`, from the TOML files beside it.
//!
//! Three steps, a module each: [`Files::read`] takes the texts from the disk, [`Dataset::new`]
//! checks them, each file and all together, and [`render`] writes Rust. Only the first can meet an
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
mod render;

pub use self::dataset::{Dataset, FileMistake};
pub use self::files::{Files, data_dir};
pub use self::render::render;

/// The command that makes the table anew, for messages.
pub const COMMAND: &str = "cargo run -p status-set-generator";

/// The table's path in the data directory.
pub const TABLE: &str = "src/generated.rs";
