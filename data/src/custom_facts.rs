//! How expansions write down the facts of a status of a user's own set.
//!
//! Everything is inlined: only a crate that has such a set compiles it.

use crate::info::{Body, Cacheable, Former, Info, ReasonFrom, Retry, Seen, Spec, State, Transient};

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
                #[inline]
                pub const fn $fact(mut self, $fact: $type) -> Self {
                    self.0.$fact = $fact;
                    self
                }
            )+

            /// The finished facts.
            #[must_use]
            #[inline]
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
    #[inline]
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
