//! The differences between the dataset and a source.

use crate::date::Date;
use crate::deviations::Deviation;
use crate::entry::{Difference, Entry, Kind, Number};
use std::collections::{BTreeMap, BTreeSet};

/// Compares what both sides say of each number, and leaves out what is meant to differ.
pub(crate) fn compare(
    ours: Vec<Entry>,
    theirs: Vec<Entry>,
    deviations: &[&Deviation],
    today: Date,
) -> Vec<Difference> {
    let mut numbers: BTreeMap<Number, Sides> = BTreeMap::new();
    for entry in ours {
        add(&mut numbers.entry(entry.number).or_default().ours, entry);
    }
    for entry in theirs {
        add(&mut numbers.entry(entry.number).or_default().theirs, entry);
    }
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    for (&number, sides) in &mut numbers {
        let expiry = sides.theirs.iter().find_map(|entry| entry.expires);
        let expired = expiry.filter(|&day| day < today);
        sides.leave_out_what_agrees();
        let mut is_known_to_expire = false;
        for (index, deviation) in deviations.iter().enumerate() {
            if deviation.number != number {
                continue;
            }
            let (is_title, is_end) = (sides.leave_out(deviation), is_end(deviation, expired));
            is_known_to_expire |= is_end;
            if is_title || is_end {
                used.insert(index);
            }
        }
        let expired = expired.filter(|_| !is_known_to_expire).map(Kind::Expired);
        let kinds = sides.differences().into_iter().chain(expired);
        found.extend(kinds.map(|kind| Difference { number, kind }));
    }
    let stale = deviations
        .iter()
        .enumerate()
        .filter(|(index, _)| !used.contains(index));
    found.extend(stale.map(|(_, deviation)| Difference {
        number: deviation.number,
        kind: Kind::Stale(deviation.place),
    }));
    found
}

fn is_end(deviation: &Deviation, expired: Option<Date>) -> bool {
    deviation.expired.is_some() && deviation.expired == expired
}

/// A source can say the same in two places, and the dataset the same of two contexts.
fn add(entries: &mut Vec<Entry>, entry: Entry) {
    let same = entries.iter_mut().find(|other| other.agrees_with(&entry));
    match same {
        Some(same) => same.is_expected |= entry.is_expected,
        None => entries.push(entry),
    }
}

/// Whether a deviation gives this title, or after its beginning `…`.
fn is_called(entry: &Entry, title: &str) -> bool {
    match title.strip_suffix('…') {
        Some(beginning) => entry.title().starts_with(beginning),
        None => entry.title() == title,
    }
}

/// The titles of a number that have no partner on the other side yet.
#[derive(Default)]
struct Sides {
    ours: Vec<Entry>,
    theirs: Vec<Entry>,
}

impl Sides {
    fn leave_out_what_agrees(&mut self) {
        self.pair_off(Entry::agrees_with);
        // A source that has a number without a title agrees with whatever it is called here.
        self.pair_off(|_, theirs| theirs.title().is_empty());
    }

    fn pair_off(&mut self, agree: impl Fn(&Entry, &Entry) -> bool) {
        let Self { ours, theirs } = self;
        ours.retain(|entry| {
            let index = theirs.iter().position(|other| agree(entry, other));
            index.map(|index| theirs.remove(index)).is_none()
        });
    }

    /// Whether the two differ as the deviation says. Then that is left out.
    fn leave_out(&mut self, deviation: &Deviation) -> bool {
        let index = |entries: &[Entry], title: &Option<String>| match title {
            None => Some(None),
            Some(title) => {
                let index = entries.iter().position(|entry| is_called(entry, title));
                index.map(Some)
            }
        };
        let ours = index(&self.ours, &deviation.ours);
        let theirs = index(&self.theirs, &deviation.theirs);
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            return false;
        };
        ours.map(|index| self.ours.remove(index));
        theirs.map(|index| self.theirs.remove(index));
        ours.is_some() || theirs.is_some()
    }

    /// What is left, in pairs as long as both sides have some. What the dataset has from elsewhere is no
    /// concern of this source.
    fn differences(&mut self) -> Vec<Kind> {
        let ours = self.ours.drain(..).filter(|entry| entry.is_expected);
        let (mut ours, mut theirs) = (ours.fuse(), self.theirs.drain(..));
        let mut kinds = Vec::new();
        loop {
            kinds.push(match (ours.next(), theirs.next()) {
                (Some(ours), Some(theirs)) => Kind::Changed { ours, theirs },
                (Some(ours), None) => Kind::Removed(ours),
                (None, Some(theirs)) => Kind::Added(theirs),
                (None, None) => return kinds,
            });
        }
    }
}
