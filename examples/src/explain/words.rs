//! Lists in a sentence.

/// `azure, google and nginx`
pub(super) fn and<T: AsRef<str>>(words: &[T]) -> String {
    joined(words, "and")
}

/// `azure, google or nginx`
pub(super) fn or<T: AsRef<str>>(words: &[T]) -> String {
    joined(words, "or")
}

fn joined<T: AsRef<str>>(words: &[T], last_before: &str) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        [rest @ .., last] if !rest.is_empty() => {
            format!("{} {last_before} {last}", rest.join(", "))
        }
        few => few.concat(),
    }
}
