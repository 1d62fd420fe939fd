//! The dataset: which sets there are, and which editions.

use crate::input::number::integer;
use crate::wording::all_of;
use status_set_data::{EDITIONS, SETS, Set};
use syn::LitInt;

/// The sets of a release, and the editions that an enum can ask for.
#[derive(Clone, Copy)]
pub(crate) struct Dataset {
    pub(crate) sets: &'static [&'static Set],
    /// The earliest first.
    pub(crate) editions: &'static [u16],
}

impl Dataset {
    /// That of this release.
    pub(crate) const SHIPPED: Self = Self {
        sets: SETS,
        editions: EDITIONS,
    };

    pub(crate) fn set(self, name: &str) -> Option<&'static Set> {
        self.sets.iter().copied().find(|set| set.name == name)
    }

    /// The edition that an enum asks for, or the first one if it asks for none: an update may bring
    /// statuses, but no enum gets them unasked.
    pub(crate) fn edition(self, wanted: Option<&LitInt>) -> syn::Result<u16> {
        let Some(wanted) = wanted else {
            return Ok(self.editions[0]);
        };
        let year = integer(wanted);
        let known = year.filter(|year| self.editions.contains(year));
        known.ok_or_else(|| {
            let message = format!(
                "this version of status-set has no edition {wanted} of the dataset\nnote: it has {}",
                all_of(self.editions),
            );
            syn::Error::new(wanted.span(), message)
        })
    }

    /// Whether a set is of an edition, so that a user's own cannot have its name. A name that a
    /// later edition takes is still free.
    pub(crate) fn has_taken(self, name: &str, edition: u16) -> bool {
        self.set(name)
            .is_some_and(|set| set.edition <= Some(edition))
    }
}
