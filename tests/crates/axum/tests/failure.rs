//! What a log writes of a failure, whatever its error is like.

#![deny(warnings)]

use axum::response::IntoResponse;
use status_set::HttpError;
use status_set::with::Failure;
use std::error::Error;
use std::fmt::{self, Write};

/// An error with any text, which may fail to print after it, and any source.
#[derive(Debug, HttpError)]
#[status(500, with(axum))]
struct Any {
    text: String,
    fails: bool,
    source: Option<Box<Any>>,
}

impl fmt::Display for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)?;
        if self.fails { Err(fmt::Error) } else { Ok(()) }
    }
}

impl Error for Any {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// An error whose sources have the texts that follow. `!` at the end is one that fails to print.
fn chain(texts: &[&str]) -> Any {
    let (text, sources) = texts.split_first().unwrap();
    Any {
        text: text.trim_end_matches('!').to_owned(),
        fails: text.ends_with('!'),
        source: (!sources.is_empty()).then(|| Box::new(chain(sources))),
    }
}

fn failure(error: impl IntoResponse) -> Failure {
    let response = error.into_response();
    response.extensions().get::<Failure>().unwrap().clone()
}

fn lines(texts: &[&str]) -> [String; 2] {
    let failure = failure(chain(texts));
    [format!("{failure}"), format!("{failure:#}")]
}

#[test]
fn an_error_that_fails_to_print_says_so() {
    assert_eq!(
        lines(&["half!", "disk full"]),
        [
            "half (the rest fails to print)",
            "half (the rest fails to print): disk full"
        ]
    );
    let nothing = "(a text that fails to print)";
    assert_eq!(lines(&["a", "!", "b"])[1], format!("a: {nothing}: b"));
    assert_eq!(lines(&["!"]), [nothing; 2]);
}

#[test]
fn nobody_begins_a_line_or_turns_one() {
    let text = "a\r\nINFO \x1b[2J\x08\0\t\x7f\u{85}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{61c}b";
    let escaped = r"a\r\nINFO \u{1b}[2J\u{8}\u{0}\t\u{7f}\u{85}\u{9b}\u{2028}\u{2029}\u{202e}\u{2066}\u{61c}b";
    assert_eq!(lines(&[text]), [escaped; 2]);
    assert_eq!(lines(&["x", text])[1], format!("x: {escaped}"));
    let shown = r#"é "見" 😀 C:\new"#;
    assert_eq!(lines(&[shown]), [shown; 2]);
}

#[test]
fn a_source_that_is_part_of_the_text_is_not_printed_again() {
    for (texts, line) in [
        (&["a: b: c", "b: c", "c"][..], "a: b: c"),
        (&["a", "b", "a"], "a: b"),
        (&["a: c", "b", "c"], "a: c: b"),
        (&["a", "", "b"], "a: b"),
        (&["", "b"], "b"),
        (&["a", "b\n", "b\n"], r"a: b\n"),
    ] {
        assert_eq!(lines(texts)[1], line, "{texts:?}");
    }
}

/// Its own source, and a text without end.
#[derive(Debug, HttpError)]
#[status(500, with(axum))]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        loop {
            f.write_str("é")?;
        }
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

#[test]
fn a_line_ends() {
    let failure = failure(Endless);
    let line = format!("{failure:#}");
    let whole = "é".repeat(32 << 10);
    assert!(line.starts_with(&format!("{whole}…")));
    assert!(line.len() < whole.len() + 2000);
    assert_eq!(failure.to_string(), format!("{whole}…"));
}

/// An error of what is written to is not hidden: `io::Write` takes it from there.
#[test]
fn only_the_other_side_fails() {
    struct Full;

    impl Write for Full {
        fn write_str(&mut self, _: &str) -> fmt::Result {
            Err(fmt::Error)
        }
    }

    assert!(write!(Full, "{}", failure(chain(&["a"]))).is_err());
}
