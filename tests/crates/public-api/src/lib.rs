//! The public API of the published crates, item by item, with all features. It is kept in files of
//! the repository, so that a change of it is seen in review.
//!
//! The crate of the macros has no file: the runtime re-exports what users name of it.

pub mod default_build;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

/// A published crate.
#[derive(Clone, Copy, Debug)]
pub struct Published {
    package: &'static str,
    folder: &'static str,
}

/// The crates with items that users name.
pub const PUBLISHED: [Published; 4] = [
    Published::new("status-set-data", "data"),
    Published::new("status-set", "runtime"),
    Published::new("status-set-subcodes", "subcodes"),
    Published::new("status-set-warning", "warning"),
];

impl Published {
    const fn new(package: &'static str, folder: &'static str) -> Self {
        Self { package, folder }
    }

    /// The file that has the listing, from the root of the repository on.
    #[must_use]
    pub fn file(self) -> String {
        format!("{}/api.txt", self.folder)
    }

    /// What the file says.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn kept(self) -> io::Result<String> {
        fs::read_to_string(self.path())
    }

    /// Replaces what the file says by what [`found`](Self::found) gives.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn keep(self) -> io::Result<()> {
        fs::write(self.path(), self.found())
    }

    fn path(self) -> PathBuf {
        Path::new(ROOT).join(self.file())
    }

    /// What the source says: an item a line, sorted. Impls that every type has, by a blanket or
    /// because of its fields, are left out.
    ///
    /// # Panics
    ///
    /// When the crate does not compile, or rustdoc writes a format that is not known here.
    #[must_use]
    pub fn found(self) -> String {
        let json = self.rustdoc();
        let api = public_api::Builder::from_rustdoc_json(&json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .build()
            .unwrap_or_else(|error| {
                panic!("use the toolchain that `.ci/toolchain` names: {error}")
            });
        let described = fs::read(json).expect("rustdoc wrote it");
        with_derives(&api.to_string(), &derives(&described))
    }

    /// Has rustdoc describe the crate in a file.
    fn rustdoc(self) -> PathBuf {
        described(self.package, &["--all-features"], &[], "public-api")
    }
}

/// Has rustdoc describe a package in a file of a folder.
fn described(package: &str, features: &[&str], options: &[&str], folder: &str) -> PathBuf {
    // What is compiled with unstable features allowed is not mixed with the rest.
    let target = target_directory().join(folder);
    cargo(
        Command::new(env!("CARGO"))
            .args(["rustdoc", "--quiet", "--locked", "--lib"])
            .args(features)
            .args(["--package", package, "--target-dir"])
            .arg(&target)
            .args(["--", "-Zunstable-options", "--output-format=json"])
            .args(options)
            .env("RUSTC_BOOTSTRAP", "1"),
    );
    let name = package.replace('-', "_");
    target.join("doc").join(name + ".json")
}

/// The names of the derives that a crate re-exports.
fn derives(described: &[u8]) -> Vec<String> {
    let described: Value = serde_json::from_slice(described).expect("rustdoc writes JSON");
    let items = described["index"].as_object().expect("it has all items");
    let is_derive = |used: &&Value| {
        let id = used["id"].to_string();
        described["paths"][id]["kind"] == "proc_derive"
    };
    let uses = items.values().map(|item| &item["inner"]["use"]);
    let names = uses.filter(is_derive).map(|used| used["name"].as_str());
    names
        .map(|name| name.expect("it has a name").to_owned())
        .collect()
}

/// Says `derive` of them in the listing, where `public_api` says `use`: a trait may have the name too.
fn with_derives(listing: &str, derives: &[String]) -> String {
    let mut lines = String::new();
    for line in listing.lines() {
        let path = line.strip_prefix("pub use ");
        let derive = path.filter(|path| {
            let name = path.rsplit("::").next();
            derives.iter().any(|derive| Some(derive.as_str()) == name)
        });
        match derive {
            Some(path) => lines.extend(["pub derive ", path]),
            None => lines.push_str(line),
        }
        lines.push('\n');
    }
    lines
}

fn target_directory() -> PathBuf {
    let metadata = cargo(Command::new(env!("CARGO")).args([
        "metadata",
        "--format-version=1",
        "--no-deps",
        "--locked",
    ]));
    let metadata: Value = serde_json::from_slice(&metadata).expect("cargo prints JSON");
    metadata["target_directory"].as_str().unwrap().into()
}

/// What it prints.
fn cargo(command: &mut Command) -> Vec<u8> {
    let output = command.current_dir(ROOT).output().expect("cargo runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{stderr}");
    output.stdout
}
