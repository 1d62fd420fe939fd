//! Reading a status from text.

use crate::{HttpStatus, ParseStatusError, ParseStatusErrorKind as Kind};
use status_set_data::phrase::{SLOTS, next, slot};
use status_set_data::{MIN_CODE, digits::split_code};

/// Reads `404`, `Not Found` or `404 Not Found`: what every status enum's `FromStr` does.
///
/// No reason phrase starts with three digits and a space, so the forms cannot be confused.
///
/// # Errors
///
/// If the text has none of these forms, or names no status of `S`.
#[inline]
pub fn parse<S: HttpStatus>(text: &str) -> Result<S, ParseStatusError> {
    // By far the most frequent form is not to pay for the others.
    match S::from_bytes(text.as_bytes()) {
        Some(status) => Ok(status),
        None => parse_other(text),
    }
}

#[inline(never)]
fn parse_other<S: HttpStatus>(text: &str) -> Result<S, ParseStatusError> {
    let result = match split_code(text) {
        Some((code, _)) if code < MIN_CODE => Err(Kind::InvalidCode),
        Some((code, phrase)) => with_code(code, phrase),
        None if is_number(text) => Err(Kind::InvalidCode),
        None => by_phrase(text),
    };
    result.map_err(|kind| ParseStatusError::new::<S>(kind, text))
}

fn with_code<S: HttpStatus>(code: u16, phrase: Option<&str>) -> Result<S, Kind> {
    let status = S::from_code(code).ok_or(Kind::UnlistedCode(code))?;
    // Counting the lower codes in `CODES` takes longer where the processor's popcount is not used.
    let own = phrase_at::<S>(S::ALL.partition_point(|status| status.code() < code));
    match phrase {
        Some(phrase) if phrase != own => Err(Kind::OtherPhrase(own)),
        _ => Ok(status),
    }
}

/// The phrase of the status at a place, from the text that `Display` prints: where a program looks up
/// phrases in two functions, LLVM gives each of them an address and a relocation, 2,500 bytes for 79.
#[inline(never)]
fn phrase_at<S: HttpStatus>(place: usize) -> &'static str {
    let line = S::__LINES.get(place);
    line.get("404 ".len()..).unwrap_or_default()
}

/// Whether the first word is a number, which then is not a code.
fn is_number(text: &str) -> bool {
    let mut word = text.bytes().take_while(|byte| *byte != b' ').peekable();
    word.peek().is_some() && word.all(|byte| byte.is_ascii_digit())
}

fn by_phrase<S: HttpStatus>(phrase: &str) -> Result<S, Kind> {
    let mut found = Found::default();
    match S::__PHRASES.slots.first_chunk() {
        Some(slots) => look_up(slots, phrase, &mut found),
        None => (0..S::ALL.len()).for_each(|place| found.compare(place, phrase)),
    }
    match (found.first, found.second) {
        (Some(status), None) => Ok(status),
        (Some(first), Some(second)) => Err(Kind::SharedPhrase(first.code(), second.code())),
        (None, _) if phrase.is_empty() => Err(Kind::Empty),
        (None, _) => Err(Kind::UnknownPhrase),
    }
}

/// Looks through the slots from that of the phrase on. The statuses that share a phrase stand there in
/// the order of their codes.
fn look_up<S: HttpStatus>(slots: &[u8; SLOTS], phrase: &str, found: &mut Found<S>) {
    let mut at = slot(phrase);
    loop {
        let place = usize::from(slots[at]);
        if place >= S::ALL.len() {
            return;
        }
        found.compare(place, phrase);
        if found.first.is_some() && !S::__PHRASES.shared {
            return;
        }
        at = next(at);
    }
}

/// The first two statuses of a phrase.
struct Found<S> {
    first: Option<S>,
    second: Option<S>,
}

impl<S: HttpStatus> Found<S> {
    fn compare(&mut self, place: usize, phrase: &str) {
        if phrase_at::<S>(place) != phrase {
            return;
        }
        let status = S::ALL.get(place).copied();
        match self.first {
            None => self.first = status,
            Some(_) => self.second = self.second.or(status),
        }
    }
}

impl<S> Default for Found<S> {
    fn default() -> Self {
        Self {
            first: None,
            second: None,
        }
    }
}
