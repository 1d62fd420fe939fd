//! Sets of files as the dataset has its own: in statics.

use status_set_data::schema::{Mistake, SetSource, parse_custom_set};
use status_set_data::{FIRST_EDITION, Info, SETS, Set};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// What was read before, by the set's name and the file's text.
type Known = BTreeMap<(String, String), (&'static Set, Vec<Mistake>)>;

/// The set of this name that a file's text describes, and the mistakes in it.
///
/// What is read stays in memory, once for each text. A compiler ends soon, but an editor keeps the
/// macros loaded and expands them at every keystroke.
pub(super) fn set(name: &str, text: String) -> (&'static Set, Vec<Mistake>) {
    static KNOWN: Mutex<Known> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .entry((name.to_owned(), text))
        .or_insert_with_key(|(name, text)| {
            let (source, mistakes) = parse_custom_set(name, text);
            (Box::leak(Box::new(leak_set(source))), mistakes)
        })
        .clone()
}

fn leak_set(source: SetSource) -> Set {
    let name = source.name.leak();
    let names = source.statuses.iter();
    let names: BTreeSet<String> = names.map(|status| status.name.value.clone()).collect();
    let statuses = source.statuses.into_iter();
    // A name of today stands for the status that has it now.
    let is_free = |name: &str| !names.contains(name) && !is_taken(name);
    let statuses = statuses.map(|status| {
        let facts = status.clone().leak_facts(name, &source.marks);
        status
            .leak(name, is_free)
            .with_facts(Box::leak(Box::new(facts)))
    });
    let statuses: Vec<Info> = statuses.collect();
    let (title, summary) = (source.title.leak(), source.summary.leak());
    Set::custom(name, title, summary, source.home.leak(), statuses.leak())
}

/// Whether a name is that of a status of the dataset, in the edition that every user has: a later
/// one takes no alias away.
fn is_taken(name: &str) -> bool {
    let mut named = SETS.iter().filter_map(|set| set.by_name(name));
    named.any(|info| info.edition == Some(FIRST_EDITION))
}

#[cfg(test)]
mod tests {
    use super::set;
    use std::ptr;

    /// An editor expands a macro at every keystroke, and each expansion reads the file.
    #[test]
    fn a_text_is_kept_once() {
        let read = |name: &str, text: &str| set(name, text.to_owned()).0;
        let text = "[[status]]\ncode = 460\nname = 'ScanPending'\n";
        let first = read("acme", text);
        assert!(ptr::eq(first, read("acme", text)));
        assert_eq!(read("other", text).name, "other");
        assert!(!ptr::eq(first, read("acme", &text.replace("460", "461"))));
    }
}
