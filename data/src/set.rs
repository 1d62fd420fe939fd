//! Sets: the statuses of one origin.

use crate::info::Info;

/// The statuses of one origin, such as the IANA registry, nginx or Cloudflare.
///
/// ```
/// use status_set::catalog;
///
/// let cloudflare = catalog::set("cloudflare").unwrap();
/// assert_eq!(cloudflare.title, "Cloudflare");
/// assert!(cloudflare.statuses.iter().any(|info| info.code == 520));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Set {
    /// The word that chooses the set in a macro, such as `nginx`.
    pub name: &'static str,
    /// The origin's own name.
    pub title: &'static str,
    /// One sentence on the set; empty if a user's own set has none.
    pub summary: &'static str,
    /// The address of the origin's documentation. Only a user's own set may have none: it is empty.
    pub home: &'static str,
    /// The [edition of the dataset](crate::EDITIONS) that the set came with, or `None` for a user's
    /// own set.
    pub edition: Option<u16>,
    /// The statuses, in the order of their codes, each code once.
    pub statuses: &'static [Info],
}

impl Set {
    /// What the set says of a code, or `None` if it does not have it.
    ///
    /// ```
    /// use status_set::catalog;
    ///
    /// const MISSING: &str = catalog::sets()[0].by_code(404).unwrap().reason;
    /// assert_eq!(MISSING, "Not Found");
    /// assert!(catalog::sets()[0].by_code(499).is_none());
    /// ```
    #[must_use]
    pub const fn by_code(&self, code: u16) -> Option<&'static Info> {
        Info::find(self.statuses, code)
    }

    /// The status of today's name `name`, or `None`.
    ///
    /// ```
    /// use status_set::catalog;
    ///
    /// assert_eq!(catalog::sets()[0].by_name("NotFound").unwrap().code, 404);
    /// assert!(catalog::sets()[0].by_name("Not Found").is_none());
    /// ```
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'static Info> {
        self.statuses.iter().find(|info| info.name == name)
    }

    /// The status that once had the name `name`, or `None`.
    ///
    /// ```
    /// use status_set::catalog;
    ///
    /// let renamed = catalog::sets()[0].by_former_name("PayloadTooLarge").unwrap();
    /// assert_eq!(renamed.name, "ContentTooLarge");
    /// ```
    #[must_use]
    pub fn by_former_name(&self, name: &str) -> Option<&'static Info> {
        self.statuses.iter().find(|info| {
            info.former
                .iter()
                .any(|former| former.name.is_some_and(|known| known == name))
        })
    }
}
