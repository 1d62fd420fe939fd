//! What a value prints, whatever its `Display` does: `to_string` panics if that fails, and takes
//! as much memory as it likes.

use alloc::string::String;
use core::fmt::{self, Display, Write};

/// The longest text of an error that is shown to a client.
const MAX_TEXT: usize = 64 << 10;

/// The longest value of a header field, and the longest URI. Servers and clients accept about as much for
/// all fields of a message.
const MAX_FIELD: usize = 8 << 10;

/// The text of an error that a client may see, cut where it is too long, or `None` if there is none or
/// it fails to print.
pub(super) fn text<E: crate::HttpError + Display + ?Sized>(error: &E) -> Option<String> {
    let mut public = None;
    crate::shown::visit_public(error, &mut |text| {
        let (text, end) = print(text, MAX_TEXT);
        public = (end != End::Failed).then_some(text);
    });
    public
}

/// All that a value prints, or `None` if it fails to, or prints more than a header field holds.
pub(super) fn whole(value: &(impl Display + ?Sized)) -> Option<String> {
    let (text, end) = print(value, MAX_FIELD);
    (end == End::Whole).then_some(text)
}

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
