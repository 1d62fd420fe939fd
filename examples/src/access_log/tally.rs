//! Reads logs and counts.

use super::excerpt::excerpt;
use super::w3c::{Directive, Fields};
use super::{Defect, Group, Line, LogStatus};
use status_set::Received;
use status_set::iis::SubStatus;
use std::collections::BTreeMap;
use std::io::{self, BufRead, ErrorKind, Read};

/// How much of a line is kept. The status of a longer one is still found if it stands before.
const MAX_LINE: usize = 1 << 20;

/// How many lines that are no lines of a log are kept to be shown.
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
    /// Lines that are no lines of a log.
    pub not_understood: u64,
    /// The first of these.
    pub samples: Vec<Sample>,
}

/// A line that is no line of a log.
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
    /// Counts the lines of one log, which `source` names in the report.
    ///
    /// Memory stays the same however much there is to read.
    ///
    /// # Errors
    ///
    /// If reading fails, the input is compressed, or the `#Fields` of a W3C extended log do not name
    /// the status. What could be read counts all the same.
    pub fn read(&mut self, source: &str, mut input: impl BufRead) -> io::Result<()> {
        if input.fill_buf()?.starts_with(b"\x1f\x8b") {
            let advice = "it is compressed; pipe the output of `zcat` in";
            return Err(io::Error::new(ErrorKind::InvalidData, advice));
        }
        let mut line = Vec::new();
        let mut format = Format::Common;
        let mut without_status_field = None;
        for number in 1.. {
            line.clear();
            let limit = MAX_LINE as u64;
            if input.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.len() == MAX_LINE && !line.ends_with(b"\n") {
                input.skip_until(b'\n')?;
            }
            let line = without_line_break(&line);
            if let Some(directive) = Directive::parse(line) {
                self.directives += 1;
                if let Directive::Fields(fields) = directive {
                    format = Format::Extended(fields);
                    if fields.is_none() {
                        without_status_field.get_or_insert(number);
                    }
                }
            } else {
                self.count(source, number, line, format);
            }
        }
        match without_status_field {
            Some(number) => Err(io::Error::new(
                ErrorKind::InvalidData,
                format!("line {number}: {}", Defect::NoStatusField),
            )),
            None => Ok(()),
        }
    }

    fn count(&mut self, source: &str, number: u64, line: &[u8], format: Format) {
        match format.read(line) {
            Ok((Line::Status(received), substatus)) => {
                *self.statuses.entry(received).or_default() += 1;
                if let Some(substatus) = substatus {
                    *self.substatuses.entry(substatus).or_default() += 1;
                }
            }
            Ok((Line::WithoutStatus, _)) => self.without_status += 1,
            Err(defect) => {
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
        }
    }

    /// All lines, except for directives.
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

/// How the lines of a log are to be read.
#[derive(Clone, Copy)]
enum Format {
    /// Like the Common Log Format: what a log is until it says otherwise.
    Common,
    /// As the last `#Fields` said, if it named the status.
    Extended(Option<Fields>),
}

impl Format {
    fn read(self, line: &[u8]) -> Result<(Line, Option<SubStatus>), Defect> {
        match self {
            Self::Common => Line::parse(line).map(|line| (line, None)),
            Self::Extended(Some(fields)) => fields.read(line),
            Self::Extended(None) => Err(Defect::NoStatusField),
        }
    }
}

fn without_line_break(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
