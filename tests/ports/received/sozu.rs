//! sōzu is a proxy: it counts what backends respond by class, for each cluster and backend.

use status_set::{Official, Received, StatusClass};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

const LABELS: [&str; 2] = ["cluster", "backend"];

/// The counter of the original, and the labels that it has.
fn counter_of_the_original(code: u16) -> (&'static str, &'static [&'static str]) {
    match code {
        100..=199 => ("http.status.1xx", &LABELS),
        200..=299 => ("http.status.2xx", &LABELS),
        300..=399 => ("http.status.3xx", &LABELS),
        400..=499 => ("http.status.4xx", &LABELS),
        500..=599 => ("http.status.5xx", &LABELS),
        _ => ("http.status.other", &[]),
    }
}

/// What a backend has responded, by class: one place to count, so that no arm forgets a label.
#[derive(Default)]
struct Backend {
    counts: [AtomicU64; StatusClass::ALL.len() + 1],
}

impl Backend {
    fn count(&self, received: Received<Official>) {
        let other = StatusClass::ALL.len();
        let place = received.class().map_or(other, |class| class as usize);
        self.counts[place].fetch_add(1, Relaxed);
    }

    /// What was counted, by what `http.status.` is followed by.
    fn counted(&self) -> BTreeMap<&'static str, u64> {
        let labels = StatusClass::ALL.iter().map(|class| class.label());
        let counts = self.counts.iter().map(|count| count.load(Relaxed));
        let counts = labels.chain(["other"]).zip(counts);
        counts.filter(|(_, count)| *count > 0).collect()
    }
}

#[test]
fn every_status_has_the_counter_of_the_original() {
    for code in 0..=1000 {
        let (name, _) = counter_of_the_original(code);
        let Some(received) = Received::from_code(code) else {
            assert_eq!(name, "http.status.other", "{code}");
            continue;
        };
        let backend = Backend::default();
        backend.count(received);
        let label = name.strip_prefix("http.status.").unwrap();
        assert_eq!(backend.counted(), BTreeMap::from([(label, 1)]), "{code}");
    }
}

#[test]
fn original_counts_other_codes_for_nobody() {
    for code in 0..=1000 {
        let lost = counter_of_the_original(code).1.is_empty();
        let has_no_class = !(100..600).contains(&code);
        assert_eq!(lost, has_no_class, "{code}");
    }
    // So nobody sees which backend it was that sent 999.
    let (odd, fine) = (Backend::default(), Backend::default());
    odd.count(Received::from_code(999).unwrap());
    fine.count(Received::from_code(200).unwrap());
    assert_eq!(odd.counted(), BTreeMap::from([("other", 1)]));
    assert_eq!(fine.counted(), BTreeMap::from([("2xx", 1)]));
}

#[test]
fn original_counts_what_is_no_status_beside_unknown_ones() {
    for code in (0..100).chain([1000]) {
        assert_eq!(
            counter_of_the_original(code).0,
            counter_of_the_original(999).0
        );
        assert_eq!(
            Received::<Official>::from_code(code),
            None,
            "a broken response"
        );
    }
}

/// By status costs no more: an index in place of a class, and `label` for what is not listed.
#[test]
fn statuses_can_be_counted_one_by_one() {
    let mut counts = BTreeMap::new();
    for code in 0..=1000 {
        if let Some(received) = Received::<Official>::from_code(code) {
            *counts.entry(received.label()).or_insert(0) += 1;
        }
    }
    assert_eq!(counts.len(), Official::COUNT + 6);
    assert_eq!(counts["404"], 1);
    assert_eq!(counts["other"], 400);
    assert_eq!(counts.values().sum::<i32>(), 900);
}
