//! From a status to its facts.

use super::generated::FACTS;
use super::row::Facts;
use crate::info::Info;

/// The facts of every status of the dataset, in the order of the sets and codes.
///
/// ```
/// use status_set_data::facts;
///
/// let paid = facts::all().find(|facts| facts.code == 402).unwrap();
/// assert_eq!(paid.used[0].by, "Stripe");
/// ```
pub fn all() -> impl Iterator<Item = &'static Facts> + Clone {
    FACTS.iter().copied().flatten()
}

impl Info {
    /// The facts about the status in the second table, or what the file of a user's own set says of it.
    /// `None` if the file says nothing of the kind, and for a status without a set.
    ///
    /// ```
    /// use status_set_data::{facts::GrpcCode, sets};
    ///
    /// let info = sets::OFFICIAL.by_code(429).unwrap();
    /// assert_eq!(info.facts().unwrap().grpc, [GrpcCode::ResourceExhausted]);
    /// ```
    #[must_use]
    pub fn facts(&self) -> Option<&'static Facts> {
        if self.of_file.is_some() {
            return self.of_file;
        }
        // A set of the user's own can have any name, and no edition.
        self.edition?;
        let is_of_set = |rows: &&&[Facts]| rows.first().is_some_and(|row| row.set == self.set);
        let rows = FACTS.iter().find(is_of_set)?;
        let place = rows.binary_search_by_key(&self.code, |row| row.code);
        place.ok().map(|place| &rows[place])
    }
}

impl Facts {
    /// Whether this header field in a response shows that its status is from the owner of the set: whether
    /// it is one of the `marks`, in whatever case it is written.
    ///
    /// ```
    /// use status_set_data::sets;
    ///
    /// let facts = sets::CLOUDFLARE.by_code(530).unwrap().facts().unwrap();
    /// assert!(facts.is_marked_by("CF-Ray"));
    /// assert!(!facts.is_marked_by("Server"));
    /// ```
    #[must_use]
    pub fn is_marked_by(&self, field: &str) -> bool {
        let mut marks = self.marks.iter();
        marks.any(|mark| mark.eq_ignore_ascii_case(field))
    }
}
