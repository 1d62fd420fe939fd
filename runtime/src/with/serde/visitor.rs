//! Reading a code.

use super::Coded;
use core::{fmt, marker::PhantomData};
use serde_core::de::{Error, Unexpected, Visitor};
use status_set_data::digits;

/// Reads a number of any type. Smaller types than these come here as well: that is how serde hands
/// them on.
pub(super) struct CodeVisitor<S> {
    /// Whether a string of three digits is one as well.
    in_strings: bool,
    status: PhantomData<S>,
}

impl<S: Coded> CodeVisitor<S> {
    pub(super) const fn number() -> Self {
        Self {
            in_strings: false,
            status: PhantomData,
        }
    }

    pub(super) const fn number_or_string() -> Self {
        Self {
            in_strings: true,
            status: PhantomData,
        }
    }

    fn visit<N, E>(&self, number: N, unexpected: Unexpected<'_>) -> Result<S, E>
    where
        N: TryInto<u16>,
        E: Error,
    {
        let code = number.try_into().ok();
        code.and_then(S::of_code)
            .ok_or_else(|| Error::invalid_value(unexpected, self))
    }
}

impl<S: Coded> Visitor<'_> for CodeVisitor<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        S::expecting(f)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<S, E> {
        self.visit(number, Unexpected::Unsigned(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<S, E> {
        self.visit(number, Unexpected::Signed(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<S, E> {
        self.visit(number, Unexpected::Other("a number of 128 bits"))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<S, E> {
        self.visit(number, Unexpected::Other("a number of 128 bits"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<S, E> {
        let unexpected = Unexpected::Str(text);
        if !self.in_strings {
            return Err(E::invalid_type(unexpected, &self));
        }
        let code = digits::parse(text.as_bytes());
        code.and_then(S::of_code)
            .ok_or_else(|| E::invalid_value(unexpected, &self))
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<S, E> {
        match core::str::from_utf8(bytes) {
            Ok(text) if self.in_strings => self.visit_str(text),
            _ => Err(E::invalid_type(Unexpected::Bytes(bytes), &self)),
        }
    }
}
