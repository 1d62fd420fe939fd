//! The number in an unlisted code.

use core::{cmp::Ordering, fmt, hash, marker::PhantomData, num::NonZero};

/// A code that `S` does not list and whose first digit is `DIGIT`, or 0 for those from 600 to 999: what
/// is in an [`Unlisted`](crate::Unlisted). Nobody can make one.
///
/// ```
/// use status_set::{Official, Received, Unlisted};
///
/// let received = Received::<Official>::from_code(520);
/// let Some(Received::Unlisted(Unlisted::ServerError(code))) = received else {
///     panic!("520 is not official");
/// };
/// assert_eq!(code.code(), 520);
/// assert_eq!(code.to_string(), "520");
/// ```
pub struct UnlistedCode<S, const DIGIT: u16> {
    // Never 0, so that an `Option` costs nothing.
    code: NonZero<u16>,
    // Makes the type `S`'s own: an unlisted code of one enum may be listed by another.
    not_of: PhantomData<fn() -> S>,
}

impl<S, const DIGIT: u16> UnlistedCode<S, DIGIT> {
    /// For a code of the class that is not listed.
    pub(super) const fn new(code: u16) -> Self {
        let Some(code) = NonZero::new(code) else {
            unreachable!()
        };
        Self {
            code,
            not_of: PhantomData,
        }
    }

    /// The code, 100 to 999.
    ///
    /// ```
    /// use status_set::{Official, Received, Unlisted};
    ///
    /// if let Some(Received::Unlisted(Unlisted::Other(code))) = Received::<Official>::from_code(999) {
    ///     assert_eq!(code.code(), 999);
    /// }
    /// ```
    #[must_use]
    #[doc(alias = "as_u16")]
    pub const fn code(self) -> u16 {
        self.code.get()
    }
}

/// Prints a code of three digits.
pub(super) fn print(code: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = *b"000";
    for (digit, weight) in text.iter_mut().zip([100, 10, 1]) {
        *digit += (code / weight % 10).to_le_bytes()[0];
    }
    f.pad(core::str::from_utf8(&text).unwrap_or_default())
}

// By hand, because derives would ask the same of `S`, of which there is none in it.

impl<S, const DIGIT: u16> Clone for UnlistedCode<S, DIGIT> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, const DIGIT: u16> Copy for UnlistedCode<S, DIGIT> {}

impl<S, const DIGIT: u16> PartialEq for UnlistedCode<S, DIGIT> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<S, const DIGIT: u16> Eq for UnlistedCode<S, DIGIT> {}

impl<S, const DIGIT: u16> PartialOrd for UnlistedCode<S, DIGIT> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S, const DIGIT: u16> Ord for UnlistedCode<S, DIGIT> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl<S, const DIGIT: u16> hash::Hash for UnlistedCode<S, DIGIT> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl<S, const DIGIT: u16> fmt::Display for UnlistedCode<S, DIGIT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(self.code(), f)
    }
}

impl<S, const DIGIT: u16> fmt::Debug for UnlistedCode<S, DIGIT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.code, f)
    }
}

impl<S, const DIGIT: u16> From<UnlistedCode<S, DIGIT>> for u16 {
    fn from(code: UnlistedCode<S, DIGIT>) -> Self {
        code.code()
    }
}
