//! How other crates write down what the dataset does not have: the types of the table cannot be named
//! field by field outside of this crate, so that it can learn new facts.

use crate::info::{Former, Info, Spec};
use crate::set::Set;

impl Set {
    /// A set that a user's file describes. It came with the first edition of its statuses, which have
    /// none in a user's file. Called by expansions.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn custom(
        name: &'static str,
        title: &'static str,
        summary: &'static str,
        home: &'static str,
        statuses: &'static [Info],
    ) -> Self {
        Self {
            name,
            title,
            summary,
            home,
            edition: first_edition(statuses),
            statuses,
        }
    }
}

const fn first_edition(statuses: &[Info]) -> Option<u16> {
    let mut first = None;
    let mut place = 0;
    while place < statuses.len() {
        first = match (first, statuses[place].edition) {
            (Some(first), Some(edition)) if first < edition => Some(first),
            (first, None) => first,
            (_, edition) => edition,
        };
        place += 1;
    }
    first
}

impl Former {
    /// A phrase and its name. Called by expansions.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn custom(reason: &'static str, name: Option<&'static str>) -> Self {
        Self { reason, name }
    }
}

impl Spec {
    /// A document, or a document and a section of it as they are printed. Called by expansions and by
    /// the table of `status-set-warning`.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn custom(text: &'static str) -> Self {
        Self(text)
    }
}
