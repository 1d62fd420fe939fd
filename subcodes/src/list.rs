//! The types of the table: what is known of each sub-code.

use core::fmt;
use status_set_data::{Date, Evidence};

/// The sub-codes of one origin, such as the sub-status codes of IIS (404.7) or the 1xxx errors of
/// Cloudflare (1016).
///
/// They are not status codes, so they are kept apart from the sets.
///
/// ```
/// use status_set_subcodes::lists;
///
/// assert_eq!(lists::IIS.name, "iis");
/// assert_eq!(lists::IIS.title, "IIS sub-status codes");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubCodes {
    /// The word for the origin, such as `iis`.
    pub name: &'static str,
    /// The name of the list.
    pub title: &'static str,
    /// One sentence on the list.
    pub summary: &'static str,
    /// The address of the origin's documentation.
    pub home: &'static str,
    /// The meanings, in the order of their numbers: a number with several meanings is there
    /// several times.
    pub codes: &'static [SubCode],
}

/// One meaning of a sub-code.
///
/// ```
/// use status_set_subcodes::lists;
///
/// let [denied] = lists::IIS.meanings(Some(404), 7) else {
///     panic!("404.7 has one meaning");
/// };
/// assert_eq!(denied.phrase, "File Extension Denied");
/// assert_eq!(denied.to_string(), "404.7 File Extension Denied");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubCode {
    /// The list that this is in: its [`name`](SubCodes::name).
    pub list: &'static str,
    /// The status that stands before the point, 404 of 404.7, or `None` if the number stands
    /// alone, as 1016 does.
    pub status: Option<u16>,
    /// The number: 7 of 404.7, or 1016.
    pub code: u16,
    /// The statuses that a response with this sub-code is documented to have, in ascending order.
    /// Empty if the origin does not say.
    pub statuses: &'static [u16],
    /// The meaning in a few words.
    pub phrase: &'static str,
    /// What has to be the case for the number to have this meaning: a product that is in use, or
    /// one kind of cause. Meanings of one number differ in it.
    pub context: Option<&'static str>,
    /// One sentence on the meaning, where the phrase does not say it all.
    pub summary: Option<&'static str>,
    /// The address that the facts come from.
    pub source: &'static str,
    /// When the facts were last compared with their source.
    pub checked: Option<Date>,
    /// What they were read in.
    pub evidence: Option<Evidence>,
    /// How many seconds a client waits before it tries again, by the documentation of the origin.
    pub default_wait: Option<u16>,
}

impl SubCodes {
    /// The meanings of a number: nothing if it is not listed, and several where the origin gives
    /// it several. `status` is what stands before the point, if the list's numbers have one.
    ///
    /// ```
    /// use status_set_subcodes::{SubCode, lists};
    ///
    /// const TUNNEL: &[SubCode] = lists::CLOUDFLARE.meanings(None, 1033);
    /// assert_eq!(TUNNEL[0].phrase, "Cloudflare Tunnel Error");
    /// assert_eq!(lists::IIS.meanings(Some(502), 3).len(), 2);
    /// assert!(lists::IIS.meanings(Some(404), 99).is_empty());
    /// ```
    #[must_use]
    pub const fn meanings(&self, status: Option<u16>, code: u16) -> &'static [SubCode] {
        let number = rank(status, code);
        let (_, rest) = self.codes.split_at(self.numbers_below(number));
        // A number has three meanings at most, so there is nothing to gain from a second search.
        let mut end = 0;
        while end < rest.len() && rest[end].rank() == number {
            end += 1;
        }
        let (found, _) = rest.split_at(end);
        found
    }

    /// How many meanings are those of lesser numbers.
    const fn numbers_below(&self, number: u32) -> usize {
        let (mut low, mut high) = (0, self.codes.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.codes[middle].rank() < number {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

impl SubCode {
    const fn rank(&self) -> u32 {
        rank(self.status, self.code)
    }
}

/// The place of a number in the order of a list.
const fn rank(status: Option<u16>, code: u16) -> u32 {
    let status = match status {
        Some(status) => status as u32,
        None => 0,
    };
    status << 16 | code as u32
}

/// The number and the phrase: `404.7 File Extension Denied`, `1016 Origin DNS Error`.
impl fmt::Display for SubCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "{status}.")?;
        }
        write!(f, "{} {}", self.code, self.phrase)
    }
}
