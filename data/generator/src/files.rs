//! The texts of the dataset.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The texts of the dataset's files.
///
/// ```
/// use status_set_generator::Files;
///
/// let mut files = Files::default();
/// files.sets.insert("nginx".to_owned(), "title = 'nginx'".to_owned());
/// assert_eq!(Files::set_path("nginx"), "data/sets/nginx.toml");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The text of each set, by the stem of its file.
    pub sets: BTreeMap<String, String>,
    /// The text of each list of sub-codes, by the stem of its file.
    pub subcodes: BTreeMap<String, String>,
    /// The text of `warning.toml`.
    pub warnings: String,
}

impl Files {
    /// The path of the `Warning` codes as messages show it.
    pub const WARNINGS_PATH: &str = "warning/warning.toml";

    /// Reads `data/sets/*.toml`, `subcodes/data/*.toml` and `warning/warning.toml` under the
    /// repository's root.
    ///
    /// # Errors
    ///
    /// An I/O error, or anything in the two folders that is not a TOML file: under another ending it
    /// would be left out without a word. The message begins with the path.
    ///
    /// ```
    /// use status_set_generator::{Files, root};
    ///
    /// let files = Files::read(&root())?;
    /// assert!(files.sets["nginx"].contains("code = 444"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn read(root: &Path) -> io::Result<Self> {
        Ok(Self {
            sets: read_folder(&root.join("data/sets"))?,
            subcodes: read_folder(&root.join("subcodes/data"))?,
            warnings: read_text(&root.join(Self::WARNINGS_PATH))?,
        })
    }

    /// The path of a set's file as messages show it: from the repository's root.
    #[must_use]
    pub fn set_path(name: &str) -> String {
        format!("data/sets/{name}.toml")
    }

    /// The path of a list of sub-codes as messages show it.
    ///
    /// ```
    /// use status_set_generator::Files;
    ///
    /// assert_eq!(Files::subcodes_path("iis"), "subcodes/data/iis.toml");
    /// ```
    #[must_use]
    pub fn subcodes_path(name: &str) -> String {
        format!("subcodes/data/{name}.toml")
    }
}

/// The root of the workspace that this generator was built in.
///
/// ```
/// assert!(status_set_generator::root().join("Cargo.toml").is_file());
/// ```
#[must_use]
pub fn root() -> PathBuf {
    let mut directory = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    directory.pop();
    directory.pop();
    directory
}

/// The text of each `NAME.toml` of a folder, by its name.
fn read_folder(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(|error| at(folder, &error))? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(OsStr::to_str);
        match stem {
            Some(stem) if path.extension() == Some(OsStr::new("toml")) => {
                texts.insert(stem.to_owned(), read_text(&path)?);
            }
            _ => {
                let error = io::Error::other("is not named like `nginx.toml`");
                return Err(at(&path, &error));
            }
        }
    }
    Ok(texts)
}

fn read_text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
