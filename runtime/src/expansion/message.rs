//! Messages of `const` code, which has no `format!`.

/// A message that `const` code puts together, for a panic where the program is built.
pub(crate) struct Message {
    bytes: [u8; Self::ROOM],
    len: usize,
}

impl Message {
    /// More than any message of ours. What a user's own names make longer is cut.
    const ROOM: usize = 1024;

    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; Self::ROOM],
            len: 0,
        }
    }

    pub(crate) const fn text(mut self, text: &str) -> Self {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < Self::ROOM {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    pub(crate) const fn number(mut self, number: u16) -> Self {
        let mut power = 1;
        while number / power >= 10 {
            power *= 10;
        }
        while power > 0 && self.len < Self::ROOM {
            self.bytes[self.len] = b'0' + (number / power % 10) as u8;
            self.len += 1;
            power /= 10;
        }
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        let written = self.bytes.split_at(self.len).0;
        match core::str::from_utf8(written) {
            Ok(text) => text,
            // The end was cut in the middle of a character.
            Err(error) => match core::str::from_utf8(written.split_at(error.valid_up_to()).0) {
                Ok(text) => text,
                Err(_) => "",
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Message;

    #[test]
    fn is_put_together_in_const_code() {
        const MESSAGE: &str = {
            const BUILT: Message = Message::new().number(404).text(" is not in `Édge`");
            BUILT.as_str()
        };
        assert_eq!(MESSAGE, "404 is not in `Édge`");
        assert_eq!(Message::new().as_str(), "");
        for (number, text) in [(0, "0"), (7, "7"), (10, "10"), (u16::MAX, "65535")] {
            assert_eq!(Message::new().number(number).as_str(), text);
        }
    }

    #[test]
    fn is_cut_at_a_character() {
        let mut message = Message::new().text("x");
        for _ in 0..Message::ROOM {
            message = message.text("é");
        }
        let text = message.number(404);
        let text = text.as_str();
        assert!((Message::ROOM - 1..=Message::ROOM).contains(&text.len()));
        assert!(text.chars().skip(1).all(|letter| letter == 'é'));
    }
}
