//! All that is measured.

mod buffer;
mod code_sets;
mod reading;
mod received;
mod writing;

use self::buffer::Buffer;
use crate::{Peer, Workload};
use std::cell::RefCell;
use std::fmt;
use std::hint::black_box;

/// What is done with each code or status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// From the number.
    FromCode,
    /// From three bytes.
    FromBytes,
    /// From `404`.
    FromStr,
    /// From `Not Found`.
    FromPhrase,
    /// From `404 Not Found`.
    FromWhole,
    /// To `Not Found`.
    ReasonPhrase,
    /// To `404`.
    AsStr,
    /// `404 Not Found`, formatted into a fixed buffer.
    Display,
    /// `HTTP/1.1 404 Not Found\r\n`, formatted into a fixed buffer.
    StatusLine,
    /// The same, put together of its parts without formatting.
    StatusLineParts,
    /// The status fields of a log, read, counted by class, and the phrase of each looked up.
    LogPass,
    /// Whether a set has a code.
    Contains,
    /// How many codes a set has.
    Len,
    /// The codes of a set, one after another.
    Iterate,
    /// A set from `429,500-504`.
    ReadCodes,
    /// From a number to the label of a counter.
    Label,
    /// From `120` or a date to how long to wait.
    RetryAfter,
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::FromCode => "from_code",
            Self::FromBytes => "from_bytes",
            Self::FromStr => "FromStr 404",
            Self::FromPhrase => "FromStr Not Found",
            Self::FromWhole => "FromStr 404 Not Found",
            Self::ReasonPhrase => "reason_phrase",
            Self::AsStr => "as_str",
            Self::Display => "Display",
            Self::StatusLine => "status line",
            Self::StatusLineParts => "status line, parts",
            Self::LogPass => "log pass",
            Self::Contains => "CodeSet contains",
            Self::Len => "CodeSet len",
            Self::Iterate => "CodeSet iter",
            Self::ReadCodes => "CodeSet FromStr",
            Self::Label => "Received label",
            Self::RetryAfter => "RetryAfter parse",
        })
    }
}

/// One operation of one peer on one workload.
pub struct Case {
    /// What is done.
    pub operation: Operation,
    /// On what.
    pub workload: Workload,
    /// By whom.
    pub peer: Peer,
    /// How often in a pass.
    pub calls: u32,
    /// Does it that often.
    pub pass: Box<dyn FnMut()>,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} / {} / {}", self.operation, self.workload, self.peer)
    }
}

/// Every case. Those that are to be compared stand beside each other.
#[must_use]
pub fn cases() -> Vec<Case> {
    const VALID: [Workload; 3] = [Workload::Hot, Workload::Uniform, Workload::Skewed];
    const ANY: [Workload; 4] = [
        Workload::Hot,
        Workload::Uniform,
        Workload::Unknown,
        Workload::Skewed,
    ];
    let groups = [
        ANY.map(reading::from_code).into(),
        ANY.map(reading::from_bytes).into(),
        ANY.map(reading::from_str).into(),
        vec![reading::from_phrase(Workload::Uniform)],
        vec![reading::from_whole(Workload::Uniform)],
        VALID.map(writing::reason_phrase).into(),
        VALID.map(writing::as_str).into(),
        VALID.map(writing::display).into(),
        VALID.map(writing::status_line).into(),
        VALID.map(writing::status_line_parts).into(),
        vec![reading::log_pass()],
        ANY.map(code_sets::contains).into(),
        vec![code_sets::len(), code_sets::iterate(), code_sets::read()],
        ANY.map(received::label).into(),
        vec![received::retry_after()],
    ];
    groups
        .into_iter()
        .flat_map(|groups: Vec<Group>| groups)
        .flat_map(|group| group.cases)
        .collect()
}

/// Makes the compiler believe that a result is used.
///
/// It lies at the start of a cache line. The stack starts at another place in each run, and a result
/// across two lines takes longer to store than some of the calls take.
#[inline(always)]
fn keep<T>(result: T) {
    #[repr(align(64))]
    struct Aligned<T>(T);

    let Aligned(_) = black_box(Aligned(result));
}

/// The cases of one operation on one workload.
struct Group {
    operation: Operation,
    workload: Workload,
    cases: Vec<Case>,
}

impl Group {
    fn new(operation: Operation, workload: Workload) -> Self {
        Self {
            operation,
            workload,
            cases: Vec::new(),
        }
    }

    /// A peer that makes something of each input.
    fn read<I, O>(mut self, peer: Peer, inputs: Vec<I>, read: impl Fn(I) -> O + 'static) -> Self
    where
        I: Copy + 'static,
    {
        let calls = u32::try_from(inputs.len()).expect("few inputs");
        let pass = move || {
            // The inputs come from memory that could have changed: a box for each of them on top
            // would cost more than some of the calls do.
            for &input in black_box(&inputs[..]) {
                keep(read(input));
            }
        };
        self.cases.push(Case {
            operation: self.operation,
            workload: self.workload,
            peer,
            calls,
            pass: Box::new(pass),
        });
        self
    }

    /// A peer that writes each input to the same buffer.
    fn write<I>(
        self,
        peer: Peer,
        inputs: Vec<I>,
        write: impl Fn(&mut Buffer, I) -> fmt::Result + 'static,
    ) -> Self
    where
        I: Copy + 'static,
    {
        let buffer = RefCell::new(Buffer::default());
        self.read(peer, inputs, move |input| {
            let mut buffer = buffer.borrow_mut();
            buffer.clear();
            let written = write(&mut buffer, input);
            black_box(buffer.as_bytes());
            written
        })
    }
}
