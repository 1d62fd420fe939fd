//! Time, measured so that two cases can be compared on a busy machine.

use crate::Case;
use std::time::{Duration, Instant};

/// A case is run for about so long before it is the next one's turn.
const TURN: Duration = Duration::from_micros(150);

/// Nanoseconds per call of each case in each round.
#[derive(Debug)]
pub struct Rounds(Vec<Vec<f64>>);

/// Measures cases in turns: in each round every case has one, so that what else the machine does
/// falls on all alike.
pub fn measure(cases: &mut [Case], rounds: u32) -> Rounds {
    let passes: Vec<u32> = cases.iter_mut().map(passes_of_a_turn).collect();
    let mut times = vec![Vec::new(); cases.len()];
    for _ in 0..rounds {
        for ((case, passes), times) in cases.iter_mut().zip(&passes).zip(&mut times) {
            let start = Instant::now();
            for _ in 0..*passes {
                (case.pass)();
            }
            let calls = f64::from(*passes) * f64::from(case.calls);
            times.push(start.elapsed().as_secs_f64() * 1e9 / calls);
        }
    }
    Rounds(times)
}

impl Rounds {
    /// The nanoseconds per call of a case, by place: what a tenth of the rounds stayed below.
    ///
    /// The median would tell how busy the other half of the processor core was. That halves the
    /// speed of a loop without branch misses, and hardly changes that of one with many.
    #[must_use]
    pub fn nanoseconds(&self, case: usize) -> f64 {
        let mut times = self.0[case].clone();
        times.sort_unstable_by(f64::total_cmp);
        times[times.len() / 10]
    }
}

fn passes_of_a_turn(case: &mut Case) -> u32 {
    // The first pass finds cold caches.
    (case.pass)();
    let start = Instant::now();
    (case.pass)();
    let passes = TURN.as_nanos() / start.elapsed().as_nanos().max(1);
    u32::try_from(passes).unwrap_or(1).max(1)
}
