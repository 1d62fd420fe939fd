//! A code that an enum does not list.

use crate::{StatusClass, telemetry, transient};
use core::{cmp::Ordering, fmt, hash, marker::PhantomData, num::NonZero};
use status_set_data::{MAX_CODE, MIN_CODE};

/// A code from 100 to 999 that `S` does not list. Only [`Received`](crate::Received) makes one.
///
/// ```
/// use status_set::{Official, Received};
///
/// let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(520) else {
///     panic!("520 is not official");
/// };
/// assert_eq!(unlisted.code(), 520);
/// ```
pub struct Unlisted<S> {
    // Never 0, so that an `Option` costs nothing.
    code: NonZero<u16>,
    // Makes the type `S`'s own: an unlisted code of one enum may be listed by another.
    not_of: PhantomData<fn() -> S>,
}

impl<S> Unlisted<S> {
    /// For [`Received`](crate::Received), once `S` is known not to list the code.
    pub(crate) fn new(code: u16) -> Option<Self> {
        if !(MIN_CODE..=MAX_CODE).contains(&code) {
            return None;
        }
        NonZero::new(code).map(|code| Self {
            code,
            not_of: PhantomData,
        })
    }

    /// The code, 100 to 999.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.code(), 529);
    /// }
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self.code.get()
    }

    /// The class of the code, or `None` from 600 on.
    ///
    /// ```
    /// use status_set::{Official, Received, StatusClass};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.class(), Some(StatusClass::ServerError));
    /// }
    /// ```
    #[must_use]
    pub const fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.code.get())
    }

    /// The class as a label for counters, such as `5xx`, or `other` from 600 on.
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert_eq!(unlisted.label(), "5xx");
    /// }
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        telemetry::label_of_unlisted(self.class())
    }

    /// Whether a request that may be sent twice is worth another try: see
    /// [`Received::is_transient`](crate::Received::is_transient).
    ///
    /// ```
    /// use status_set::{Official, Received};
    ///
    /// if let Some(Received::Unlisted(unlisted)) = Received::<Official>::from_code(529) {
    ///     assert!(unlisted.is_transient());
    /// }
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        transient::of_unlisted(self.code.get())
    }
}

// By hand, because derives would ask the same of `S`, of which there is none in it.

impl<S> Clone for Unlisted<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Unlisted<S> {}

impl<S> PartialEq for Unlisted<S> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<S> Eq for Unlisted<S> {}

impl<S> PartialOrd for Unlisted<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S> Ord for Unlisted<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl<S> hash::Hash for Unlisted<S> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl<S> fmt::Display for Unlisted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"000";
        for (digit, weight) in text.iter_mut().zip([100, 10, 1]) {
            *digit += (self.code() / weight % 10).to_le_bytes()[0];
        }
        f.pad(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl<S> fmt::Debug for Unlisted<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unlisted").field(&self.code).finish()
    }
}

impl<S> From<Unlisted<S>> for u16 {
    fn from(unlisted: Unlisted<S>) -> Self {
        unlisted.code()
    }
}
