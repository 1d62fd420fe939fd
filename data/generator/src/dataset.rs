//! The checked dataset, and the checks that need all of its files.

use crate::files::Files;
use crate::schema::{SubCodesSource, WarningsSource, parse_subcodes, parse_warnings};
use status_set_data::schema::{At, Mistake, SetSource, StatusSource, camel_case, parse_set};
use std::collections::BTreeMap;
use std::fmt;

/// The whole dataset, checked.
///
/// ```
/// use status_set_generator::{Dataset, Files};
///
/// let mut files = Files::default();
/// files.sets.insert("except".to_owned(), "title = 7".to_owned());
/// let mistakes = Dataset::new(&files).unwrap_err();
/// assert_eq!(
///     mistakes[0].to_string(),
///     "data/sets/except.toml:1:1: the set's name `except` has another meaning in the macros",
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Dataset {
    /// The sets: `official` first, then by name.
    pub sets: Vec<SetSource>,
    /// The lists of sub-codes, by name.
    pub subcodes: Vec<SubCodesSource>,
    /// The codes of the `Warning` field.
    pub warnings: WarningsSource,
}

/// A mistake and the file that it is in.
///
/// ```
/// use status_set_generator::{Dataset, Files};
///
/// let mistakes = Dataset::new(&Files::default()).unwrap_err();
/// assert_eq!(mistakes[0].path, "warning/warning.toml");
/// assert_eq!(mistakes[0].mistake.place.to_string(), "1:1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileMistake {
    /// The file, from the repository's root.
    pub path: String,
    /// The mistake.
    pub mistake: Mistake,
}

impl fmt::Display for FileMistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.path, self.mistake)
    }
}

impl Dataset {
    /// Parses and checks all files.
    ///
    /// # Errors
    ///
    /// All the mistakes of all files. What concerns several files is checked among those that have
    /// no mistake of their own.
    pub fn new(files: &Files) -> Result<Self, Vec<FileMistake>> {
        let mut found = Vec::new();
        let mut note = |path: String, mistakes: Vec<Mistake>| {
            found.extend(mistakes.into_iter().map(|mistake| FileMistake {
                path: path.clone(),
                mistake,
            }));
        };
        let mut sets = Vec::new();
        for (name, text) in &files.sets {
            match parse_set(name, text) {
                Ok(set) => sets.push(set),
                Err(mistakes) => note(Files::set_path(name), mistakes),
            }
        }
        // The files come sorted by name, and the sort is stable.
        sets.sort_by_key(|set| set.name != "official");
        for check in [check_names, check_former_names, check_shared_names] {
            for (set, mistake) in check(&sets) {
                note(Files::set_path(&set.name), vec![mistake]);
            }
        }
        let mut subcodes = Vec::new();
        for (name, text) in &files.subcodes {
            match parse_subcodes(name, text) {
                Ok(list) => subcodes.push(list),
                Err(mistakes) => note(Files::subcodes_path(name), mistakes),
            }
        }
        let warnings = parse_warnings(&files.warnings)
            .map_err(|mistakes| note(Files::WARNINGS_PATH.to_owned(), mistakes));
        match warnings {
            Ok(warnings) if found.is_empty() => Ok(Self {
                sets,
                subcodes,
                warnings,
            }),
            _ => Err(found),
        }
    }

    /// Whether some status has this name today.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        has_name(&self.sets, name)
    }
}

fn has_name(sets: &[SetSource], name: &str) -> bool {
    statuses(sets).any(|(_, status)| status.name.value == name)
}

fn statuses(sets: &[SetSource]) -> impl Iterator<Item = (&SetSource, &StatusSource)> {
    sets.iter()
        .flat_map(|set| set.statuses.iter().map(move |status| (set, status)))
}

/// One name never stands for two codes.
fn check_names(sets: &[SetSource]) -> Vec<(&SetSource, Mistake)> {
    let names = statuses(sets).map(|(set, status)| Use {
        set,
        code: status.code.value,
        name: status.name.value.clone(),
        at: &status.name,
    });
    two_codes(names, "name")
}

/// One former name never stands for two codes either, or there would be two aliases of one name.
/// Names of today are left to win: see [`render::sets`](crate::render::sets).
fn check_former_names(sets: &[SetSource]) -> Vec<(&SetSource, Mistake)> {
    let names = statuses(sets)
        .flat_map(|(set, status)| status.former.iter().map(move |at| (set, status, at)))
        .map(|(set, status, at)| Use {
            set,
            code: status.code.value,
            name: camel_case(&at.value),
            at,
        })
        .filter(|known| !has_name(sets, &known.name));
    two_codes(names, "former name")
}

/// The facts that two statuses do not agree on, of those that code depends on. Where sets share a name,
/// an enum has one status for all of them, with the facts of whichever set was named first.
fn disagreements(one: &StatusSource, other: &StatusSource) -> Vec<&'static str> {
    macro_rules! differ {
        ($($fact:ident)+) => {
            [$((stringify!($fact), one.$fact != other.$fact)),+]
        };
    }
    let differ = differ!(cacheable body retry retry_after requires transient);
    let differ = differ.into_iter().filter(|(_, differ)| *differ);
    differ.map(|(fact, _)| fact).collect()
}

/// Sets that give a code the same name agree on what code depends on.
fn check_shared_names(sets: &[SetSource]) -> Vec<(&SetSource, Mistake)> {
    let mut first_uses: BTreeMap<(&str, u16), (&SetSource, &StatusSource)> = BTreeMap::new();
    let mut found = Vec::new();
    for (set, status) in statuses(sets) {
        let key = (status.name.value.as_str(), status.code.value);
        let (first_set, first) = *first_uses.entry(key).or_insert((set, status));
        let facts = disagreements(status, first);
        if !facts.is_empty() {
            let facts: Vec<_> = facts.iter().map(|fact| format!("`{fact}`")).collect();
            let (path, place) = (Files::set_path(&first_set.name), first.name.place);
            let message = format!(
                "`{}` has another {} than at {path}:{place}; sets that share a name mean the same: \
                 let the facts agree, or choose another name",
                key.0,
                facts.join(", "),
            );
            found.push((set, Mistake::new(status.name.place, message)));
        }
    }
    found
}

/// One place where a name stands for a code.
struct Use<'a> {
    set: &'a SetSource,
    code: u16,
    name: String,
    at: &'a At<String>,
}

/// The uses of a name for another code than that of its first use.
fn two_codes<'a>(uses: impl Iterator<Item = Use<'a>>, what: &str) -> Vec<(&'a SetSource, Mistake)> {
    let mut first_uses: BTreeMap<String, Use<'a>> = BTreeMap::new();
    let mut found = Vec::new();
    for this in uses {
        let Some(first) = first_uses.get(&this.name) else {
            first_uses.insert(this.name.clone(), this);
            continue;
        };
        if first.code != this.code {
            let (path, place) = (Files::set_path(&first.set.name), first.at.place);
            let message = format!(
                "{what} `{}` is {} here, and {} at {path}:{place}",
                this.name, this.code, first.code,
            );
            found.push((this.set, Mistake::new(this.at.place, message)));
        }
    }
    found
}
