//! Lines of Rust, laid out here and not by rustfmt: one fact a line, so that a change of one fact is
//! a change of one line.

use std::fmt::Display;

/// The text under way. Rust reads strings and options of them as `Debug` writes them.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) text: String,
}

impl Lines {
    pub(super) fn line(&mut self, depth: usize, line: impl Display) {
        self.text.push_str(&"    ".repeat(depth));
        self.text.push_str(&line.to_string());
        self.text.push('\n');
    }

    pub(super) fn field(&mut self, depth: usize, name: &str, value: impl Display) {
        self.line(depth, format_args!("{name}: {value},"));
    }

    pub(super) fn text_field(&mut self, depth: usize, name: &str, value: &str) {
        self.field(depth, name, format_args!("{value:?}"));
    }
}
