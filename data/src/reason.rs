//! What a reason phrase can be.

/// What keeps a string from being a reason phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonFlaw {
    /// There is nothing in it.
    Empty,
    /// It has a control character, such as a line break.
    Control,
    /// There is a space around it.
    Space,
    /// Its first word has three digits.
    Code,
}

impl ReasonFlaw {
    /// The flaw of a string, if it has one: a reason phrase stands in the status line after the code
    /// as it is (RFC 9112 §4), and is told from a code where it stands without one.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            Some(Self::Empty)
        } else if text.contains(char::is_control) {
            Some(Self::Control)
        } else if text.trim() != text {
            Some(Self::Space)
        } else if begins_with_code(text) {
            Some(Self::Code)
        } else {
            None
        }
    }

    /// A sentence without its subject, which is the phrase.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "cannot be empty",
            Self::Control => {
                "stands in the status line, so it cannot have line breaks, tabs or other control characters"
            }
            Self::Space => "cannot begin or end with a space",
            Self::Code => "cannot begin with three digits: they would read as the code",
        }
    }
}

fn begins_with_code(text: &str) -> bool {
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::ReasonFlaw;

    #[test]
    fn flaws() {
        for (text, flaw) in [
            ("", ReasonFlaw::Empty),
            ("  ", ReasonFlaw::Empty),
            ("\n", ReasonFlaw::Empty),
            ("Two\nLines", ReasonFlaw::Control),
            ("A\tTab", ReasonFlaw::Control),
            ("\u{7f}", ReasonFlaw::Control),
            (" Gone", ReasonFlaw::Space),
            ("Gone\u{a0}", ReasonFlaw::Space),
            ("404", ReasonFlaw::Code),
            ("404 Not Found", ReasonFlaw::Code),
            ("404\u{2003}Not Found", ReasonFlaw::Code),
        ] {
            assert_eq!(ReasonFlaw::of(text), Some(flaw), "{text:?}");
        }
        for text in [
            "Gone", "4040", "404Gone", "Gone 404", "Não", "(Unused)", "Gone.",
        ] {
            assert_eq!(ReasonFlaw::of(text), None, "{text:?}");
        }
    }
}
