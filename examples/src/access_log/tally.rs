//! The counts, and what follows from them.

use super::excerpt::excerpt;
use super::{Defect, Group, Line, LogStatus, Service};
use status_set::Received;
use status_set::iis::SubStatus;
use std::collections::BTreeMap;

/// How many lines that are not lines of a log are kept to be shown.
const MAX_SAMPLES: usize = 5;

/// How often each status was met.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Lines by status, in the order of the codes.
    pub statuses: BTreeMap<Received<LogStatus>, u64>,
    /// Those of these lines that have a sub-status of IIS, by that.
    pub substatuses: BTreeMap<SubStatus, u64>,
    /// Lines of requests that got no status.
    pub without_status: u64,
    /// Lines of W3C extended logs that are about the log and not about a request. They are counted
    /// apart from all others, so that shares are shares of requests.
    pub directives: u64,
    /// Lines of other services than HTTP. Their replies are not statuses, so they are apart as well.
    pub replies: BTreeMap<Service, u64>,
    /// Lines that are not lines of a log.
    pub not_understood: u64,
    /// The first of these.
    pub samples: Vec<Sample>,
}

/// A line that is not a line of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The file it is in.
    pub source: String,
    /// Its number there, from 1.
    pub number: u64,
    /// What is wrong with it.
    pub defect: Defect,
    /// Its beginning, safe to print.
    pub text: String,
}

impl Tally {
    /// Counts a line, and its sub-status if it has one.
    pub(super) fn count(&mut self, line: Line, substatus: Option<SubStatus>) {
        match line {
            Line::Status(received) => *self.statuses.entry(received).or_default() += 1,
            Line::WithoutStatus => self.without_status += 1,
            Line::Reply(service) => *self.replies.entry(service).or_default() += 1,
        }
        if let Some(substatus) = substatus {
            *self.substatuses.entry(substatus).or_default() += 1;
        }
    }

    /// Counts a line that is not a line of a log. The first ones are kept.
    pub(super) fn count_defect(&mut self, source: &str, number: u64, defect: Defect, line: &[u8]) {
        self.not_understood += 1;
        if self.samples.len() < MAX_SAMPLES {
            self.samples.push(Sample {
                source: source.to_owned(),
                number,
                defect,
                text: excerpt(line),
            });
        }
    }

    /// All lines, except for directives and for those of other services.
    #[must_use]
    pub fn lines(&self) -> u64 {
        self.known() + self.unlisted() + self.without_status + self.not_understood
    }

    /// Lines of a status that [`LogStatus`] has.
    #[must_use]
    pub fn known(&self) -> u64 {
        self.sum(|received| received.known().is_some())
    }

    /// Lines of a code that [`LogStatus`] does not list.
    #[must_use]
    pub fn unlisted(&self) -> u64 {
        self.sum(|received| received.known().is_none())
    }

    /// Lines of a group.
    #[must_use]
    pub fn group(&self, group: Group) -> u64 {
        self.sum(|received| Group::of(received) == group)
    }

    fn sum(&self, wanted: impl Fn(Received<LogStatus>) -> bool) -> u64 {
        let wanted = self
            .statuses
            .iter()
            .filter(|(received, _)| wanted(**received));
        wanted.map(|(_, lines)| lines).sum()
    }
}
