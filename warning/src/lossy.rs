//! Bytes of any origin as characters.

/// Decodes UTF-8. What is not UTF-8 becomes U+FFFD, as in `String::from_utf8_lossy`.
#[derive(Clone, Debug)]
pub(super) struct Lossy<I> {
    bytes: I,
    /// The beginning of a character: at most three bytes while more are to come.
    pending: [u8; 4],
    len: usize,
}

impl<I> Lossy<I> {
    pub(super) const fn new(bytes: I) -> Self {
        Self {
            bytes,
            pending: [0; 4],
            len: 0,
        }
    }

    /// The character that the pending bytes make, once they make one.
    fn decode(&mut self) -> Option<char> {
        let pending = self.pending.get(..self.len).unwrap_or_default();
        match core::str::from_utf8(pending) {
            Ok(text) => {
                let char = text.chars().next();
                self.len = 0;
                char
            }
            Err(error) => {
                let wrong = error.error_len()?;
                self.pending.rotate_left(wrong.min(4));
                self.len = self.len.saturating_sub(wrong);
                Some(char::REPLACEMENT_CHARACTER)
            }
        }
    }
}

impl<I: Iterator<Item = u8>> Iterator for Lossy<I> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(char) = self.decode() {
                return Some(char);
            }
            let Some(byte) = self.bytes.next() else {
                let is_cut = self.len > 0;
                self.len = 0;
                return is_cut.then_some(char::REPLACEMENT_CHARACTER);
            };
            if let Some(place) = self.pending.get_mut(self.len) {
                *place = byte;
                self.len += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::Lossy;
    use std::string::String;

    /// Every sequence of up to four bytes that matter, against the standard library.
    #[test]
    fn agrees_with_the_standard_library() {
        let bytes = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xE0, 0xE2, 0xED,
            0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
        ];
        for length in 0..=4 {
            for number in 0..usize::pow(bytes.len(), length) {
                let mut input = [0; 4];
                let mut rest = number;
                for byte in &mut input {
                    *byte = bytes[rest % bytes.len()];
                    rest /= bytes.len();
                }
                let input = &input[..length as usize];
                let chars: String = Lossy::new(input.iter().copied()).collect();
                assert_eq!(chars, String::from_utf8_lossy(input), "{input:x?}");
            }
        }
    }
}
