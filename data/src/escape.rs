//! Text of strangers in messages and logs.

use core::fmt::{self, Write as _};

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
    // One letter at a time: to cut the text takes more code, in each program that prints errors.
    for letter in text.chars() {
        if is_control(letter) || also.contains(&letter) {
            escaped(f, letter)?;
        } else {
            f.write_char(letter)?;
        }
    }
    Ok(())
}

/// As `char::escape_default` has it, which is more code.
fn escaped(f: &mut fmt::Formatter<'_>, letter: char) -> fmt::Result {
    let short = match letter {
        '\t' => 't',
        '\r' => 'r',
        '\n' => 'n',
        '\\' | '\'' | '"' => letter,
        _ => return write!(f, "\\u{{{:x}}}", u32::from(letter)),
    };
    f.write_char('\\')?;
    f.write_char(short)
}
