//! How expansions write down the facts of a set that is not in the dataset: the types of the table
//! cannot be named field by field outside of this crate, so that it can learn new facts.

use crate::info::{Body, Cacheable, Former, Info, ReasonFrom, Retry, Seen, Spec, State, Transient};
use crate::set::Set;

impl Set {
    /// A set that a user's file describes. It came with the first edition of its statuses, which have
    /// none in a user's file. Called by expansions.
    #[doc(hidden)]
    #[must_use]
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
    pub const fn custom(reason: &'static str, name: Option<&'static str>) -> Self {
        Self { reason, name }
    }
}

impl Spec {
    /// A document and a section of it. Called by expansions and by the table of `status-set-warning`.
    #[doc(hidden)]
    #[must_use]
    pub const fn custom(document: &'static str, section: Option<&'static str>) -> Self {
        Self { document, section }
    }
}

/// The facts of a status that a user's file describes, under way. They begin as those of a user's
/// own status; a function for each further fact, so that an expansion is no longer than what its
/// file says. Called by expansions.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Custom(Info);

macro_rules! setters {
    ($($fact:ident: $type:ty,)+) => {
        impl Custom {
            $(
                /// With this fact.
                #[must_use]
                pub const fn $fact(mut self, $fact: $type) -> Self {
                    self.0.$fact = $fact;
                    self
                }
            )+

            /// The finished facts.
            #[must_use]
            pub const fn info(self) -> Info {
                // Without `..`: a fact that is not in the list does not compile.
                let Info { $($fact),+ } = self.0;
                Info { $($fact),+ }
            }
        }
    };
}

for_each_fact!(setters);

impl Custom {
    /// What is said of every status.
    #[must_use]
    pub const fn new(
        set: &'static str,
        code: u16,
        name: &'static str,
        reason: &'static str,
        summary: &'static str,
    ) -> Self {
        Self(Info {
            set,
            ..Info::own(code, name, reason, summary)
        })
    }
}
