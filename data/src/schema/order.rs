//! What the rows of one file must be to each other.

use super::mistake::{At, Mistakes};
use std::format;
use std::string::String;
use std::vec::Vec;

/// Checks that rows are sorted by their codes and have each code and each name once.
///
/// What could not be read has a mistake of its own and is passed over.
pub(super) fn check<'a>(
    rows: impl Iterator<Item = (&'a At<u16>, &'a At<String>)>,
    mistakes: &mut Mistakes<'_>,
) {
    let (mut codes, mut names): (Vec<&At<u16>>, Vec<&At<String>>) = rows.unzip();
    codes.retain(|code| code.was_read());
    names.retain(|name| name.was_read());
    check_codes(&codes, mistakes);
    check_names(&names, mistakes);
}

fn check_codes(codes: &[&At<u16>], mistakes: &mut Mistakes<'_>) {
    for (index, code) in codes.iter().enumerate() {
        let (before, number) = (&codes[..index], code.value);
        let message = if let Some(first) = before.iter().find(|first| first.value == number) {
            format!("code {number} is on line {} already", first.place.line)
        } else if let Some(last) = before.last().filter(|last| last.value > number) {
            format!("code {number} stands after {}; sort by code", last.value)
        } else {
            continue;
        };
        mistakes.add(code.place, message);
    }
}

fn check_names(names: &[&At<String>], mistakes: &mut Mistakes<'_>) {
    for (index, name) in names.iter().enumerate() {
        let text = &name.value;
        if let Some(first) = names[..index].iter().find(|first| first.value == *text) {
            let message = format!("name `{text}` is on line {} already", first.place.line);
            mistakes.add(name.place, message);
        }
    }
}
