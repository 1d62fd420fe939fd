//! Text of strangers in messages and logs.

use core::fmt;

/// Whether a character could end a line, move the cursor, or change the order in which what stands
/// around it is read: the control characters of ASCII and of Latin-1, the separators of lines and
/// paragraphs, and the controls of direction.
///
/// All others are shown: to know which of them a font has would take tables that are larger than all
/// the rest of an enum.
const fn is_control(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\x1F'
            | '\x7F'..='\u{9F}'
            | '\u{61C}'
            | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
    )
}

/// Writes a string with escapes in the place of control characters, and of those that `also` names.
///
/// # Errors
///
/// Those of the formatter.
pub fn write(f: &mut fmt::Formatter<'_>, text: &str, also: &[char]) -> fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(|letter| is_control(letter) || also.contains(&letter)) {
        let (plain, from) = rest.split_at(at);
        f.write_str(plain)?;
        let mut letters = from.chars();
        if let Some(letter) = letters.next() {
            write!(f, "{}", letter.escape_default())?;
        }
        rest = letters.as_str();
    }
    f.write_str(rest)
}
