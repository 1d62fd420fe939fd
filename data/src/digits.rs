//! Three ASCII digits, the number that they write, and what may follow it.

/// The number that exactly three ASCII digits write, or `None` for anything else.
///
/// The digits are tested and summed as one word: a test for each would be three branches.
#[must_use]
#[inline]
pub const fn parse(bytes: &[u8]) -> Option<u16> {
    let &[hundreds, tens, ones] = bytes else {
        return None;
    };
    let values = u32::from_le_bytes([hundreds, tens, ones, b'0']) ^ 0x3030_3030;
    // A byte above 9 has a bit of 0xF0 now, or gets one when 6 is added.
    if (values | values.wrapping_add(0x0606_0606)) & 0xF0F0_F0F0 != 0 {
        return None;
    }
    // In the lowest byte the first two digits as a number, which is below 100 and so stays there.
    let [first_two, ..] = values
        .wrapping_mul(10)
        .wrapping_add(values >> 8)
        .to_le_bytes();
    let [_, _, ones, _] = values.to_le_bytes();
    // Less than 1024, as an enum's table has entries: said to the compiler, this saves a test there.
    Some((first_two as u16 * 10 + ones as u16) & 0x3FF)
}

/// Splits `404` and `404 Not Found` into the code and the phrase, if there is one.
#[must_use]
pub fn split_code(text: &str) -> Option<(u16, Option<&str>)> {
    let code = parse(text.as_bytes().get(..3)?)?;
    match text.get(3..)? {
        "" => Some((code, None)),
        rest => Some((code, Some(rest.strip_prefix(' ')?))),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    /// Every byte in every place, against the plain definition.
    #[test]
    fn agrees_with_the_plain_definition() {
        for word in 0..1 << 24_u32 {
            let [a, b, c, _] = u32::to_le_bytes(word);
            let plain = [a, b, c].iter().try_fold(0_u16, |number, byte| {
                byte.is_ascii_digit()
                    .then(|| number * 10 + u16::from(byte - b'0'))
            });
            assert_eq!(parse(&[a, b, c]), plain, "{a} {b} {c}");
        }
    }

    #[test]
    fn other_lengths_are_no_code() {
        for text in ["", "4", "40", "4040", "0404"] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }
}
