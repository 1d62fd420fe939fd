//! The command line.

use crate::date;
use crate::date::Date;
use crate::sources::{SOURCES, Source};
use std::path::PathBuf;

/// What `--help` prints, with the names of the sources after it.
const USAGE: &str = "\
Compares the dataset with the lists that it is made from, and prints as TOML what was added, removed
or changed there, or has expired.

usage: cargo run -p status-set-watch -- [--today YYYY-MM-DD] [SOURCE | SOURCE=FILE]...

  SOURCE         fetches this source with curl; without any, all of them
  SOURCE=FILE    reads a copy of it; again for a source of several files
  --today DAY    the day on which something has expired or not, instead of today

exit code: 0 if there is no difference, 1 if there is one, 2 if a source cannot be read
";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Arguments {
    Help,
    Compare {
        copies: Vec<Copies>,
        today: Option<Date>,
    },
}

/// A source, and the files with its copy: none if it is to be fetched.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Copies {
    pub(crate) source: &'static str,
    pub(crate) files: Vec<PathBuf>,
}

pub(crate) fn usage() -> String {
    let lines = SOURCES
        .iter()
        .map(|source| format!("  {}: {}\n", source.name, source.page));
    format!("{USAGE}\nsources:\n{}", lines.collect::<String>())
}

/// Reads the arguments after the program's name.
///
/// # Errors
///
/// What is wrong with the first that is.
pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut copies: Vec<Copies> = Vec::new();
    let mut today = None;
    let mut words = words;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--help" | "-h" => return Ok(Arguments::Help),
            "--today" => {
                let day = words.next().unwrap_or_default();
                let flaw = || format!("`--today` needs a day such as 2026-11-26, not `{day}`");
                today = Some(date::read(&day).ok_or_else(flaw)?);
            }
            _ => add(&mut copies, &word)?,
        }
    }
    if copies.is_empty() {
        copies.extend(SOURCES.iter().map(|source| Copies {
            source: source.name,
            files: Vec::new(),
        }));
    }
    Ok(Arguments::Compare { copies, today })
}

fn add(copies: &mut Vec<Copies>, word: &str) -> Result<(), String> {
    let (name, file) = match word.split_once('=') {
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (word, None),
    };
    let Some(source) = Source::named(name) else {
        let names = SOURCES
            .map(|source| format!("`{}`", source.name))
            .join(", ");
        return Err(format!(
            "`{name}` is not a source\nhelp: choose from {names}"
        ));
    };
    let index = copies.iter().position(|known| known.source == source.name);
    match (index, file) {
        (None, file) => copies.push(Copies {
            source: source.name,
            files: file.into_iter().collect(),
        }),
        (Some(index), Some(file)) if !copies[index].files.is_empty() => {
            copies[index].files.push(file);
        }
        (Some(index), None) if copies[index].files.is_empty() => {
            return Err(format!("`{name}` is named twice"));
        }
        _ => {
            return Err(format!(
                "`{name}` is to be fetched and read from files; choose one"
            ));
        }
    }
    Ok(())
}
