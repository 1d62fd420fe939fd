//! What the rows of one file must be to each other.

use super::mistake::{At, Mistakes};
use std::format;
use std::string::String;
use std::vec::Vec;

/// A code and a name that are not to be repeated.
pub(super) type Row<'a> = (&'a At<u16>, &'a At<String>);

/// Checks that rows are sorted by their codes and have each code and each name once.
///
/// What could not be read has a mistake of its own and is passed over.
pub(super) fn check(rows: &[Row<'_>], mistakes: &mut Mistakes<'_>) {
    check_once(rows, mistakes);
    let codes = rows.iter().map(|(code, _)| *code);
    let codes = codes.filter(|code| code.was_read());
    let codes: Vec<_> = codes.collect();
    for (index, code) in codes.iter().enumerate() {
        let before = &codes[..index];
        let last = before.last().filter(|last| last.value > code.value);
        // A code that is there already is not one to be sorted.
        if let Some(last) = last.filter(|_| first(before, code).is_none()) {
            let message = format!(
                "code {} stands after {}; sort by code",
                code.value, last.value
            );
            mistakes.add(code.place, message);
        }
    }
}

/// Checks that rows have each code and each name once.
pub(super) fn check_once(rows: &[Row<'_>], mistakes: &mut Mistakes<'_>) {
    let (codes, names): (Vec<_>, Vec<_>) = rows.iter().copied().unzip();
    note_repeated(&codes, |code| format!("code {code}"), mistakes);
    note_repeated(&names, |name| format!("name `{name}`"), mistakes);
}

fn note_repeated<T: Default + PartialEq>(
    values: &[&At<T>],
    describe: impl Fn(&T) -> String,
    mistakes: &mut Mistakes<'_>,
) {
    for (index, at) in values.iter().enumerate().filter(|(_, at)| at.was_read()) {
        if let Some(first) = first(&values[..index], at) {
            let what = describe(&at.value);
            let message = format!("{what} is on line {} already", first.place.line);
            mistakes.add(at.place, message);
        }
    }
}

/// The first of these that has the same value.
fn first<'a, T: PartialEq>(values: &[&'a At<T>], wanted: &At<T>) -> Option<&'a At<T>> {
    values.iter().copied().find(|at| at.value == wanted.value)
}
