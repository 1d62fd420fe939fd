//! The copies, and changes that are planted into them.

use crate::made_up::write;
use status_set_watch::{Printed, run_in};
use std::fs;
use std::path::{Path, PathBuf};

const COPIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/copies");

/// The files of each source.
pub(crate) const FILES: [(&str, &[&str]); 6] = [
    ("iana", &["iana.csv"]),
    ("nginx", &["nginx.h"]),
    ("cloudflare", &["cloudflare-5xx.mdx", "cloudflare-1xxx.mdx"]),
    ("gorouter", &["gorouter.go"]),
    ("squid", &["squid.h"]),
    ("iis", &["iis.md"]),
];

pub(crate) fn copy(file: &str) -> PathBuf {
    Path::new(COPIES).join(file)
}

pub(crate) fn compare(root: &Path, words: &[String]) -> Printed {
    compare_on("2026-11-26", root, words)
}

pub(crate) fn compare_on(today: &str, root: &Path, words: &[String]) -> Printed {
    let today = ["--today", today].map(str::to_owned);
    run_in(root, today.into_iter().chain(words.iter().cloned()))
}

/// The copies of a source, of which one file has a text in place of another, `NAME=PATH` each.
pub(crate) fn planted(root: &Path, file: &str, from: &str, to: &str) -> Vec<String> {
    let text = fs::read_to_string(copy(file)).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{file} has `{from}` once");
    let changed = write(root, file, &text.replace(from, to));
    let (source, files) = FILES
        .iter()
        .find(|(_, files)| files.contains(&file))
        .unwrap();
    let paths = files.iter().map(|name| {
        if *name == file {
            changed.clone()
        } else {
            copy(name)
        }
    });
    paths
        .map(|path| format!("{source}={}", path.display()))
        .collect()
}

/// The output for one change of a copy.
pub(crate) fn output(root: &Path, file: &str, from: &str, to: &str) -> String {
    compare(root, &planted(root, file, from, to)).output
}
