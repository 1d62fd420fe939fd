//! A status that wants to be a variant, and where it comes from.

use crate::model::{Status, Variant};
use crate::wording::comma_separated;
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
#[derive(Clone)]
pub(super) struct Several {
    /// The set, or a class of it.
    pub(super) text: String,
    /// The file that describes the set, as it is written after the set's name.
    pub(super) file: Option<String>,
    /// What it leaves out already.
    pub(super) except: Vec<String>,
    pub(super) count: usize,
}

impl Several {
    /// The item that leaves out some codes as well. If another item chooses from the set, the one with the
    /// file stays as it is, and `except` stands after the set alone.
    pub(super) fn without(&self, codes: &[u16], others_choose: bool) -> String {
        let mut except = self.except.clone();
        for code in codes {
            except.push(code.to_string());
        }
        let except = match except.as_slice() {
            [one] => one.clone(),
            several => format!("{{{}}}", comma_separated(several)),
        };
        let text = &self.text;
        match &self.file {
            Some(file) if others_choose => format!("{text} = {file}, {text} except {except}"),
            Some(file) => format!("{text} = {file} except {except}"),
            None => format!("{text} except {except}"),
        }
    }
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
