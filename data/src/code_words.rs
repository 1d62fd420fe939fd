//! How sets of codes are stored: a bit for each code. Expansions write what the runtime reads.

use crate::{MAX_CODE, MIN_CODE};

const BITS: usize = u64::BITS as usize;

/// How many words it takes.
pub const WORDS: usize = ((MAX_CODE - MIN_CODE) as usize + 1).div_ceil(BITS);

/// The word and the bit in it that stand for a code: the lowest bit of the first word is that of 100.
/// `None` outside of 100..=999.
#[must_use]
#[inline]
pub const fn position(code: u16) -> Option<(usize, u32)> {
    if code < MIN_CODE || code > MAX_CODE {
        return None;
    }
    let offset = code - MIN_CODE;
    Some((offset as usize / BITS, offset as u32 % u64::BITS))
}

/// The code that a bit of a word stands for.
#[must_use]
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "words and bits are few")]
pub const fn code(word: usize, bit: u32) -> u16 {
    MIN_CODE + (word * BITS) as u16 + bit as u16
}

/// The words of these codes. Others than 100..=999 have no bit.
#[must_use]
pub const fn of_codes(codes: &[u16]) -> [u64; WORDS] {
    let mut words = [0; WORDS];
    let mut i = 0;
    while i < codes.len() {
        if let Some((word, bit)) = position(codes[i]) {
            words[word] |= 1 << bit;
        }
        i += 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{WORDS, code, of_codes, position};

    #[test]
    fn a_bit_stands_for_a_code_and_each_code_has_one() {
        for number in 0..=u16::MAX {
            let is_code = (100..=999).contains(&number);
            assert_eq!(position(number).is_some(), is_code);
            if let Some((word, bit)) = position(number) {
                assert_eq!(code(word, bit), number);
                let mut expected = [0; WORDS];
                expected[word] = 1 << bit;
                assert_eq!(of_codes(&[number, 99, number]), expected);
            }
        }
    }
}
