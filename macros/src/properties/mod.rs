//! What is true of the macros whatever tokens they are given: they end, without a panic, in valid
//! Rust or in mistakes at the user's own tokens.
//!
//! Bytes say which input is made, so that a plain test can draw them and a fuzzer can search for
//! them: `fuzz/` shares these files.

mod corpus;
#[cfg(test)]
mod depth;
#[cfg(test)]
mod documented_keys;
#[cfg(test)]
mod editions;
#[cfg(test)]
mod exported_groups;
mod generate;
#[cfg(test)]
mod growth;
#[cfg(test)]
mod half_typed;
#[cfg(test)]
mod header_values;
#[cfg(test)]
mod hints;
mod laws;
#[cfg(test)]
mod local;
#[cfg(test)]
mod named_cases;
#[cfg(test)]
mod offered_words;
#[cfg(test)]
mod regressions;
mod source;
#[cfg(test)]
mod taken_names;
#[cfg(test)]
mod tests;

pub(crate) use self::generate::source;
pub(crate) use self::laws::check;

use crate::lookup::dataset::Dataset;
use proc_macro2::TokenStream;

/// A macro of this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Macro {
    StatusSet,
    HttpStatus,
    HttpError,
    StatusPattern,
}

impl Macro {
    pub(crate) const ALL: [Self; 4] = [
        Self::StatusSet,
        Self::HttpStatus,
        Self::HttpError,
        Self::StatusPattern,
    ];

    fn expand(self, input: TokenStream) -> TokenStream {
        match self {
            Self::StatusSet => crate::status_set::expand(input, Dataset::SHIPPED),
            Self::HttpStatus => crate::http_status::expand(input, Dataset::SHIPPED),
            Self::HttpError => crate::http_error::expand(input),
            Self::StatusPattern => crate::status_pattern::expand(input),
        }
    }

    /// How many tokens are not the user's, but of the `macro_rules!` in front of the macro.
    fn tokens_in_front(self) -> usize {
        match self {
            Self::StatusSet => 1,
            Self::HttpStatus | Self::HttpError => 0,
            Self::StatusPattern => 3,
        }
    }
}
