//! Reading a status from text.

use crate::{HttpStatus, ParseStatusError, ParseStatusErrorKind as Kind};
use status_set_data::{MIN_CODE, digits::split_code};

/// Reads `404`, `Not Found` or `404 Not Found`: what every status enum's `FromStr` does.
///
/// No reason phrase starts with three digits and a space, so the forms cannot be confused.
///
/// # Errors
///
/// If the text has none of these forms, or names no status of `S`.
pub fn parse<S: HttpStatus>(text: &str) -> Result<S, ParseStatusError> {
    let error = |kind| ParseStatusError::new::<S>(kind, text);
    match split_code(text) {
        Some((code, _)) if code < MIN_CODE => Err(error(Kind::InvalidCode)),
        Some((code, phrase)) => {
            let status = S::from_code(code).ok_or_else(|| error(Kind::UnlistedCode(code)))?;
            match phrase {
                Some(phrase) if phrase != status.reason_phrase() => {
                    Err(error(Kind::OtherPhrase(status.reason_phrase())))
                }
                _ => Ok(status),
            }
        }
        None if is_number(text) => Err(error(Kind::InvalidCode)),
        None => by_phrase(text).map_err(error),
    }
}

/// Whether the first word is a number, which then is no code.
fn is_number(text: &str) -> bool {
    let mut word = text.bytes().take_while(|byte| *byte != b' ').peekable();
    word.peek().is_some() && word.all(|byte| byte.is_ascii_digit())
}

fn by_phrase<S: HttpStatus>(phrase: &str) -> Result<S, Kind> {
    let mut found = S::ALL
        .iter()
        .copied()
        .filter(|status| status.reason_phrase() == phrase);
    match (found.next(), found.next()) {
        (Some(status), None) => Ok(status),
        (Some(first), Some(second)) => Err(Kind::SharedPhrase(first.code(), second.code())),
        (None, _) if phrase.is_empty() => Err(Kind::Empty),
        (None, _) => Err(Kind::UnknownPhrase),
    }
}
