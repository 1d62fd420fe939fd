//! Counters, labels and spans.

use status_set::{HttpStatus, Official, Received, status_set, telemetry::Side};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::thread;

status_set! { enum Edge { official, nginx, linkedin, Odd = 600 } }

fn every_code<S: HttpStatus>() -> impl Iterator<Item = Received<S>> {
    (100..=999).map(|code| Received::from_code(code).unwrap())
}

#[test]
fn an_array_has_a_counter_for_each_status() {
    static COUNTS: [AtomicU32; Edge::COUNT] = [const { AtomicU32::new(0) }; Edge::COUNT];

    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for (times, status) in Edge::ALL.iter().enumerate() {
                    for _ in 0..times {
                        COUNTS[status.index()].fetch_add(1, Relaxed);
                    }
                }
            });
        }
    });
    let counts: Vec<_> = COUNTS.iter().map(|count| count.load(Relaxed)).collect();
    let expected: Vec<_> = (0..).step_by(4).take(Edge::ALL.len()).collect();
    assert_eq!(counts, expected);
}

#[test]
fn an_index_is_a_constant() {
    const LAST: usize = Edge::RequestDenied.index();
    assert_eq!(LAST, Edge::COUNT - 1);
    assert_eq!(Edge::ALL[LAST], Edge::RequestDenied);
}

fn has_few_labels<S: HttpStatus>() {
    let mut labels = BTreeSet::new();
    for received in every_code::<S>() {
        let label = received.label();
        labels.insert(label);
        let expected = match (received.known(), received.code() / 100) {
            (Some(_), _) => received.code().to_string(),
            (None, class @ 1..=5) => format!("{class}xx"),
            (None, _) => "other".to_owned(),
        };
        assert_eq!(label, expected);
    }
    assert_eq!(labels.len(), S::COUNT + 6);
}

#[test]
fn labels_are_as_many_as_statuses_and_six() {
    has_few_labels::<Official>();
    has_few_labels::<Edge>();
}

#[test]
fn spans_fail_as_the_conventions_say() {
    for received in every_code::<Edge>() {
        let (client, server) = match received.code() {
            100..=399 => (false, false),
            400..=499 => (true, false),
            _ => (true, true),
        };
        assert_eq!(received.otel_error(Side::Client), client, "{received}");
        assert_eq!(received.otel_error(Side::Server), server, "{received}");
        if let Some(status) = received.known() {
            assert_eq!(status.otel_error(Side::Client), client, "{received}");
            assert_eq!(status.otel_error(Side::Server), server, "{received}");
        }
    }
}
