//! Reads logs, line by line.

use super::field::Field;
use super::format::Format;
use super::look::Look;
use super::packed;
use super::w3c::Directive;
use super::{Defect, Tally};
use std::fmt;
use std::io::{self, BufRead, ErrorKind, Read};

/// How much of a line is kept. The status of a longer one is still found if it stands before.
const MAX_LINE: usize = 1 << 20;

/// How many lines that were not understood are looked at for what they are instead.
const MAX_LOOKS: u64 = 20;

/// UTF-8 may begin with it, and it says nothing.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Says of a log that it is likely something else: most of its lines were not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Its lines, except for empty ones and directives.
    pub lines: u64,
    /// Those that were not understood.
    pub not_understood: u64,
    /// What it looks like.
    pub look: Option<Look>,
}

impl Tally {
    /// Counts the lines of one log, which `source` names in the report. Says so if most of them
    /// were not understood.
    ///
    /// Memory stays the same however much there is to read.
    ///
    /// # Errors
    ///
    /// If reading fails, the input is not text, or the `#Fields` of a W3C extended log do not name
    /// the status. What could be read counts all the same.
    pub fn read(&mut self, source: &str, input: impl BufRead) -> io::Result<Option<Doubt>> {
        Log::new(self, source, Format::Text).read(input)
    }

    /// The same for a log whose lines are JSON, with the status in a field.
    ///
    /// # Errors
    ///
    /// If reading fails, or the input is not text.
    pub fn read_json(
        &mut self,
        source: &str,
        input: impl BufRead,
        field: &Field,
    ) -> io::Result<Option<Doubt>> {
        Log::new(self, source, Format::Json(field)).read(input)
    }
}

/// A log while it is read.
struct Log<'a> {
    tally: &'a mut Tally,
    source: &'a str,
    format: Format<'a>,
    understood: u64,
    not_understood: u64,
    look: Option<Look>,
    /// The first line that is a `#Fields` without the status.
    without_status_field: Option<u64>,
}

impl<'a> Log<'a> {
    fn new(tally: &'a mut Tally, source: &'a str, format: Format<'a>) -> Self {
        Self {
            tally,
            source,
            format,
            understood: 0,
            not_understood: 0,
            look: None,
            without_status_field: None,
        }
    }

    fn read(mut self, mut input: impl BufRead) -> io::Result<Option<Doubt>> {
        let mut head = Vec::new();
        input
            .by_ref()
            .take(packed::HEAD as u64)
            .read_to_end(&mut head)?;
        packed::check(&head)?;
        let mut input = head.chain(input);
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            let limit = MAX_LINE as u64;
            if input.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.len() == MAX_LINE && !line.ends_with(b"\n") {
                input.skip_until(b'\n')?;
            }
            self.count(number, content(&line));
        }
        self.finish()
    }

    fn count(&mut self, number: u64, line: &[u8]) {
        let is_json = matches!(self.format, Format::Json(_));
        if let Some(directive) = Directive::parse(line).filter(|_| !is_json) {
            self.tally.directives += 1;
            if let Directive::Fields(fields) = directive {
                self.format = Format::Extended(fields);
                if fields.is_none() {
                    self.without_status_field.get_or_insert(number);
                }
            }
            return;
        }
        match self.format.read(line) {
            Ok((line, substatus)) => {
                self.understood += 1;
                self.tally.count(line, substatus);
            }
            Err(defect) => {
                self.tally.count_defect(self.source, number, defect, line);
                if defect != Defect::Empty {
                    self.not_understood += 1;
                    self.look_at(line);
                }
            }
        }
    }

    fn look_at(&mut self, line: &[u8]) {
        if self.look.is_none() && self.not_understood <= MAX_LOOKS {
            self.look = Look::of(line);
        }
    }

    fn finish(self) -> io::Result<Option<Doubt>> {
        if let Some(number) = self.without_status_field {
            return Err(io::Error::new(
                ErrorKind::InvalidData,
                format!("line {number}: {}", Defect::NoStatusField),
            ));
        }
        let doubt = Doubt {
            lines: self.understood + self.not_understood,
            not_understood: self.not_understood,
            look: self.look,
        };
        Ok((self.not_understood > self.understood).then_some(doubt))
    }
}

/// A line without what is around it. Logs that were put together have byte order marks within.
fn content(line: &[u8]) -> &[u8] {
    let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (not_understood, lines) = (self.not_understood, self.lines);
        write!(f, "{not_understood} of {lines} lines are not understood")?;
        match &self.look {
            Some(look) => write!(f, "; {look}"),
            None => f.write_str("; `--help` has the formats that are"),
        }
    }
}
