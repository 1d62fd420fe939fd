//! What the rows of one file must be to each other.

use super::mistake::{At, Mistakes, Place};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::String;
use std::vec::Vec;

/// A code and a name that are not to be repeated.
pub type Row<'a> = (&'a At<u16>, &'a At<String>);

/// Checks that rows are sorted by their codes and have each code and each name once.
///
/// What could not be read has a mistake of its own and is passed over.
pub fn check(rows: &[Row<'_>], mistakes: &mut Mistakes<'_>) {
    check_once(rows, mistakes);
    let codes = rows.iter().map(|(code, _)| *code);
    let mut last: Option<u16> = None;
    let mut known = BTreeSet::new();
    for code in codes.filter(|code| code.was_read()) {
        // A code that is there already is not one to be sorted.
        let is_new = known.insert(code.value);
        if let Some(last) = last.filter(|last| is_new && *last > code.value) {
            let message = format!("code {} stands after {last}; sort by code", code.value);
            mistakes.add(code.place, message);
        }
        last = Some(code.value);
    }
}

/// Checks that rows have each code and each name once.
pub fn check_once(rows: &[Row<'_>], mistakes: &mut Mistakes<'_>) {
    let (codes, names): (Vec<_>, Vec<_>) = rows.iter().copied().unzip();
    note_repeated(&codes, |code| format!("code {code}"), mistakes);
    note_repeated(&names, |name| format!("name `{name}`"), mistakes);
}

/// Checks that header fields are each named once, and that none is said of all of the set already.
pub(super) fn check_marks(
    marks: &[At<String>],
    of_set: &[At<String>],
    mistakes: &mut Mistakes<'_>,
) {
    note_named_again("mark", marks, of_set, mistakes);
}

/// Checks that header fields which a response must have are each named once.
pub(super) fn check_required_fields(fields: &[At<String>], mistakes: &mut Mistakes<'_>) {
    note_named_again("header field", fields, &[], mistakes);
}

/// Checks that of one sender everything is said in one place.
pub(super) fn check_senders(senders: &[At<String>], mistakes: &mut Mistakes<'_>) {
    note_named_again("sender", senders, &[], mistakes);
}

/// The case of letters does not count.
fn note_named_again(
    what: &str,
    names: &[At<String>],
    elsewhere: &[At<String>],
    mistakes: &mut Mistakes<'_>,
) {
    for (index, at) in names.iter().enumerate() {
        let mut known = elsewhere.iter().chain(&names[..index]);
        if let Some(first) = known.find(|first| first.value.eq_ignore_ascii_case(&at.value)) {
            let (name, line) = (&at.value, first.place.line);
            mistakes.add(
                at.place,
                format!("{what} `{name}` is on line {line} already"),
            );
        }
    }
}

fn note_repeated<T: Default + Ord>(
    values: &[&At<T>],
    describe: impl Fn(&T) -> String,
    mistakes: &mut Mistakes<'_>,
) {
    let mut known: BTreeMap<&T, Place> = BTreeMap::new();
    for at in values.iter().filter(|at| at.was_read()) {
        match known.entry(&at.value) {
            Entry::Vacant(free) => {
                free.insert(at.place);
            }
            Entry::Occupied(first) => {
                let (what, line) = (describe(&at.value), first.get().line);
                mistakes.add(at.place, format!("{what} is on line {line} already"));
            }
        }
    }
}
