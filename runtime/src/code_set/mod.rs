//! A set of status codes that `const` code can compute with.

mod codes;

pub use self::codes::Codes;

use core::{fmt, ops::RangeInclusive};
use status_set_data::{
    MAX_CODE, MIN_CODE, StatusClass,
    code_words::{self, WORDS},
};

/// A set of codes from 100 to 999, all of whose operations are `const`.
///
/// This is what makes "every status of this type is one of that type" a compile-time check. It is also
/// what people write in configurations and on command lines, as `5xx except 501, 429`: [`selector`] says
/// how.
///
/// [`selector`]: crate::selector
///
/// ```
/// use status_set::{CodeSet, HttpStatus, Official};
///
/// const RETRIED: CodeSet = CodeSet::from_codes(&[429, 502, 503, 504]).unwrap();
/// const { assert!(RETRIED.is_subset(Official::CODES)) };
/// assert!(RETRIED.contains(503));
/// assert_eq!(RETRIED.iter().collect::<Vec<_>>(), [429, 502, 503, 504]);
///
/// let ours: CodeSet = [Official::NotFound, Official::Gone].into_iter().collect();
/// assert!(ours.intersection(RETRIED).is_empty());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct CodeSet {
    words: [u64; WORDS],
}

impl CodeSet {
    /// The set without a code.
    ///
    /// ```
    /// assert!(status_set::CodeSet::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = Self { words: [0; WORDS] };

    /// The set with these bits, for expansions: the lowest bit of the first word stands for 100.
    #[doc(hidden)]
    #[must_use]
    pub const fn from_words(words: [u64; WORDS]) -> Self {
        Self { words }
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn words(&self) -> &[u64; WORDS] {
        &self.words
    }

    /// The set of these codes, or `None` if one of them is outside 100..=999.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// assert_eq!(CodeSet::from_codes(&[404, 404, 410]).unwrap().len(), 2);
    /// assert_eq!(CodeSet::from_codes(&[1000]), None);
    /// ```
    #[must_use]
    pub const fn from_codes(codes: &[u16]) -> Option<Self> {
        let mut set = Self::EMPTY;
        let mut i = 0;
        while i < codes.len() {
            match code_words::position(codes[i]) {
                Some((word, bit)) => set.words[word] |= 1 << bit,
                None => return None,
            }
            i += 1;
        }
        Some(set)
    }

    /// The codes from the first to the last of a range, or `None` if it is empty or one of them is outside
    /// 100..=999.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// const FOUND: CodeSet = CodeSet::from_range(200..=399).unwrap();
    /// assert!(FOUND.contains(304));
    /// assert_eq!(FOUND.len(), 200);
    /// assert_eq!(CodeSet::from_range(900..=1000), None);
    /// ```
    #[must_use]
    pub const fn from_range(range: RangeInclusive<u16>) -> Option<Self> {
        Self::between(*range.start(), *range.end())
    }

    /// The codes from the first to the last.
    pub(crate) const fn between(first: u16, last: u16) -> Option<Self> {
        if first < MIN_CODE || first > last || last > MAX_CODE {
            return None;
        }
        let mut set = Self::EMPTY;
        set.insert(first, last);
        Some(set)
    }

    /// Adds the codes from the first to the last, which are both from 100 to 999 and in this order, or else
    /// it adds nothing.
    pub(crate) const fn insert(&mut self, first: u16, last: u16) {
        let (Some(start), Some(end)) = (code_words::position(first), code_words::position(last))
        else {
            return;
        };
        let mut word = start.0;
        while word <= end.0 {
            let mut bits = u64::MAX;
            if word == start.0 {
                bits &= u64::MAX << start.1;
            }
            if word == end.0 {
                bits &= u64::MAX >> (u64::BITS - 1 - end.1);
            }
            self.words[word] |= bits;
            word += 1;
        }
    }

    /// All codes of a class, whether anybody uses them or not.
    ///
    /// ```
    /// use status_set::{CodeSet, StatusClass};
    ///
    /// const CLIENT_ERRORS: CodeSet = CodeSet::of_class(StatusClass::ClientError);
    /// assert_eq!(Some(CLIENT_ERRORS), CodeSet::from_range(400..=499));
    /// ```
    #[must_use]
    pub const fn of_class(class: StatusClass) -> Self {
        let first = class.default_code();
        match Self::between(first, first + 99) {
            Some(codes) => codes,
            None => unreachable!(),
        }
    }

    /// How many codes of the set are lower than this one.
    pub(crate) const fn place(&self, code: u16) -> usize {
        let Some((last, bit)) = code_words::position(code) else {
            return 0;
        };
        let lower = self.words[last] & ((1 << bit) - 1);
        let mut place = lower.count_ones() as usize;
        let mut word = 0;
        while word < last {
            place += self.words[word].count_ones() as usize;
            word += 1;
        }
        place
    }

    /// Whether the set has a code.
    ///
    /// ```
    /// use status_set::{HttpStatus, Official};
    ///
    /// assert!(Official::CODES.contains(404));
    /// assert!(!Official::CODES.contains(499));
    /// assert!(!Official::CODES.contains(u16::MAX));
    /// ```
    #[must_use]
    pub const fn contains(&self, code: u16) -> bool {
        match code_words::position(code) {
            Some((word, bit)) => self.words[word] & (1 << bit) != 0,
            None => false,
        }
    }

    /// The codes that are in this set or in the other.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// let missing = CodeSet::from_codes(&[404, 410]).unwrap();
    /// let busy = CodeSet::from_codes(&[429, 503]).unwrap();
    /// assert_eq!(Some(missing.union(busy)), CodeSet::from_codes(&[404, 410, 429, 503]));
    /// ```
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut i = 0;
        while i < WORDS {
            self.words[i] |= other.words[i];
            i += 1;
        }
        self
    }

    /// The codes that are in this set and in the other.
    ///
    /// ```
    /// use status_set::{CodeSet, HttpStatus, Official};
    ///
    /// let wanted = CodeSet::from_codes(&[404, 499]).unwrap();
    /// let official = wanted.intersection(Official::CODES);
    /// assert_eq!(official.iter().collect::<Vec<_>>(), [404]);
    /// ```
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut i = 0;
        while i < WORDS {
            self.words[i] &= other.words[i];
            i += 1;
        }
        self
    }

    /// The codes of this set that the other does not have.
    ///
    /// ```
    /// use status_set::{CodeSet, HttpStatus, Official};
    ///
    /// let wanted = CodeSet::from_codes(&[404, 499]).unwrap();
    /// let missing = wanted.difference(Official::CODES);
    /// assert_eq!(missing.iter().collect::<Vec<_>>(), [499]);
    /// ```
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut i = 0;
        while i < WORDS {
            self.words[i] &= !other.words[i];
            i += 1;
        }
        self
    }

    /// Whether the other set has every code of this one.
    ///
    /// ```
    /// use status_set::{CodeSet, HttpStatus, Official};
    ///
    /// assert!(CodeSet::EMPTY.is_subset(Official::CODES));
    /// assert!(!Official::CODES.is_subset(CodeSet::EMPTY));
    /// ```
    #[must_use]
    pub const fn is_subset(&self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// How many codes the set has.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// assert_eq!(CodeSet::from_codes(&[200, 204]).unwrap().len(), 2);
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut count = 0;
        let mut i = 0;
        while i < WORDS {
            count += self.words[i].count_ones() as usize;
            i += 1;
        }
        count
    }

    /// Whether the set has no code.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// assert!(!CodeSet::from_codes(&[200]).unwrap().is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        let mut i = 0;
        while i < WORDS {
            if self.words[i] != 0 {
                return false;
            }
            i += 1;
        }
        true
    }

    /// The codes in ascending order.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// let mut codes = CodeSet::from_codes(&[503, 200]).unwrap().iter();
    /// assert_eq!(codes.next(), Some(200));
    /// assert_eq!(codes.next(), Some(503));
    /// assert_eq!(codes.next(), None);
    /// ```
    #[must_use]
    pub const fn iter(&self) -> Codes {
        Codes { rest: *self }
    }
}

impl fmt::Debug for CodeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
