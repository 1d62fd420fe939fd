//! Finds the status in an entry of a W3C extended log, the format of IIS.
//!
//! Lines that begin with `#` are directives. The directive `#Fields` names the fields of the
//! entries below it, until the next one. Fields stand between spaces: IIS writes a space within a
//! field as `+`, and `-` where there is nothing to say.

use super::line::{Defect, Line};
use status_set::iis::SubStatus;

/// A line that is not about a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directive {
    /// The fields of the entries that follow, or `None` if the status is not among them.
    Fields(Option<Fields>),
    /// One that does not matter here, such as `#Date`.
    Other,
}

/// Where the fields of an entry are that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields {
    status: usize,
    substatus: Option<usize>,
    count: usize,
}

impl Directive {
    /// Reads a line like `#Name: value`; `None` for any other.
    #[must_use]
    pub fn parse(line: &[u8]) -> Option<Self> {
        let rest = line.strip_prefix(b"#")?;
        let end = rest.iter().position(|&byte| byte == b':')?;
        let (name, value) = (&rest[..end], &rest[end + 1..]);
        let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'-';
        if name.is_empty() || !name.iter().all(is_letter) {
            None
        } else if name.eq_ignore_ascii_case(b"Fields") {
            Some(Self::Fields(Fields::parse(value)))
        } else {
            Some(Self::Other)
        }
    }
}

impl Fields {
    /// Reads what follows `#Fields:`; `None` if `sc-status` is not there.
    fn parse(names: &[u8]) -> Option<Self> {
        let place = |wanted: &str| {
            let wanted = wanted.as_bytes();
            fields(names).position(|name| name.eq_ignore_ascii_case(wanted))
        };
        Some(Self {
            status: place("sc-status")?,
            substatus: place("sc-substatus"),
            count: fields(names).count(),
        })
    }

    /// Reads an entry, without its line break: its status, and its sub-status if it has one.
    ///
    /// # Errors
    ///
    /// If it does not have the fields that it should.
    pub fn read(&self, line: &[u8]) -> Result<(Line, Option<SubStatus>), Defect> {
        let (mut status, mut substatus): (&[u8], &[u8]) = (b"", b"-");
        let mut count = 0;
        for field in fields(line) {
            if count == self.status {
                status = field;
            } else if Some(count) == self.substatus {
                substatus = field;
            }
            count += 1;
        }
        if count == 0 {
            return Err(Defect::Empty);
        }
        // With a field more or less, what stands in these places may be anything.
        if count != self.count {
            return Err(Defect::OtherFields);
        }
        let line = Line::of_status(status).ok_or(Defect::NoStatus)?;
        let Line::Status(received) = line else {
            return Ok((line, None));
        };
        if substatus == b"-" {
            return Ok((line, None));
        }
        let code = number(substatus).ok_or(Defect::NoSubStatus)?;
        Ok((line, SubStatus::new(received.code(), code)))
    }
}

fn fields(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|byte| matches!(byte, b' ' | b'\t'))
        .filter(|field| !field.is_empty())
}

fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
        number.checked_mul(10)?.checked_add(digit.into())
    })
}
