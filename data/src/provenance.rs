//! When a fact was checked, and by what.

use crate::keywords::keywords;
use core::fmt;

keywords! {
    [status_set_data]
    /// What the facts about a status were read in.
    Evidence {
        /// A text or the code of whoever gave the status its meaning.
        Primary = "primary",
        /// A response, a log or a configuration in which the status was found.
        Capture = "capture",
        /// What others say of it.
        Secondary = "secondary",
    }
}

/// A day. It prints as `2026-11-26`, and an earlier day is less than a later one.
///
/// ```
/// use status_set_data::Date;
///
/// fn is_of_this_decade(checked: Date) -> bool {
///     checked.year / 10 == 202
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// A day. Called by the tables, and by what reads their files.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
