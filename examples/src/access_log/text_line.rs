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
    /// If it is not a line of a log.
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
    let first_space = position(&rest[opening..], b' ').map(|place| opening + place);
    let mut defect = Defect::OpenRequest;
    // Not every server escapes the quotes in a request. The one that ends it is the first that a
    // status follows.
    for quote in quotes {
        // A request has spaces, unless the client sent none.
        let is_request = matches!(&rest[opening + 1..quote], b"" | b"-")
            || first_space.is_some_and(|place| place < quote);
        let next = next_field(&rest[quote + 1..]);
        if let Some(line) = next.and_then(|field| status(field, is_request, is_all_quoted)) {
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

/// The field after the separators with which the text begins.
fn next_field(text: &[u8]) -> Option<&[u8]> {
    let is_separator = |byte: &u8| matches!(byte, b' ' | b'\t');
    let start = text.iter().position(|byte| !is_separator(byte))?;
    let field = text[start..].split(is_separator).next()?;
    (start > 0).then_some(field)
}

/// The status that a field has after what may be the request.
fn status(field: &[u8], is_request: bool, is_all_quoted: bool) -> Option<Line> {
    let inner = field.strip_prefix(b"\"");
    let inner = inner.and_then(|field| field.strip_suffix(b"\""));
    let status = inner.unwrap_or(field);
    // Between the time and the request, `-` and `0` stand for many a thing.
    let is_clear = status.len() == 3 || is_request && (inner.is_none() || is_all_quoted);
    Line::of_status(status).filter(|_| is_clear)
}
