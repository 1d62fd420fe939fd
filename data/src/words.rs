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
    let mut previous = None;
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let offset = text.len() - rest.as_str().len() - letter.len_utf8();
        let next = rest.clone().next();
        if letter.is_uppercase() && starts_word(previous, next) {
            return offset;
        }
        previous = Some(letter);
    }
    text.len()
}

/// Whether a capital letter begins a word between these two.
fn starts_word(previous: Option<char>, next: Option<char>) -> bool {
    previous.is_some_and(|previous| {
        let ends_acronym = previous.is_uppercase() && next.is_some_and(char::is_lowercase);
        previous.is_lowercase() || previous.is_numeric() || ends_acronym
    })
}
