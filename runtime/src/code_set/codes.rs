//! From statuses to a set of codes, and from a set to its codes.

use super::CodeSet;
use crate::{HttpStatus, InvalidCodeError};
use core::iter::FusedIterator;
use status_set_data::code_words;

impl CodeSet {
    /// The set of codes that are numbers of any integer type, such as those of a configuration.
    ///
    /// # Errors
    ///
    /// If one of them is not from 100 to 999. The error keeps the first such number.
    ///
    /// ```
    /// use status_set::CodeSet;
    ///
    /// let retried = vec![429_i64, 503];
    /// assert_eq!(CodeSet::try_from_iter(retried), Ok(CodeSet::from_codes(&[429, 503]).unwrap()));
    ///
    /// let error = CodeSet::try_from_iter([429, 5003, -1]).unwrap_err();
    /// assert_eq!(error.code(), 5003);
    /// ```
    pub fn try_from_iter<N: TryInto<u16> + Copy>(
        codes: impl IntoIterator<Item = N>,
    ) -> Result<Self, InvalidCodeError<N>> {
        let mut set = Self::EMPTY;
        for number in codes {
            let code = number.try_into().ok();
            let (word, bit) = code
                .and_then(code_words::position)
                .ok_or(InvalidCodeError::new(number))?;
            set.words[word] |= 1 << bit;
        }
        Ok(set)
    }
}

/// The codes of statuses. For codes as numbers, which can be wrong, there are
/// [`from_codes`](CodeSet::from_codes) and [`try_from_iter`](CodeSet::try_from_iter).
///
/// ```
/// use status_set::{CodeSet, HttpStatus, Official, StatusClass};
///
/// let redirects = Official::ALL.iter().copied();
/// let redirects = redirects.filter(|status| status.class() == Some(StatusClass::Redirection));
/// let redirects: CodeSet = redirects.collect();
/// assert!(redirects.contains(308));
/// ```
impl<S: HttpStatus> FromIterator<S> for CodeSet {
    fn from_iter<I: IntoIterator<Item = S>>(statuses: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(statuses);
        set
    }
}

impl<S: HttpStatus> Extend<S> for CodeSet {
    fn extend<I: IntoIterator<Item = S>>(&mut self, statuses: I) {
        for status in statuses {
            // Codes of statuses are from 100 to 999.
            if let Some((word, bit)) = code_words::position(status.code()) {
                self.words[word] |= 1 << bit;
            }
        }
    }
}

impl IntoIterator for CodeSet {
    type Item = u16;
    type IntoIter = Codes;

    fn into_iter(self) -> Codes {
        self.iter()
    }
}

impl IntoIterator for &CodeSet {
    type Item = u16;
    type IntoIter = Codes;

    fn into_iter(self) -> Codes {
        self.iter()
    }
}

/// The codes of a [`CodeSet`] in ascending order: what [`CodeSet::iter`] gives.
///
/// ```
/// use status_set::CodeSet;
///
/// let mut codes = CodeSet::from_codes(&[404, 200, 503]).unwrap().iter();
/// assert_eq!(codes.len(), 3);
/// assert_eq!(codes.next_back(), Some(503));
/// assert_eq!(codes.next(), Some(200));
/// ```
#[derive(Clone, Debug)]
pub struct Codes {
    /// What is still to come.
    pub(super) rest: CodeSet,
}

impl Iterator for Codes {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let mut words = self.rest.words.iter_mut().enumerate();
        let (place, word) = words.find(|(_, word)| **word != 0)?;
        let bit = word.trailing_zeros();
        *word &= *word - 1;
        Some(code_words::code(place, bit))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        (len, Some(len))
    }
}

impl DoubleEndedIterator for Codes {
    fn next_back(&mut self) -> Option<u16> {
        let mut words = self.rest.words.iter_mut().enumerate().rev();
        let (place, word) = words.find(|(_, word)| **word != 0)?;
        let bit = word.ilog2();
        *word ^= 1 << bit;
        Some(code_words::code(place, bit))
    }
}

impl ExactSizeIterator for Codes {}

impl FusedIterator for Codes {}
