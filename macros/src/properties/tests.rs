//! The laws, over inputs that are the same in every run.

use super::corpus::invocations;
use super::source::tokens;
use super::{Macro, check, source};
use std::panic::catch_unwind;

/// What the corpus says is valid as it is, and obeys the laws.
#[test]
fn invocations_of_the_corpus() {
    for name in Macro::ALL {
        for source in invocations(name) {
            check(name, source);
            let output = name.expand(tokens(source));
            assert!(
                !output.to_string().contains("compile_error"),
                "{source}: {output}"
            );
        }
    }
}

/// How many inputs are drawn of each macro. The variable is for those who have the time for more.
fn cases() -> u64 {
    let more = std::env::var("STATUS_SET_CASES").ok();
    more.map_or(1_500, |count| {
        count.parse().expect("STATUS_SET_CASES is a number")
    })
}

/// Draws inputs. Each has a seed of its own, with which it can be made again.
fn draw(name: Macro) {
    let mut failed = Vec::new();
    for seed in 0..cases() {
        let mut random = fastrand::Rng::with_seed(seed);
        // Few bytes are few changes: most inputs are to be nearly right.
        let len = [8, 16, 24, 48, 96][random.usize(..5)];
        let mut bytes = vec![0; len];
        random.fill(&mut bytes);
        if catch_unwind(|| check(name, &source(name, &bytes))).is_err() {
            failed.push(seed);
        }
    }
    assert!(
        failed.is_empty(),
        "{name:?} broke laws on the seeds {failed:?}"
    );
}

#[test]
fn status_set() {
    draw(Macro::StatusSet);
}

#[test]
fn http_status() {
    draw(Macro::HttpStatus);
}

#[test]
fn http_error() {
    draw(Macro::HttpError);
}

#[test]
fn status_pattern() {
    draw(Macro::StatusPattern);
}
