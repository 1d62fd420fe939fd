//! What several formats need.

use crate::entry::Entry;

/// What a copy lists, or why it cannot be read.
pub(crate) type Read = Result<Vec<Entry>, String>;

/// The entries of a copy, of which there has to be one at least.
pub(super) fn some(entries: Vec<Entry>, shape: &str) -> Read {
    if entries.is_empty() {
        return Err(format!(
            "there is no line like `{shape}`; its format may have changed"
        ));
    }
    Ok(entries)
}

/// A three-digit code at the beginning of a text, and what follows it.
pub(super) fn leading_code(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(3)?;
    let is_code = digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        && !rest.starts_with(|next: char| next.is_ascii_digit());
    is_code.then(|| Some((digits.parse().ok()?, rest)))?
}

/// Words with a capital letter each, as phrases are written.
pub(super) fn capitals(words: &[&str]) -> String {
    let words = words.iter().map(|word| {
        let mut letters = word.chars();
        let first = letters
            .next()
            .map(|letter| letter.to_uppercase().to_string());
        first.unwrap_or_default() + &letters.as_str().to_lowercase()
    });
    words.collect::<Vec<_>>().join(" ")
}
