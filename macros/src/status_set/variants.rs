//! Puts the statuses of all items together and settles who has a code and who has a name.

use super::candidate::Candidate;
use super::collisions::{self, name_collision};
use crate::code_map::CodeMap;
use crate::diagnostics::Diagnostics;
use crate::model::Variant;
use crate::model::stand_in;
use crate::name_map::NameMap;

/// The statuses so far, by code, and the claims that lost.
#[derive(Default)]
pub(super) struct Variants {
    by_code: CodeMap<Candidate>,
    /// The codes in the order of the items.
    codes: Vec<u16>,
    collisions: Vec<Candidate>,
    /// What stands in for statuses that a mistake has lost.
    supposed: Vec<Variant>,
}

impl Variants {
    pub(super) fn add(&mut self, candidate: Candidate) {
        let code = candidate.status.code();
        match self.by_code.place(code) {
            place @ None => {
                *place = Some(candidate);
                self.codes.push(code);
            }
            Some(first) if first.is_same_as(&candidate) => first.absorb(candidate),
            Some(_) => self.collisions.push(candidate),
        }
    }

    /// Adds one that a mistake has lost, or that may not be what the user means. It makes no
    /// further mistakes.
    pub(super) fn suppose(&mut self, supposed: Variant) {
        self.supposed.push(supposed);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.supposed.is_empty()
    }

    /// The variants whose codes and names are unique, in the order of their codes, and those that
    /// stand in for others, as far as their names are free.
    pub(super) fn finish(self, diagnostics: &Diagnostics) -> Vec<Variant> {
        collisions::report(&self.by_code, &self.collisions, diagnostics);
        let mut names: NameMap<&Candidate> = NameMap::default();
        let mut unnamed = Vec::new();
        // In the order of the items, so that the later one is told to change.
        for second in self.codes.iter().filter_map(|code| self.by_code.get(*code)) {
            match names.place(&second.name) {
                Some(first) => {
                    diagnostics.error(second.ident.span(), name_collision(first, second));
                    unnamed.push(second.status.code());
                }
                place @ None => *place = Some(second),
            }
        }
        let mut variants: CodeMap<Variant> = CodeMap::default();
        for candidate in self.by_code.into_values() {
            let code = candidate.status.code();
            if !unnamed.contains(&code) {
                *variants.place(code) = Some(candidate.into_variant(false));
            }
        }
        let mut lost = self.supposed;
        for candidate in self.collisions {
            lost.push(candidate.into_variant(true));
        }
        let mut supposed: Vec<Variant> = Vec::new();
        for variant in lost {
            let has_name = |other: &Variant| other.name == variant.name;
            if !variants.iter().any(has_name) && !supposed.iter().any(has_name) {
                supposed.push(variant);
            }
        }
        stand_in::settle(supposed, &mut variants);
        variants.into_values()
    }
}
