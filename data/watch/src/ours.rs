//! What the dataset says of the numbers of a source.

use crate::entry::{Entry, Number};
use crate::sources::Source;
use status_set_data::State;
use status_set_data::schema::{SetSource, StatusSource};
use status_set_generator::Dataset;
use status_set_generator::schema::SubCodesSource;

/// The entries that belong to a source: all of its set and of its list of sub-codes.
pub(crate) fn entries(dataset: &Dataset, source: &Source) -> Vec<Entry> {
    let mut entries = Vec::new();
    if let Some(set) = set(dataset, source) {
        entries.extend(set.statuses.iter().map(|row| status(row, source)));
    }
    let lists = dataset.subcodes.iter();
    for list in lists.filter(|list| source.subcodes == Some(list.name.as_str())) {
        entries.extend(subcodes(list, source));
    }
    entries
}

/// The codes of the registry, which every server uses: in another list they are not worth a word.
pub(crate) fn is_official(dataset: &Dataset, number: Number) -> bool {
    let official = dataset.sets.iter().filter(|set| set.name == "official");
    let mut codes = official
        .flat_map(|set| &set.statuses)
        .map(|row| row.code.value);
    number.is_status() && codes.any(|code| code == number.code)
}

fn set<'d>(dataset: &'d Dataset, source: &Source) -> Option<&'d SetSource> {
    dataset.sets.iter().find(|set| set.name == source.set)
}

fn status(row: &StatusSource, source: &Source) -> Entry {
    let state = match row.state {
        _ if source.state != "registered" => None,
        State::Temporary => Some("temporary"),
        State::Unused => Some("unused"),
        State::Obsolete => Some("obsolete"),
        _ => None,
    };
    // The registry has no phrase for a number that nobody uses.
    let phrase = if state == Some("unused") {
        ""
    } else {
        &row.reason
    };
    Entry {
        state,
        expires: row.expires,
        spec: row
            .spec
            .as_ref()
            .map(|spec| (spec.document.clone(), spec.section.clone())),
        former: row
            .former
            .iter()
            .map(|former| former.value.clone())
            .collect(),
        is_expected: row
            .source
            .as_ref()
            .is_some_and(|address| address.starts_with(source.cited)),
        ..Entry::new(Number::alone(row.code.value), phrase)
    }
}

fn subcodes(list: &SubCodesSource, source: &Source) -> impl Iterator<Item = Entry> {
    list.codes.iter().map(|row| {
        let number = Number {
            status: row.status,
            code: row.code.value,
        };
        Entry {
            is_expected: row.source.starts_with(source.cited),
            ..Entry::new(number, &row.phrase)
        }
    })
}
