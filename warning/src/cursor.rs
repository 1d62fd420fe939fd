//! A place in the input, from which the grammar's functions read on.

use crate::{Expected, WarningError};

#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    input: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(input: &'a [u8]) -> Self {
        Self { input, at: 0 }
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.input.len()
    }

    /// The next byte, which stays the next.
    pub(super) fn peek(&self) -> Option<u8> {
        self.input.get(self.at).copied()
    }

    /// What is left of the input.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.input.get(self.at..).unwrap_or_default()
    }

    /// What was read since the cursor was at `start`.
    pub(super) fn since(&self, start: usize) -> &'a [u8] {
        self.input.get(start..self.at).unwrap_or_default()
    }

    /// Reads one byte, if it is what `is_wanted` wants.
    pub(super) fn next_if(&mut self, is_wanted: impl FnOnce(u8) -> bool) -> Option<u8> {
        let byte = self.peek().filter(|byte| is_wanted(*byte))?;
        self.at += 1;
        Some(byte)
    }

    /// Reads as many bytes as `is_wanted` wants.
    pub(super) fn take_while(&mut self, is_wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let start = self.at;
        while self.next_if(&is_wanted).is_some() {}
        self.since(start)
    }

    /// Reads one byte that has to be there.
    pub(super) fn expect(&mut self, byte: u8, expected: Expected) -> Result<(), WarningError> {
        match self.next_if(|next| next == byte) {
            Some(_) => Ok(()),
            None => Err(self.error(expected)),
        }
    }

    /// Reads one digit that has to be there.
    pub(super) fn digit(&mut self, expected: Expected) -> Result<u8, WarningError> {
        match self.next_if(|next| next.is_ascii_digit()) {
            Some(digit) => Ok(digit - b'0'),
            None => Err(self.error(expected)),
        }
    }

    /// An error at the next byte.
    pub(super) const fn error(&self, expected: Expected) -> WarningError {
        WarningError::new(self.at, expected)
    }
}
