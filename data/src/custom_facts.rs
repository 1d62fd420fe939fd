//! How expansions write down the facts of a status of a user's own set.
//!
//! Everything is inlined: only a crate that has such a set compiles it.

use crate::facts::{Date, Evidence, Facts, GrpcCode, ReasonFrom, Seen, Used};
use crate::info::{Body, Cacheable, Former, Info, Retry, Spec, State, Transient};

/// The facts of a status that a user's file describes, under way. They begin as those of a user's
/// own status; a function for each further fact, so that an expansion is no longer than what its
/// file says. Called by expansions.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Custom(Info);

/// The same for the second table.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct CustomFacts(Facts);

macro_rules! setters {
    ($($fact:ident: $type:ty,)+) => {
        $(
            /// With this fact.
            #[must_use]
            #[inline]
            pub const fn $fact(mut self, $fact: $type) -> Self {
                self.0.$fact = $fact;
                self
            }
        )+
    };
}

impl Custom {
    for_each_fact!(setters);

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

    /// The finished facts.
    #[must_use]
    #[inline]
    pub const fn info(self) -> Info {
        self.0
    }

    /// The finished facts, with those of the second table.
    #[must_use]
    #[inline]
    pub const fn info_with(self, facts: &'static Facts) -> Info {
        self.0.with_facts(facts)
    }
}

impl CustomFacts {
    for_each_further_fact!(setters);

    /// What is said of every status.
    #[must_use]
    #[inline]
    pub const fn new(set: &'static str, code: u16) -> Self {
        Self(Facts {
            set,
            code,
            ..Facts::BLANK
        })
    }

    /// The finished facts.
    #[must_use]
    #[inline]
    pub const fn facts(self) -> Facts {
        self.0
    }
}

impl Info {
    /// The status with what its file says for the second table. Called by expansions and by the macros.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn with_facts(mut self, facts: &'static Facts) -> Self {
        self.of_file = Some(facts);
        self
    }

    /// What the file of a user's own set says for the second table. Called by the macros.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn facts_of_file(&self) -> Option<&'static Facts> {
        self.of_file
    }
}

impl Used {
    /// A sender, what it means, and the address that this comes from. Called by expansions.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn custom(by: &'static str, meaning: &'static str, source: &'static str) -> Self {
        Self {
            by,
            meaning,
            source,
        }
    }
}
