//! `warn-text = quoted-string`

use crate::{Expected, WarningError, cursor::Cursor, lossy::Lossy};
use core::{
    fmt::{self, Write},
    hash,
};
use status_set_data::syntax::is_of_field_value;

/// The text of a warning, without the quotes and escapes that it has in the field value.
///
/// The escapes are undone while the text is read, so that nothing is allocated or copied. Two texts
/// are equal if they say the same, whatever was escaped.
///
/// ```
/// use status_set_warning as warning;
///
/// let value = warning::parse(r#"299 - "use \"v2\"""#).next().unwrap()?;
/// assert_eq!(value.text(), r#"use "v2""#);
/// assert_eq!(value.text().to_string(), r#"use "v2""#);
/// # Ok::<(), warning::WarningError>(())
/// ```
#[derive(Clone, Copy)]
pub struct WarnText<'a> {
    raw: &'a [u8],
    /// Whether a backslash in `raw` is an escape, or is itself.
    escaped: bool,
}

impl<'a> WarnText<'a> {
    /// A text to print, or an error if a quoted string cannot have it.
    pub(super) fn new(text: &'a str) -> Result<Self, WarningError> {
        match text.bytes().position(|byte| !is_printable(byte)) {
            Some(offset) => Err(WarningError::new(offset, Expected::NoControl)),
            None => Ok(Self {
                raw: text.as_bytes(),
                escaped: false,
            }),
        }
    }

    /// Reads a quoted string.
    pub(super) fn read(cursor: &mut Cursor<'a>) -> Result<Self, WarningError> {
        cursor.expect(b'"', Expected::Text)?;
        let start = cursor.at();
        loop {
            cursor.take_while(|byte| is_printable(byte) && byte != b'"' && byte != b'\\');
            if cursor.next_if(|byte| byte == b'\\').is_none() {
                break;
            }
            if cursor.next_if(is_printable).is_none() {
                break;
            }
        }
        let raw = cursor.since(start);
        match cursor.peek() {
            Some(b'"') => {
                cursor.expect(b'"', Expected::ClosingQuote)?;
                Ok(Self { raw, escaped: true })
            }
            Some(_) => Err(cursor.error(Expected::NoControl)),
            None => Err(cursor.error(Expected::ClosingQuote)),
        }
    }

    /// The bytes of the text. They are UTF-8, unless the sender used another encoding.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(b"199 - \"caf\xE9\"").next().unwrap()?;
    /// assert!(value.text().bytes().eq(*b"caf\xE9"));
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    pub fn bytes(self) -> impl Iterator<Item = u8> + Clone + use<'a> {
        let mut raw = self.raw.iter().copied();
        core::iter::from_fn(move || match raw.next()? {
            b'\\' if self.escaped => raw.next(),
            byte => Some(byte),
        })
    }

    /// The characters of the text. What is not UTF-8 becomes U+FFFD.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let value = warning::parse(b"199 - \"caf\xE9\"").next().unwrap()?;
    /// assert!(value.text().chars().eq("caf\u{FFFD}".chars()));
    /// # Ok::<(), warning::WarningError>(())
    /// ```
    pub fn chars(self) -> impl Iterator<Item = char> + Clone + use<'a> {
        Lossy::new(self.bytes())
    }

    /// The text as a slice of the input, or `None` if it has escapes or is not UTF-8.
    ///
    /// ```
    /// use status_set_warning as warning;
    ///
    /// let text = |field| warning::parse(field).next()?.ok()?.text().as_str();
    /// assert_eq!(text(r#"199 - "plain""#), Some("plain"));
    /// assert_eq!(text(r#"199 - "\"quoted\"""#), None);
    /// ```
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        if self.escaped && self.raw.contains(&b'\\') {
            return None;
        }
        core::str::from_utf8(self.raw).ok()
    }
}

const fn is_printable(byte: u8) -> bool {
    is_of_field_value(byte as char)
}

impl PartialEq for WarnText<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for WarnText<'_> {}

impl PartialEq<str> for WarnText<'_> {
    fn eq(&self, other: &str) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl PartialEq<&str> for WarnText<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl hash::Hash for WarnText<'_> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.bytes().for_each(|byte| state.write_u8(byte));
        // A text cannot have this byte, so that it tells where the text ends.
        state.write_u8(0);
    }
}

/// The text, with U+FFFD for what is not UTF-8.
impl fmt::Display for WarnText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_str() {
            Some(text) => f.write_str(text),
            None => self.chars().try_for_each(|char| f.write_char(char)),
        }
    }
}

impl fmt::Debug for WarnText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for char in self.chars() {
            write!(f, "{}", char.escape_debug())?;
        }
        f.write_char('"')
    }
}
