//! Finds the status in a line of a log in the Common Log Format, or one that begins like it.
//!
//! The Common Log Format is `host ident user [time] "request" status size`; nginx's `combined` and
//! Apache's add quoted fields. What follows the status is not looked at, so formats that add
//! fields of their own can be read too.

use super::LogStatus;
use status_set::Received;
use std::fmt;

/// What a line says of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It had this status.
    Status(Received<LogStatus>),
    /// It had none: nginx logs `000` when it never came to a status and `009` for HTTP/0.9, which
    /// has none; Apache logs `-`.
    WithoutStatus,
}

/// Why something is no line of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// There is nothing in it.
    Empty,
    /// There is no `[time]`.
    NoTime,
    /// No quoted request follows the time.
    NoRequest,
    /// The quotes of the request do not end.
    OpenRequest,
    /// Where the status should be, there are no three digits.
    NoStatus,
    /// The entry of a W3C extended log has more or fewer fields than `#Fields` names.
    OtherFields,
    /// `#Fields` does not name `sc-status`.
    NoStatusField,
    /// What should be the sub-status is no number of IIS.
    NoSubStatus,
}

impl Line {
    /// Reads a line, without its line break. It need not be UTF-8.
    ///
    /// # Errors
    ///
    /// If it is no line of a log.
    pub fn parse(line: &[u8]) -> Result<Self, Defect> {
        if line.trim_ascii().is_empty() {
            return Err(Defect::Empty);
        }
        let request = request(line)?;
        let rest = behind_quotes(request).ok_or(Defect::OpenRequest)?;
        let status = rest
            .strip_prefix(b" ")
            .and_then(|rest| rest.split(|&byte| byte == b' ').next())
            .ok_or(Defect::NoStatus)?;
        Self::of_status(status).ok_or(Defect::NoStatus)
    }

    /// What the field with the status says; `None` if it is no such field.
    pub(super) fn of_status(field: &[u8]) -> Option<Self> {
        match field {
            b"-" | [b'0', b'0'..=b'9', b'0'..=b'9'] => Some(Self::WithoutStatus),
            _ => Received::from_bytes(field).map(Self::Status),
        }
    }
}

/// The line from the first byte of the request on.
fn request(line: &[u8]) -> Result<&[u8], Defect> {
    // A user name may have brackets and spaces, but servers escape its quotes: the first `] "` is
    // the end of the time.
    const END_OF_TIME: &[u8] = b"] \"";
    let end = line
        .windows(END_OF_TIME.len())
        .position(|window| window == END_OF_TIME);
    match end {
        Some(end) if line[..end].contains(&b'[') => Ok(&line[end + END_OF_TIME.len()..]),
        None if line.contains(&b'[') => Err(Defect::NoRequest),
        _ => Err(Defect::NoTime),
    }
}

/// What follows the closing quote. nginx writes a quote in the request as `\x22`, Apache as `\"`.
fn behind_quotes(text: &[u8]) -> Option<&[u8]> {
    let mut place = 0;
    loop {
        place += text
            .get(place..)?
            .iter()
            .position(|&byte| matches!(byte, b'"' | b'\\'))?;
        if text[place] == b'"' {
            return Some(&text[place + 1..]);
        }
        place += 2;
    }
}

impl Defect {
    /// The defect's name in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoTime => "no_time",
            Self::NoRequest => "no_request",
            Self::OpenRequest => "open_request",
            Self::NoStatus => "no_status",
            Self::OtherFields => "other_fields",
            Self::NoStatusField => "no_status_field",
            Self::NoSubStatus => "no_sub_status",
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the line is empty",
            Self::NoTime => "there is no [time]",
            Self::NoRequest => "no quoted request follows the [time]",
            Self::OpenRequest => "the quotes of the request do not end",
            Self::NoStatus => "there is no status of three digits in its place",
            Self::OtherFields => "the line has more or fewer fields than #Fields names",
            Self::NoStatusField => "#Fields does not name sc-status",
            Self::NoSubStatus => "sc-substatus is no number",
        })
    }
}
