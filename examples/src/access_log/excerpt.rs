//! Shows bytes that may be anything.

/// How many characters of a line are shown.
const WIDTH: usize = 72;

/// The beginning of a line, safe to print: control characters and bytes that are not UTF-8 are
/// escaped, because a log can hold what an attacker sent to the terminal of whoever reads it.
pub(super) fn excerpt(line: &[u8]) -> String {
    let mut shown = String::new();
    let mut width = 0;
    for chunk in line.utf8_chunks() {
        let chars = chunk.valid().chars().map(escape);
        let bytes = chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}"));
        for piece in chars.chain(bytes) {
            width += piece.chars().count();
            if width > WIDTH {
                shown.push('…');
                return shown;
            }
            shown.push_str(&piece);
        }
    }
    shown
}

fn escape(c: char) -> String {
    match c {
        '"' | '\'' | '\\' => c.to_string(),
        _ => c.escape_debug().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, excerpt};

    #[test]
    fn nothing_reaches_the_terminal_raw() {
        assert_eq!(excerpt(b"a\x1b[2J\t\"\xff"), r#"a\u{1b}[2J\t"\xFF"#);
        assert_eq!(
            excerpt("\u{202e}tea \u{e9}".as_bytes()),
            "\\u{202e}tea \u{e9}"
        );
    }

    #[test]
    fn only_the_beginning_is_shown() {
        assert_eq!(excerpt(&[b'a'; WIDTH]), "a".repeat(WIDTH));
        assert_eq!(excerpt(&[b'a'; 9999]), "a".repeat(WIDTH) + "…");
    }
}
