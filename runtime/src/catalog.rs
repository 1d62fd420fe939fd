//! All statuses of all sets, to look things up at run time.
//!
//! A status enum has the statuses that its author chose. The catalog has every status of the dataset,
//! whoever defined it, so one code can have several entries:
//!
//! ```
//! use status_set::catalog;
//!
//! let mut owners: Vec<_> = catalog::by_code(530).map(|info| info.set).collect();
//! owners.sort();
//! assert_eq!(owners, ["cloudflare", "pantheon", "sagemaker", "shopify"]);
//! ```

use crate::{Info, info::Set};
use status_set_data::{EDITIONS, SETS};

/// Every set: `official` first, then by name.
///
/// ```
/// let sets = status_set::catalog::sets();
/// assert_eq!(sets[0].name, "official");
/// assert!(sets.iter().any(|set| set.name == "nginx"));
/// ```
#[must_use]
pub const fn sets() -> &'static [&'static Set] {
    SETS
}

/// The editions of the dataset, the earliest first: what a status enum can ask for by
/// `edition = …`, and what [`Info::edition`] tells of a status.
///
/// ```
/// use status_set::catalog;
///
/// assert_eq!(catalog::editions()[0], 2026);
/// assert!(catalog::statuses().all(|info| catalog::editions().contains(&info.edition.unwrap())));
/// ```
#[must_use]
pub const fn editions() -> &'static [u16] {
    EDITIONS
}

/// The set of a name, or `None`.
///
/// ```
/// use status_set::catalog;
///
/// assert_eq!(catalog::set("cloudflare").unwrap().title, "Cloudflare");
/// assert!(catalog::set("Cloudflare").is_none());
/// ```
#[must_use]
pub fn set(name: &str) -> Option<&'static Set> {
    SETS.iter().copied().find(|set| set.name == name)
}

/// Every status of every set.
///
/// ```
/// use status_set::{catalog, info::Retry};
///
/// let wait = catalog::statuses().filter(|info| info.retry == Some(Retry::Later));
/// assert!(wait.count() >= 2);
/// ```
pub fn statuses() -> impl Iterator<Item = &'static Info> + Clone {
    SETS.iter().flat_map(|set| set.statuses)
}

/// The statuses with a code, one for each set that has it: none for an unknown code, and several if
/// vendors gave one number different meanings.
///
/// ```
/// use status_set::catalog;
///
/// assert_eq!(catalog::by_code(404).next().unwrap().reason, "Not Found");
/// assert!(catalog::by_code(499).count() > 1);
/// assert_eq!(catalog::by_code(777).next(), None);
/// ```
pub fn by_code(code: u16) -> impl Iterator<Item = &'static Info> + Clone {
    SETS.iter().filter_map(move |set| set.by_code(code))
}

/// Every status that has, or once had, the variant name `name`. In the dataset a name of today
/// never stands for two codes, but several sets can have it.
///
/// ```
/// use status_set::catalog;
///
/// assert_eq!(catalog::by_name("ContentTooLarge").next().unwrap().code, 413);
/// assert_eq!(catalog::by_name("PayloadTooLarge").next().unwrap().code, 413);
/// assert_eq!(catalog::by_name("content too large").next(), None);
/// ```
pub fn by_name(name: &str) -> impl Iterator<Item = &'static Info> + Clone {
    SETS.iter()
        .filter_map(move |set| set.by_name(name).or_else(|| set.by_former_name(name)))
}

/// Every status with this reason phrase: today's, a former one such as `Moved Temporarily` of 302, or
/// one that some servers send, such as `Not Allowed` of 405. The case of ASCII letters does not count.
///
/// Several statuses can have one phrase, of one code or of several.
///
/// ```
/// use status_set::catalog;
///
/// let codes = |phrase| catalog::by_phrase(phrase).map(|info| info.code).collect::<Vec<_>>();
/// assert_eq!(codes("not found"), [404, 593]);
/// assert_eq!(codes("Payload Too Large"), [413]);
/// assert_eq!(codes("Request Cancelled"), [499, 499, 499]); // of three sets
/// assert!(codes("NotFound").is_empty());
/// ```
#[cfg(feature = "facts")]
pub fn by_phrase(phrase: &str) -> impl Iterator<Item = &'static Info> + Clone {
    statuses().filter(move |info| {
        let former = info.former.iter().map(|former| former.reason);
        let also = info.facts().into_iter().flat_map(|facts| facts.also);
        let mut phrases = [info.reason].into_iter().chain(former).chain(also.copied());
        phrases.any(|known| known.eq_ignore_ascii_case(phrase))
    })
}
