//! The enums of the dataset as the parser sees them.

use crate::facts::{GrpcCode, ReasonFrom, Seen};
use crate::info::{Body, Cacheable, Retry, State, Transient};
use crate::provenance::Evidence;
use std::vec::Vec;

/// An enum whose values are words of the dataset.
pub trait Word: Copy + PartialEq + 'static {
    /// Every value.
    const ALL: &'static [Self];

    /// The value's word.
    fn as_str(self) -> &'static str;

    /// The values that a file may give. `own` is for what a user's code defines: a file has an
    /// origin.
    fn choices() -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(|value| value.as_str() != "own")
    }

    /// Their words.
    fn words() -> Vec<&'static str> {
        Self::choices().map(Self::as_str).collect()
    }
}

macro_rules! words {
    ($($name:ident)+) => {
        $(
            impl Word for $name {
                const ALL: &'static [Self] = Self::ALL;

                fn as_str(self) -> &'static str {
                    self.as_str()
                }
            }
        )+
    };
}

words!(ReasonFrom State Seen Cacheable Body Retry Transient Evidence GrpcCode);
