//! The beginning of an input, as errors keep it.

use crate::escape;
use core::fmt;

/// The beginning of a string, without allocation. Prints in backticks, with `…` after it if there was
/// more, and with escapes for control characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Excerpt {
    bytes: [u8; Self::MAX],
    len: u8,
    cut: bool,
}

impl Excerpt {
    /// How many bytes are kept.
    pub const MAX: usize = 48;

    /// Keeps the beginning of a string, up to the end of a character.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut kept = text.len().min(Self::MAX);
        while !text.is_char_boundary(kept) {
            kept -= 1;
        }
        let mut bytes = [0; Self::MAX];
        bytes[..kept].copy_from_slice(&text.as_bytes()[..kept]);
        Self {
            bytes,
            len: u8::try_from(kept).unwrap_or(u8::MAX),
            cut: kept < text.len(),
        }
    }

    /// What is kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.bytes
            .get(..usize::from(self.len))
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`")?;
        escape::write(f, self.as_str(), &['\\'])?;
        f.write_str(if self.cut { "…`" } else { "`" })
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        escape::write(f, self.as_str(), &['\\', '"'])?;
        f.write_str("\"")
    }
}
