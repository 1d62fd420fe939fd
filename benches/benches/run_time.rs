//! `cargo bench -p status-set-benches`: criterion's measurements of every case, then a table of
//! all of them and the bounds. With `-- --gate` the table and the bounds alone, and the exit code
//! tells whether all hold.

use criterion::Criterion;
use status_set_benches::bounds::RUN_TIME;
use status_set_benches::interleaved::{Rounds, measure};
use status_set_benches::{Case, Operation, Peer, Status, Workload, cases};
use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const ROUNDS: u32 = 401;

fn main() -> ExitCode {
    let gate = env::args().any(|argument| argument == "--gate");
    if !gate {
        let mut criterion = Criterion::default()
            .warm_up_time(Duration::from_millis(100))
            .measurement_time(Duration::from_millis(300))
            .sample_size(20)
            .configure_from_args();
        for case in cases() {
            bench(&mut criterion, case);
        }
        criterion.final_summary();
    }
    let mut cases = cases();
    let rounds = measure(&mut cases, ROUNDS);
    let figures = Figures { cases, rounds };
    figures.print_table();
    if figures.print_bounds() || !gate {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Gives a case to criterion, whose iteration is one call.
fn bench(criterion: &mut Criterion, mut case: Case) {
    let mut group = criterion.benchmark_group(format!("{}/{}", case.operation, case.workload));
    group.bench_function(case.peer.to_string(), |bencher| {
        bencher.iter_custom(|calls| {
            let passes = calls.div_ceil(u64::from(case.calls));
            let start = Instant::now();
            for _ in 0..passes {
                (case.pass)();
            }
            let made = u128::from(passes) * u128::from(case.calls);
            let nanoseconds = start.elapsed().as_nanos() * u128::from(calls) / made;
            Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(u64::MAX))
        });
    });
    group.finish();
}

/// What was measured of all cases.
struct Figures {
    cases: Vec<Case>,
    rounds: Rounds,
}

impl Figures {
    fn nanoseconds(&self, operation: Operation, workload: Workload, peer: Peer) -> Option<f64> {
        let is_it =
            |case: &Case| (case.operation, case.workload, case.peer) == (operation, workload, peer);
        let case = self.cases.iter().position(is_it)?;
        Some(self.rounds.nanoseconds(case))
    }

    fn print_table(&self) {
        println!("\nnanoseconds per call, the fastest tenth of {ROUNDS} interleaved rounds\n");
        print!("| {:21} | {:8} |", "operation", "workload");
        for peer in Peer::ALL {
            print!(" {peer:>10} |");
        }
        println!("\n|---|---|{}", "--:|".repeat(Peer::ALL.len()));
        let mut rows: Vec<_> = self
            .cases
            .iter()
            .map(|case| (case.operation, case.workload))
            .collect();
        rows.dedup();
        for (operation, workload) in rows {
            print!("| {operation:21} | {workload:8} |");
            for peer in Peer::ALL {
                match self.nanoseconds(operation, workload, *peer) {
                    Some(figure) => print!(" {figure:10.2} |"),
                    None => print!(" {:>10} |", "–"),
                }
            }
            println!();
        }
    }

    /// Prints every bound, and returns whether all hold.
    fn print_bounds(&self) -> bool {
        println!("\n| {:35} | {:>6} | {:>6} | |", "bound", "figure", "limit");
        println!("|---|--:|--:|---|");
        let mut all_hold = true;
        for bound in RUN_TIME {
            let of = |peer| {
                self.nanoseconds(bound.operation, bound.workload, peer)
                    .unwrap_or_else(|| panic!("no case of {peer} for {bound:?}"))
            };
            let what = format!("{}, {} / {}", bound.operation, bound.workload, bound.peer);
            let ratio = of(Peer::StatusSet) / of(bound.peer);
            all_hold &= print_bound(&what, ratio, bound.at_most);
        }
        let bytes = |size| u32::try_from(size).map_or(f64::NAN, f64::from);
        all_hold &= print_bound("bytes of a status", bytes(size_of::<Status>()), 2.0);
        let option = bytes(size_of::<Option<Status>>());
        all_hold &= print_bound("bytes of an `Option` of it", option, 2.0);
        all_hold
    }
}

fn print_bound(what: &str, figure: f64, limit: f64) -> bool {
    let holds = figure <= limit;
    let verdict = if holds { "holds" } else { "DOES NOT HOLD" };
    println!("| {what:35} | {figure:6.3} | {limit:6.2} | {verdict} |");
    holds
}
