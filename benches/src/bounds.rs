//! What has to hold, beside `docs/performance.md`.

use crate::{Case, Operation, Peer, Workload};

/// The greatest ratio of our time to a peer's.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// Of what.
    pub operation: Operation,
    /// On which codes.
    pub workload: Workload,
    /// Whose.
    pub peer: Peer,
    /// Ours divided by theirs.
    pub at_most: f64,
}

/// The bounds of the run time.
pub const RUN_TIME: &[Bound] = &[
    bound(
        Operation::FromCode,
        Workload::Uniform,
        Peer::HttpKnown,
        0.10,
    ),
    bound(Operation::FromCode, Workload::Uniform, Peer::NumEnum, 0.33),
    bound(Operation::ReasonPhrase, Workload::Uniform, Peer::Http, 0.10),
    bound(
        Operation::ReasonPhrase,
        Workload::Uniform,
        Peer::Strum,
        0.10,
    ),
    bound(Operation::FromBytes, Workload::Uniform, Peer::Http, 0.90),
    bound(Operation::FromBytes, Workload::Unknown, Peer::Http, 0.90),
    bound(Operation::FromStr, Workload::Uniform, Peer::Http, 1.0),
    bound(Operation::FromPhrase, Workload::Uniform, Peer::Strum, 1.0),
    bound(Operation::FromWhole, Workload::Uniform, Peer::Strum, 1.0),
    bound(Operation::AsStr, Workload::Uniform, Peer::Http, 1.0),
    bound(Operation::Display, Workload::Uniform, Peer::Http, 0.33),
    bound(Operation::Display, Workload::Uniform, Peer::Strum, 0.70),
];

const fn bound(operation: Operation, workload: Workload, peer: Peer, at_most: f64) -> Bound {
    Bound {
        operation,
        workload,
        peer,
        at_most,
    }
}

/// The greatest number of instructions that a call of ours may take on random codes, with what the
/// measuring takes: as counted on x86-64, and about a fifth more.
#[must_use]
pub fn instructions(case: &Case) -> Option<u32> {
    let is_bound = matches!(case.workload, Workload::Uniform | Workload::Log);
    if !is_bound || case.peer != Peer::StatusSet {
        return None;
    }
    match case.operation {
        Operation::FromCode => Some(13),
        Operation::FromBytes => Some(35),
        Operation::FromStr => Some(85),
        Operation::ReasonPhrase | Operation::AsStr => Some(15),
        Operation::Display => Some(185),
        Operation::StatusLine => Some(310),
        Operation::StatusLineParts => Some(97),
        Operation::LogPass => Some(48),
        Operation::Contains => Some(20),
        Operation::Len => Some(390),
        Operation::Iterate => Some(455),
        Operation::ReadCodes => Some(2_400),
        Operation::Label => Some(23),
        Operation::RetryAfter => Some(375),
        // A search through all phrases, and the comparison of one.
        Operation::FromPhrase | Operation::FromWhole => None,
    }
}
