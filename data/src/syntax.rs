//! Which characters specifications allow: for the files of the dataset, for the macros and for
//! responses alike.

/// Whether a character can stand in a token, such as the name of a header field (RFC 9110 §5.6.2).
#[must_use]
pub fn is_of_token(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter)
}

/// Whether a character can stand in a field value, and in a quoted string of one, as it is or escaped
/// (RFC 9110 §5.5 and §5.6.4). Control characters cannot, CR, LF and NUL least of all: a field could
/// be ended with them, and another begun.
#[must_use]
pub const fn is_of_field_value(letter: char) -> bool {
    letter == '\t' || !letter.is_ascii_control()
}
