//! The words of a Rust identifier.

use core::iter;

/// The words of a name in camel or snake case: those of the phrase that it stands for.
///
/// They are handed out as parts of the name, so that this works without allocation, and so both in
/// the macros and in the parser of the dataset's files.
///
/// ```
/// use status_set_data::words;
///
/// assert!(words("TLSErrorInHttp2Stream").eq(["TLS", "Error", "In", "Http2", "Stream"]));
/// assert!(words("over_quota").eq(["over", "quota"]));
/// ```
#[doc(hidden)]
pub fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split('_').flat_map(|mut rest| {
        iter::from_fn(move || {
            let (word, after) = rest.split_at(end_of_word(rest));
            rest = after;
            (!word.is_empty()).then_some(word)
        })
    })
}

/// Where the first word of a name in camel case ends.
fn end_of_word(text: &str) -> usize {
    let starts_word = |&(offset, letter): &(usize, char)| {
        let next = text[offset..].chars().nth(1);
        text[..offset].chars().next_back().is_some_and(|previous| {
            let ends_acronym = previous.is_uppercase() && next.is_some_and(char::is_lowercase);
            letter.is_uppercase()
                && (previous.is_lowercase() || previous.is_numeric() || ends_acronym)
        })
    };
    let start = text.char_indices().find(starts_word);
    start.map_or(text.len(), |(offset, _)| offset)
}
