//! What is written to: room for a line on the stack, so that no allocator is measured.

use std::fmt;

pub(super) struct Buffer {
    bytes: [u8; 128],
    len: usize,
}

impl Buffer {
    pub(super) fn clear(&mut self) {
        self.len = 0;
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    #[inline]
    pub(super) fn push(&mut self, text: &[u8]) -> fmt::Result {
        let end = self.len + text.len();
        let room = self.bytes.get_mut(self.len..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text);
        self.len = end;
        Ok(())
    }

    #[inline]
    pub(super) fn push_line(&mut self, digits: &str, phrase: &str) -> fmt::Result {
        for part in ["HTTP/1.1 ", digits, " ", phrase, "\r\n"] {
            self.push(part.as_bytes())?;
        }
        Ok(())
    }
}

impl Default for Buffer {
    fn default() -> Self {
        Self {
            bytes: [0; 128],
            len: 0,
        }
    }
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text.as_bytes())
    }
}
