//! Finds the status in a line of a log in the Common Log Format, or one that is like it.
//!
//! The Common Log Format is `host ident user [time] "request" status size`; nginx's `combined` and
//! Apache's add quoted fields. What follows the status is not looked at, and neither is what stands
//! before the request, except that a time in brackets is there: so formats that add fields of their
//! own can be read too. A load balancer of AWS logs neither brackets nor the status after the
//! request: [`aws`] reads its lines.

use super::aws;
use super::line::{Defect, Line};

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
        match aws::read(line) {
            Some(line) => Ok(line),
            None => read(line),
        }
    }
}

fn read(line: &[u8]) -> Result<Line, Defect> {
    let position = |text: &[u8], wanted| text.iter().position(|&byte| byte == wanted);
    let start = position(line, b'[').ok_or(Defect::NoTime)?;
    // A user name may have brackets of its own: it does no harm to look for the request in front of
    // the time.
    let end = position(&line[start..], b']').ok_or(Defect::NoRequest)?;
    let rest = &line[start + end + 1..];
    let is_all_quoted = line[..start].ends_with(b"\"");

    let mut quotes = quotes(rest);
    let opening = quotes.next().ok_or(Defect::NoRequest)?;
    let mut defect = Defect::OpenRequest;
    // Not every server escapes the quotes in a request. The one that ends it is the first that a
    // status follows.
    for quote in quotes {
        let status = Status {
            is_all_quoted,
            text: &rest[opening + 1..quote],
        };
        if let Some(line) = status.after(&rest[quote + 1..]) {
            return Ok(line);
        }
        defect = Defect::NoStatus;
    }
    Err(defect)
}

/// The places of the quotes. nginx writes one in a request as `\x22`, Apache as `\"`.
fn quotes(text: &[u8]) -> impl Iterator<Item = usize> {
    let mut is_escaped = false;
    text.iter().enumerate().filter_map(move |(place, &byte)| {
        let is_quote = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_quote.then_some(place)
    })
}

/// Looks for the status after what may be the request.
struct Status<'a> {
    /// Whether the time stands in quotes, as then every field does.
    is_all_quoted: bool,
    /// What may be the request.
    text: &'a [u8],
}

impl Status<'_> {
    fn after(&self, rest: &[u8]) -> Option<Line> {
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\t');
        let start = rest.iter().position(|byte| !is_space(byte))?;
        if start == 0 {
            return None;
        }
        let rest = &rest[start..];
        let end = rest.iter().position(is_space).unwrap_or(rest.len());
        let field = &rest[..end];
        let inner = field
            .strip_prefix(b"\"")
            .and_then(|field| field.strip_suffix(b"\""));
        let status = inner.unwrap_or(field);
        // Between the time and the request, `-` and `0` stand for many a thing.
        let is_clear =
            status.len() == 3 || self.is_request() && (inner.is_none() || self.is_all_quoted);
        Line::of_status(status).filter(|_| is_clear)
    }

    /// A request has spaces, unless the client sent none.
    fn is_request(&self) -> bool {
        matches!(self.text, b"" | b"-") || self.text.contains(&b' ')
    }
}
