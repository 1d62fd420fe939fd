//! Runs every case once, each within [`counted`], for `instructions` to count under valgrind.
//! Prints a line for each: operation, workload, peer, calls, and the greatest number of
//! instructions per call if there is a bound.

use status_set_benches::{Case, bounds, cases};
use std::hint::black_box;

fn main() {
    for mut case in cases() {
        // What is done at the first use only is not counted.
        (case.pass)();
        counted(&mut case);
        let bound = bounds::instructions(&case).map_or(String::new(), |bound| bound.to_string());
        let Case {
            operation,
            workload,
            peer,
            calls,
            ..
        } = case;
        println!("{operation}\t{workload}\t{peer}\t{calls}\t{bound}");
    }
}

/// Valgrind counts while this runs.
#[inline(never)]
fn counted(case: &mut Case) {
    (case.pass)();
    // Something to do after the pass: as a tail call it would not be within this function.
    black_box(case);
}
