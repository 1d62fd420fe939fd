//! Puts the statuses of all items together and settles who has a code and who has a name.

use super::collisions;
use crate::code_map::CodeMap;
use crate::diagnostics::Diagnostics;
use crate::model::stand_in;
use crate::model::{Status, Variant};
use proc_macro2::{Ident, Span};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use syn::Attribute;
use syn::ext::IdentExt;

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

/// A status that wants to be a variant.
pub(super) struct Candidate {
    pub(super) ident: Ident,
    /// Shared by all statuses of an item.
    pub(super) attrs: Vec<Rc<Attribute>>,
    pub(super) status: Status,
    pub(super) source: Source,
    /// Further sets that gave this status.
    pub(super) also: Vec<&'static str>,
}

/// Where a candidate comes from.
pub(super) struct Source {
    /// The number of the item in the invocation.
    pub(super) item: usize,
    /// The item, if it takes several statuses at once and could leave some out by `except`.
    pub(super) several: Option<Several>,
    pub(super) span: Span,
}

/// What an item with several statuses says, and how many it takes.
pub(super) struct Several {
    pub(super) text: String,
    pub(super) count: usize,
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
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> Vec<Variant> {
        collisions::report(&self.by_code, &self.collisions, diagnostics);
        let mut names: HashMap<String, &Candidate> = HashMap::new();
        let mut unnamed = Vec::new();
        // In the order of the items, so that the later one is told to change.
        for second in self.codes.iter().filter_map(|code| self.by_code.get(*code)) {
            let name = second.ident.unraw().to_string();
            if let Some(first) = names.get(&name) {
                diagnostics.error(second.ident.span(), name_collision(&name, first, second));
                unnamed.push(second.status.code());
            } else {
                names.insert(name, second);
            }
        }
        let mut names: HashSet<String> = names.into_keys().collect();
        let mut variants: CodeMap<Variant> = CodeMap::default();
        for candidate in self.by_code.into_values() {
            let code = candidate.status.code();
            if !unnamed.contains(&code) {
                *variants.place(code) = Some(candidate.into_variant(false));
            }
        }
        let collided = self.collisions.into_iter();
        let collided = collided.map(|candidate| candidate.into_variant(true));
        let supposed = self.supposed.into_iter().chain(collided);
        let supposed = supposed.filter(|it| names.insert(it.ident.unraw().to_string()));
        stand_in::settle(supposed.collect(), &mut variants);
        variants.into_values()
    }
}

impl Candidate {
    /// The variant that it becomes.
    pub(super) fn into_variant(self, supposed: bool) -> Variant {
        Variant {
            ident: self.ident,
            attrs: self.attrs,
            status: self.status,
            also: self.also,
            supposed,
        }
    }

    /// Whether another candidate is the same status: sets that give a code the same name mean the
    /// same. A set that was here before only repeats itself.
    fn is_same_as(&self, other: &Self) -> bool {
        match (&self.status, &other.status) {
            (Status::Listed { info: x, .. }, Status::Listed { info: y, .. }) => {
                let same = x.name == y.name && self.ident == other.ident;
                same && !self.has_given(other)
            }
            _ => false,
        }
    }

    /// Whether the set of another candidate is one that gave this status.
    pub(super) fn has_given(&self, other: &Self) -> bool {
        match (&self.status, &other.status) {
            (Status::Listed { set: a, .. }, Status::Listed { set: b, .. }) => {
                a == b || self.also.contains(&b.name)
            }
            _ => false,
        }
    }

    /// Takes in another candidate that is the same status.
    fn absorb(&mut self, other: Self) {
        if let Status::Listed { set, .. } = other.status {
            self.also.push(set.name);
        }
        self.attrs.extend(other.attrs);
    }

    /// The candidate in words: ``404 of `official` ``.
    fn describe(&self) -> String {
        match &self.status {
            Status::Listed { set, info } => format!("{} of `{}`", info.code, set.name),
            Status::Own(own) => format!("your own {}", own.code),
        }
    }
}

fn name_collision(name: &str, first: &Candidate, second: &Candidate) -> String {
    let help = match &second.status {
        Status::Listed { set, info } => {
            let renamed = format!("{}::{} as OtherName", set.name, info.code);
            match &second.source.several {
                Some(several) => format!(
                    "give this one another name: `{} except {}, {renamed}`",
                    several.text, info.code,
                ),
                None => format!("give this one another name: `{renamed}`"),
            }
        }
        Status::Own(_) => "give this one another name".to_owned(),
    };
    format!(
        "two variants are named `{name}`: {} and {}\nhelp: {help}",
        first.describe(),
        second.describe(),
    )
}
