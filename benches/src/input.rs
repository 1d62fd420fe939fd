//! The codes that go in, the same at each run.

use crate::Status;
use std::fmt;

/// How many codes a pass takes: too many for a branch predictor to learn their order.
pub const LENGTH: usize = 8192;

/// A real access log, as nginx wrote it.
const LOG: &str = include_str!("../../examples/data/nginx-access.log");

/// Which codes go in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workload {
    /// One code again and again.
    Hot,
    /// Random codes of the enum.
    Uniform,
    /// Random codes, half of them not in the enum.
    Unknown,
    /// 90 % are 200, 304 or 404, the rest random codes of the enum.
    Skewed,
    /// The status fields of a real access log.
    Log,
}

impl Workload {
    /// The codes of a pass. [`Log`](Self::Log) has none: not every field is a code.
    #[must_use]
    pub fn codes(self) -> Vec<u16> {
        let mut random = Xorshift(0x2545_F491_4F6C_DD1D);
        let unlisted: Vec<u16> = (100..=999)
            .filter(|code| Status::from_code(*code).is_none())
            .collect();
        let mut code = || match self {
            Self::Hot => 404,
            Self::Unknown if random.below(2) == 0 => random.of(&unlisted),
            Self::Uniform | Self::Unknown => random.of(Status::ALL).code(),
            Self::Skewed => match random.below(10) {
                9 => random.of(Status::ALL).code(),
                _ => random.of(&[200, 304, 404]),
            },
            Self::Log => unreachable!("a log has fields and not codes"),
        };
        (0..LENGTH).map(|_| code()).collect()
    }
}

impl fmt::Display for Workload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Hot => "hot",
            Self::Uniform => "uniform",
            Self::Unknown => "unknown",
            Self::Skewed => "skewed",
            Self::Log => "log",
        })
    }
}

/// The status fields of the log's lines, over and over.
///
/// # Panics
///
/// If a line of the log has no quoted request.
#[must_use]
pub fn log_fields() -> Vec<&'static [u8]> {
    let field = |line: &'static str| {
        let behind_request = line.split('"').nth(2).expect("a quoted request");
        let field = behind_request.split_ascii_whitespace().next();
        field.unwrap_or_default().as_bytes()
    };
    LOG.lines().map(field).cycle().take(LENGTH).collect()
}

/// Marsaglia's generator with 64 bits of state and a multiplication (xorshift64*).
struct Xorshift(u64);

impl Xorshift {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, end: usize) -> usize {
        // The upper half is the better one.
        usize::try_from(self.next() >> 32).map_or(0, |number| number % end)
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}
