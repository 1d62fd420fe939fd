//! Prints errors.

use std::error::Error;
use std::fmt;
use std::iter::successors;

/// An error as a line with all its sources. What went wrong, such as a refused connection, is most
/// often in the last one.
///
/// A source is left out whose text stands in the text before it already, and control characters
/// are escaped: an upstream may have chosen what they are.
#[derive(Debug)]
pub struct WithSources<'a>(pub &'a dyn Error);

impl fmt::Display for WithSources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = String::new();
        for error in successors(Some(self.0), |&error| error.source()) {
            let text = error.to_string();
            if !last.is_empty() && last.contains(&text) {
                continue;
            }
            if !last.is_empty() {
                f.write_str(": ")?;
            }
            for c in text.chars() {
                if c.is_control() {
                    write!(f, "{}", c.escape_default())?;
                } else {
                    write!(f, "{c}")?;
                }
            }
            last = text;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::WithSources;
    use std::error::Error;

    #[derive(Debug, thiserror::Error)]
    #[error("{text}")]
    struct Failure {
        text: &'static str,
        source: Option<Box<Failure>>,
    }

    fn failure(texts: &[&'static str]) -> Option<Box<Failure>> {
        let (text, rest) = texts.split_first()?;
        let source = failure(rest);
        Some(Box::new(Failure { text, source }))
    }

    #[test]
    fn every_source_is_printed_once() {
        let print = |texts: &[&'static str]| {
            let failure: Box<dyn Error> = failure(texts).unwrap();
            WithSources(failure.as_ref()).to_string()
        };
        assert_eq!(print(&["lost"]), "lost");
        assert_eq!(
            print(&["lost", "reset", "errno 104"]),
            "lost: reset: errno 104"
        );
        assert_eq!(
            print(&["lost: reset", "reset", "errno 104"]),
            "lost: reset: errno 104"
        );
        assert_eq!(print(&["a\r\nb\u{1b}[2J"]), "a\\r\\nb\\u{1b}[2J");
    }
}
