//! What a tally has counted, in the order of its tables.

use status_set_examples::access_log::Tally;

pub(crate) fn counts(tally: &Tally) -> Vec<(u16, u64)> {
    tally.statuses.iter().map(|(r, n)| (r.code(), *n)).collect()
}

pub(crate) fn substatuses(tally: &Tally) -> Vec<(String, u64)> {
    let counts = tally.substatuses.iter();
    counts.map(|(sub, n)| (sub.to_string(), *n)).collect()
}
