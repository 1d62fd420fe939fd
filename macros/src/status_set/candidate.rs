//! A status that wants to be a variant, and where it comes from.

use crate::model::{Status, Variant};
use proc_macro2::{Ident, Span};
use std::rc::Rc;
use syn::Attribute;

/// A status that wants to be a variant.
pub(super) struct Candidate {
    pub(super) ident: Ident,
    /// The name without `r#`.
    pub(super) name: String,
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

impl Candidate {
    /// The variant that it becomes.
    pub(super) fn into_variant(self, supposed: bool) -> Variant {
        Variant {
            ident: self.ident,
            name: self.name,
            attrs: self.attrs,
            status: self.status,
            also: self.also,
            supposed,
        }
    }

    /// Whether another candidate is the same status: sets that give a code the same name mean the
    /// same. A set that was here before only repeats itself.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
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
    pub(super) fn absorb(&mut self, other: Self) {
        if let Status::Listed { set, .. } = other.status {
            self.also.push(set.name);
        }
        self.attrs.extend(other.attrs);
    }

    /// The candidate in words: ``404 of `official` ``.
    pub(super) fn describe(&self) -> String {
        match &self.status {
            Status::Listed { set, info } => format!("{} of `{}`", info.code, set.name),
            Status::Own(own) => format!("your own {}", own.code),
        }
    }
}

/// Attributes that several variants can have.
pub(super) fn shared(attrs: Vec<Attribute>) -> Vec<Rc<Attribute>> {
    let mut shared = Vec::new();
    for attr in attrs {
        shared.push(Rc::new(attr));
    }
    shared
}
