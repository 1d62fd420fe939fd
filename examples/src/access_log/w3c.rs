//! Finds the status in an entry of a W3C extended log, the format of IIS.
//!
//! Lines that begin with `#` are directives. The directive `#Fields` names the fields of the
//! entries below it, until the next one. Fields stand between spaces: IIS writes a space within a
//! field as `+`, and `-` where there is nothing to say. Its Advanced Logging and others put such a
//! field in quotes, and double the quotes in it.
//!
//! FTP, SMTP and others log like this too, with replies where HTTP has statuses.

use super::Service;
use super::line::{Defect, Line};
use status_set::iis::SubStatus;
use std::iter;

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
    site: Option<usize>,
    /// FTP names its sessions, and may leave out the site.
    has_session: bool,
    count: usize,
}

/// The fields of an entry that matter here, without quotes.
struct Values<'a> {
    status: &'a [u8],
    substatus: &'a [u8],
    site: &'a [u8],
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
            site: place("s-sitename"),
            has_session: place("x-session").is_some(),
            count: fields(names).count(),
        })
    }

    /// Reads an entry, without its line break: its status, and its sub-status if it has one.
    ///
    /// # Errors
    ///
    /// If it does not have the fields that it should.
    pub fn read(&self, line: &[u8]) -> Result<(Line, Option<SubStatus>), Defect> {
        if line.trim_ascii().is_empty() {
            return Err(Defect::Empty);
        }
        // With a field more or less, what stands in these places may be anything.
        let values = self
            .values(fields(line))
            .or_else(|| self.values(quoted_fields(line)))
            .ok_or(Defect::OtherFields)?;
        if let Some(service) = self.service(&values) {
            return Ok((Line::Reply(service), None));
        }
        let line = Line::of_status(values.status).ok_or(Defect::NoStatus)?;
        let Line::Status(received) = line else {
            return Ok((line, None));
        };
        if values.substatus == b"-" {
            return Ok((line, None));
        }
        let code = number(values.substatus).ok_or(Defect::NoSubStatus)?;
        Ok((line, SubStatus::new(received.code(), code)))
    }

    /// `None` if there are not as many as there should be.
    fn values<'a>(&self, fields: impl Iterator<Item = &'a [u8]>) -> Option<Values<'a>> {
        let mut values = Values {
            status: b"",
            substatus: b"-",
            site: b"",
        };
        let mut count = 0;
        for field in fields {
            if count == self.status {
                values.status = unquoted(field);
            } else if Some(count) == self.substatus {
                values.substatus = unquoted(field);
            } else if Some(count) == self.site {
                values.site = unquoted(field);
            }
            count += 1;
        }
        (count == self.count).then_some(values)
    }

    /// Who logged it, if it was not HTTP.
    fn service(&self, values: &Values<'_>) -> Option<Service> {
        match self.site {
            Some(_) => Service::of_site(values.site),
            None => self.has_session.then_some(Service::Ftp),
        }
    }
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn fields(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|&byte| is_separator(byte))
        .filter(|field| !field.is_empty())
}

/// The same where separators in quotes do not count.
fn quoted_fields(mut line: &[u8]) -> impl Iterator<Item = &[u8]> {
    iter::from_fn(move || {
        let start = line.iter().position(|&byte| !is_separator(byte))?;
        let rest = &line[start..];
        let len = match rest {
            // Quotes that do not end make one field of all that is left.
            [b'"', quoted @ ..] => quoted_len(quoted).map(|len| 1 + len),
            _ => rest.iter().position(|&byte| is_separator(byte)),
        };
        let (field, rest) = rest.split_at(len.unwrap_or(rest.len()));
        line = rest;
        Some(field)
    })
}

/// How far it is after the quote that ends a field; `None` if there is none.
fn quoted_len(text: &[u8]) -> Option<usize> {
    let mut place = 0;
    loop {
        place += text.get(place..)?.iter().position(|&byte| byte == b'"')? + 1;
        match text.get(place) {
            Some(b'"') => place += 1,
            Some(&byte) if !is_separator(byte) => return None,
            _ => return Some(place),
        }
    }
}

fn unquoted(field: &[u8]) -> &[u8] {
    let inner = field
        .strip_prefix(b"\"")
        .and_then(|field| field.strip_suffix(b"\""));
    inner.unwrap_or(field)
}

fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| byte - b'0')?;
        number.checked_mul(10)?.checked_add(digit.into())
    })
}
