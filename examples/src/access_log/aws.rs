//! Finds the status in a line of a load balancer of AWS.
//!
//! An application load balancer logs `type time name client target`, three durations, and its own
//! status before that of the target; a classic one does not log the type. Network load balancers
//! have no status at all.

use super::line::Line;

/// What the first field of an application load balancer says.
const TYPES: [&[u8]; 6] = [b"http", b"https", b"h2", b"grpcs", b"ws", b"wss"];

/// The status that the load balancer sent; `None` if the line is none of these.
pub(super) fn read(line: &[u8]) -> Option<Line> {
    let mut fields = fields(line);
    let first = fields.next()?;
    let time = if TYPES.contains(&first) {
        fields.next()?
    } else {
        first
    };
    if !is_time(time) {
        return None;
    }
    let _name_client_target = fields.by_ref().nth(2)?;
    let durations = fields.by_ref().take(3).filter(|field| is_duration(field));
    if durations.count() < 3 {
        return None;
    }
    Line::of_status(fields.next()?)
}

/// Whether a line seems to come from a load balancer of AWS, whether it has a status or not.
pub(super) fn is_likely(line: &[u8]) -> bool {
    let mut words = fields(line).take(5).peekable();
    let is_typed = words.peek().is_some_and(|word| TYPES.contains(word));
    let is_named = |word: &[u8]| [&b"app/"[..], b"net/"].iter().any(|p| word.starts_with(p));
    words.any(|word| is_named(word) || is_typed && is_time(word))
}

fn fields(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    line.split(|&byte| byte == b' ')
}

/// `2026-11-26T10:00:00.186641Z`
fn is_time(field: &[u8]) -> bool {
    field.len() > 19 && field[10] == b'T' && field.ends_with(b"Z") && field[0].is_ascii_digit()
}

/// `0.001`, or `-1` where there was nobody to wait for.
fn is_duration(field: &[u8]) -> bool {
    let is_decimal = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    matches!(field, b"-" | b"-1") || !field.is_empty() && field.iter().all(is_decimal)
}
