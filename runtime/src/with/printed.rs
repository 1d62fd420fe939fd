//! What a value prints, whatever its `Display` does: `to_string` panics if that fails, and takes
//! as much memory as it likes.

use alloc::string::String;
use core::fmt::{self, Display, Write};

/// How a text ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Whole,
    /// Before the first character that did not fit.
    Cut,
    /// Where the value failed to print.
    Failed,
}

/// As much of what a value prints as these bytes hold.
pub(super) fn print(value: &(impl Display + ?Sized), max: usize) -> (String, End) {
    let mut printed = Printed {
        text: String::new(),
        max,
        is_cut: false,
    };
    let result = write!(printed, "{value}");
    let end = match result {
        _ if printed.is_cut => End::Cut,
        Ok(()) => End::Whole,
        Err(fmt::Error) => End::Failed,
    };
    (printed.text, end)
}

struct Printed {
    text: String,
    max: usize,
    is_cut: bool,
}

impl Write for Printed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // A value may go on printing after an error.
        let free = if self.is_cut {
            0
        } else {
            self.max.saturating_sub(self.text.len())
        };
        let mut fits = text.len().min(free);
        while !text.is_char_boundary(fits) {
            fits -= 1;
        }
        self.text.push_str(text.get(..fits).unwrap_or_default());
        self.is_cut |= fits < text.len();
        if self.is_cut { Err(fmt::Error) } else { Ok(()) }
    }
}
