//! Texts of the statuses of an enum.

use core::fmt;

/// Texts in one string, by place.
///
/// A table of `&str` would take three times as much of a program: for each text its address, its
/// length, and a relocation, which the loader has to work off at each start.
#[derive(Debug)]
pub struct StringTable {
    /// All texts.
    pub texts: &'static str,
    /// Where each text begins, and at last where the last one ends: four bytes for each, because
    /// rustc reads a string of bytes as one token.
    pub starts: &'static [u8],
}

impl StringTable {
    /// The text at a place, or an empty one after the last place.
    #[must_use]
    #[inline]
    pub fn get(&self, place: usize) -> &'static str {
        self.range(place)
            .and_then(|(start, end)| self.texts.get(start..end))
            .unwrap_or_default()
    }

    /// Prints the text at a place, in the width that is wanted.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    #[inline]
    pub fn print(&self, place: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.get(place);
        // `pad` finds out the same, but not before it has saved all registers.
        if f.width().is_none() && f.precision().is_none() {
            f.write_str(text)
        } else {
            f.pad(text)
        }
    }

    #[inline]
    fn range(&self, place: usize) -> Option<(usize, usize)> {
        let both = u64::from_le_bytes(*self.starts.get(place * 4..)?.first_chunk()?);
        let start = usize::try_from(both & u64::from(u32::MAX)).ok()?;
        let end = usize::try_from(both >> 32).ok()?;
        Some((start, end))
    }
}
