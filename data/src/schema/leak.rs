//! Rows as the table has them: in statics, and so for as long as the program runs.

use super::mistake::At;
use super::name::{camel_case, is_variant_name};
use super::rows::{SpecSource, StatusSource, UsedSource};
use crate::facts::{Facts, GrpcCode, ReasonFrom, Seen, Used};
use crate::info::{Body, Cacheable, Former, Info, Retry, Spec, State, Transient};
use crate::provenance::{Date, Evidence};
use std::string::String;
use std::vec::Vec;

impl StatusSource {
    /// The facts, as those of a set that is called so. A former phrase gets a name if that is one
    /// of Rust and the function says that it is free. Called by the generator and by the macros.
    #[doc(hidden)]
    #[must_use]
    pub fn leak(self, set: &'static str, is_free: impl Fn(&str) -> bool) -> Info {
        let former = self.former.into_iter().map(|phrase| {
            let name = camel_case(&phrase.value);
            let is_free = is_variant_name(&name) && is_free(&name);
            Former {
                reason: phrase.value.leak(),
                name: is_free.then(|| &*name.leak()),
            }
        });
        let former = former.collect::<Vec<_>>();
        macro_rules! value {
            (set) => {
                set
            };
            (former) => {
                former.leak()
            };
            ($fact:ident) => {
                self.$fact.leaked()
            };
        }
        macro_rules! info {
            ($($fact:ident: $type:ty,)+) => {
                Info {
                    $($fact: value!($fact),)+
                    of_file: None,
                }
            };
        }
        for_each_fact!(info)
    }

    /// The facts of the second table, as those of a set that is called so and whose responses have
    /// these header fields. Called by the generator and by the macros.
    #[doc(hidden)]
    #[must_use]
    pub fn leak_facts(self, set: &'static str, marks_of_set: &[At<String>]) -> Facts {
        let marks = marks_of_set.iter().cloned().chain(self.marks);
        let marks = marks.collect::<Vec<_>>();
        macro_rules! value {
            (set) => {
                set
            };
            (marks) => {
                marks.leaked()
            };
            ($fact:ident) => {
                self.$fact.leaked()
            };
        }
        macro_rules! facts {
            ($($fact:ident: $type:ty,)+) => { Facts { $($fact: value!($fact),)+ } };
        }
        for_each_further_fact!(facts)
    }
}

/// What is kept for as long as the program runs.
trait Leak {
    type Kept;

    fn leaked(self) -> Self::Kept;
}

macro_rules! are_kept_already {
    ($($type:ty),+) => { $(
        impl Leak for $type {
            type Kept = Self;

            fn leaked(self) -> Self {
                self
            }
        }
    )+ };
}

are_kept_already!(bool, u16, Date);
are_kept_already!(
    Body, Cacheable, Evidence, GrpcCode, ReasonFrom, Retry, Seen, State, Transient
);

impl Leak for String {
    type Kept = &'static str;

    fn leaked(self) -> &'static str {
        self.leak()
    }
}

impl Leak for SpecSource {
    type Kept = Spec;

    fn leaked(self) -> Spec {
        Spec(self.text().leak())
    }
}

impl Leak for UsedSource {
    type Kept = Used;

    fn leaked(self) -> Used {
        Used {
            by: self.by.leaked(),
            meaning: self.meaning.leaked(),
            source: self.source.leaked(),
        }
    }
}

impl<T: Leak> Leak for At<T> {
    type Kept = T::Kept;

    fn leaked(self) -> T::Kept {
        self.value.leaked()
    }
}

impl<T: Leak> Leak for Option<T> {
    type Kept = Option<T::Kept>;

    fn leaked(self) -> Option<T::Kept> {
        self.map(T::leaked)
    }
}

impl<T: Leak<Kept: 'static>> Leak for Vec<T> {
    type Kept = &'static [T::Kept];

    fn leaked(self) -> Self::Kept {
        let kept: Vec<_> = self.into_iter().map(T::leaked).collect();
        kept.leak()
    }
}
