//! What an edition changes, as the changelog prints it.

use crate::dataset::Dataset;
use status_set_data::schema::{SetSource, StatusSource};
use std::fmt::Write as _;

/// Two editions of the dataset, of which the second is later.
///
/// ```
/// use status_set_generator::Editions;
///
/// let editions = Editions::parse(&[2026, 2027], "2026", "2027").unwrap();
/// assert_eq!((editions.from, editions.to), (2026, 2027));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Editions {
    /// The earlier one.
    pub from: u16,
    /// The later one.
    pub to: u16,
}

impl Editions {
    /// Reads two of the `known` editions.
    ///
    /// # Errors
    ///
    /// What is wrong with them: one is not an edition, or the second is not later than the first.
    ///
    /// ```
    /// use status_set_generator::Editions;
    ///
    /// assert_eq!(
    ///     Editions::parse(&[2026], "2026", "2027").unwrap_err(),
    ///     "`2027` is not an edition of the dataset\nhelp: `data/src/edition.rs` lists `2026`",
    /// );
    /// ```
    pub fn parse(known: &[u16], from: &str, to: &str) -> Result<Self, String> {
        let edition = |word: &str| {
            let year = known.iter().find(|year| year.to_string() == word);
            year.copied().ok_or_else(|| {
                let years: Vec<_> = known.iter().map(|year| format!("`{year}`")).collect();
                let years = years.join(", ");
                format!("`{word}` is not an edition of the dataset\nhelp: `data/src/edition.rs` lists {years}")
            })
        };
        let (from, to) = (edition(from)?, edition(to)?);
        if from < to {
            Ok(Self { from, to })
        } else {
            Err(format!(
                "`{to}` is not later than `{from}`\nhelp: name the earlier edition first"
            ))
        }
    }

    /// Whether something came with a later edition than the first one, and not later than the second.
    fn have(self, edition: Option<u16>) -> bool {
        edition.is_some_and(|edition| self.from < edition && edition <= self.to)
    }
}

/// What an enum has more of with the later edition, as Markdown for the changelog: the new statuses of
/// sets that were there before, and the new sets.
///
/// ```
/// use status_set_generator::{Dataset, Editions, Files, changes, root};
///
/// let dataset = Dataset::new(&Files::read(&root())?).unwrap();
/// let editions = Editions::parse(&[2026, 2027], "2026", "2027").unwrap();
/// assert_eq!(
///     changes(&dataset, editions),
///     "- Edition 2027: no set has more statuses than in 2026, and no set is new.\n",
/// );
/// # Ok::<(), std::io::Error>(())
/// ```
#[must_use]
pub fn changes(dataset: &Dataset, editions: Editions) -> String {
    let Editions { from, to } = editions;
    let (mut grown, mut new) = (String::new(), String::new());
    for set in &dataset.sets {
        let is_new = editions.have(set.edition);
        let came = set.statuses.iter().filter(|status| {
            // A status comes with its set unless it says otherwise.
            editions.have(status.edition.or(set.edition))
        });
        let came: Vec<_> = came.collect();
        let (list, title) = if is_new {
            let title = format!("`{}`, [{}]({})", set.name, set.title, set.home);
            (&mut new, title)
        } else {
            (&mut grown, format!("`{}`", set.name))
        };
        if !came.is_empty() {
            let _ = writeln!(list, "  - {title}: {}.", statuses(&came, set, editions));
        }
    }
    match (grown.is_empty(), new.is_empty()) {
        (true, true) => {
            format!("- Edition {to}: no set has more statuses than in {from}, and no set is new.\n")
        }
        (true, false) => new_sets(to, &new),
        (false, true) => new_statuses(editions, &grown),
        (false, false) => new_statuses(editions, &grown) + &new_sets(to, &new),
    }
}

fn new_statuses(Editions { from, to }: Editions, list: &str) -> String {
    format!(
        "- Edition {to}: an enum that has `edition = {from}` and asks for `edition = {to}` gets, if it \
         chooses these sets or their classes whole:\n{list}"
    )
}

fn new_sets(to: u16, list: &str) -> String {
    format!("- New sets up to edition {to}, by their names in an enum of any edition:\n{list}")
}

/// ``430 `QuotaSpent` and 599 `Overrun` ``
fn statuses(came: &[&StatusSource], set: &SetSource, editions: Editions) -> String {
    let words = came.iter().map(|status| {
        // An enum of any edition has the statuses that a new set came with, and no later ones.
        let later = status.edition.filter(|_| editions.have(set.edition));
        let later = later.map(|edition| format!(" (with edition {edition})"));
        format!(
            "{} `{}`{}",
            status.code.value,
            status.name.value,
            later.unwrap_or_default()
        )
    });
    let words: Vec<_> = words.collect();
    match words.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        few => few.concat(),
    }
}
