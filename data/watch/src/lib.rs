//! Compares the dataset with the machine-readable lists that it is made from.
//!
//! ```sh
//! cargo run -p status-set-watch                       # fetches all sources
//! cargo run -p status-set-watch -- nginx=request.h    # reads a copy of one
//! ```
//!
//! [`run`] does these steps, a module each: `arguments`, `copies` (a file or curl), `formats` (a
//! source's text becomes entries), `ours` (what the dataset says), `deviations` (what is meant to
//! differ), `compare`, and `report`, which prints TOML. `sources` is the table of addresses.

mod arguments;
mod compare;
mod copies;
mod date;
mod deviations;
mod entry;
mod formats;
mod ours;
mod report;
mod sources;

use crate::arguments::{Arguments, Copies};
use crate::date::Date;
use crate::deviations::Deviation;
use crate::report::DEVIATIONS;
use crate::sources::Source;
use status_set_generator::{Dataset, Files, root};
use std::fmt::Write as _;
use std::path::Path;

/// What a run has to say.
///
/// ```
/// let printed = status_set_watch::run(["squid=/nowhere".to_owned()].into_iter());
/// assert_eq!(printed.code, 2);
/// assert!(printed.errors.starts_with("squid: /nowhere: "));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// What goes to standard output: the differences as TOML, or nothing.
    pub output: String,
    /// What goes to standard error.
    pub errors: String,
    /// 0 if nothing differs, 1 if something does, 2 if a source, the dataset or the command line cannot
    /// be read. The other sources are compared all the same.
    pub code: u8,
}

impl Printed {
    fn failed(errors: impl Into<String>) -> Self {
        Self {
            errors: errors.into(),
            code: 2,
            ..Self::default()
        }
    }
}

/// Does what the command line asks for: `words` are the arguments after the program's name.
#[must_use]
pub fn run(words: impl Iterator<Item = String>) -> Printed {
    run_in(&root(), words)
}

/// The same for a repository in another folder, as tests have them.
#[doc(hidden)]
#[must_use]
pub fn run_in(root: &Path, words: impl Iterator<Item = String>) -> Printed {
    let (copies, today) = match arguments::read(words) {
        Ok(Arguments::Compare { copies, today }) => (copies, today.unwrap_or_else(date::today)),
        Ok(Arguments::Help) => {
            return Printed {
                output: arguments::usage(),
                ..Printed::default()
            };
        }
        Err(flaw) => return Printed::failed(format!("{flaw}\n\n{}", arguments::usage())),
    };
    let (dataset, deviations) =
        match dataset(root).and_then(|dataset| Ok((dataset, deviations(root)?))) {
            Ok(read) => read,
            Err(errors) => return Printed::failed(errors),
        };
    let mut printed = Printed::default();
    for copies in &copies {
        let Some(source) = Source::named(copies.source) else {
            continue;
        };
        match difference(source, copies, &dataset, &deviations, today) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => {
                if !printed.output.is_empty() {
                    printed.output.push('\n');
                }
                printed.output += &text;
                printed.code = printed.code.max(1);
            }
            Err(error) => {
                let _ = writeln!(printed.errors, "{}: {error}", source.name);
                printed.code = 2;
            }
        }
    }
    printed
}

/// What differs between the dataset and a copy of a source, as TOML; nothing if nothing does.
fn difference(
    source: &Source,
    copies: &Copies,
    dataset: &Dataset,
    deviations: &[Deviation],
    today: Date,
) -> Result<String, String> {
    let mut theirs = Vec::new();
    let mut add = |name: &str, text: &str| {
        let entries = (source.read)(text).map_err(|flaw| format!("{name}: {flaw}"))?;
        theirs.extend(entries);
        Ok::<(), String>(())
    };
    for path in &copies.files {
        add(&path.display().to_string(), &copies::file(path)?)?;
    }
    if copies.files.is_empty() {
        for address in source.addresses {
            add(address, &copies::fetched(address)?)?;
        }
    }
    let ours = ours::entries(dataset, source);
    let has_it = |number| ours.iter().any(|entry| entry.number == number);
    theirs.retain(|entry| has_it(entry.number) || !ours::is_official(dataset, entry.number));
    let known = deviations
        .iter()
        .filter(|deviation| deviation.source == source.name);
    let known: Vec<_> = known.collect();
    let differences = compare::compare(ours, theirs, &known, today);
    if differences.is_empty() {
        return Ok(String::new());
    }
    Ok(report::report(source, &differences, today))
}

fn dataset(root: &Path) -> Result<Dataset, String> {
    let files = Files::read(root).map_err(|error| format!("{error}\n"))?;
    Dataset::new(&files).map_err(|mistakes| {
        let lines: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
        lines.join("\n") + "\n"
    })
}

fn deviations(root: &Path) -> Result<Vec<Deviation>, String> {
    let text = copies::file(&root.join(DEVIATIONS)).map_err(|error| format!("{error}\n"))?;
    deviations::read(&text).map_err(|mistakes| {
        let lines: Vec<_> = mistakes
            .iter()
            .map(|mistake| format!("{DEVIATIONS}:{mistake}"))
            .collect();
        lines.join("\n") + "\n"
    })
}

#[cfg(test)]
mod tests {
    use super::entry::Entry;
    use super::{Source, dataset, deviations, ours};
    use status_set_generator::root;

    /// A run with copies of the sources says the same; this needs none.
    #[test]
    fn deviations_are_about_titles_of_the_dataset() {
        let dataset = dataset(&root()).unwrap();
        let deviations = deviations(&root()).unwrap();
        assert!(deviations.len() > 40, "{}", deviations.len());
        for deviation in deviations {
            let source = Source::named(deviation.source).unwrap();
            let mut entries = ours::entries(&dataset, source);
            entries.retain(|entry| entry.number == deviation.number);
            let titles: Vec<_> = entries.iter().map(Entry::title).collect();
            let (number, place) = (deviation.number, deviation.place);
            if let Some(title) = deviation.ours {
                assert!(
                    titles.contains(&title),
                    "deviations.toml:{place}: {number} is {titles:?}"
                );
            }
        }
    }

    #[test]
    fn every_source_has_its_place_in_the_dataset() {
        let dataset = dataset(&root()).unwrap();
        for source in &crate::sources::SOURCES {
            let entries = ours::entries(&dataset, source);
            assert!(
                entries.iter().any(|entry| entry.is_expected),
                "{}",
                source.name
            );
            assert!(
                dataset.sets.iter().any(|set| set.name == source.set),
                "{}",
                source.name
            );
            if let Some(list) = source.subcodes {
                assert!(
                    dataset.subcodes.iter().any(|known| known.name == list),
                    "{list}"
                );
            }
        }
    }
}
