//! Variants that stand in for what a mistake has lost, so that their uses make no further mistakes.

use super::{OwnStatus, Status, Variant};
use crate::code_map::CodeMap;
use crate::names::phrase;
use proc_macro2::Ident;
use status_set_data::{MAX_CODE, MIN_CODE};
use std::rc::Rc;
use syn::Attribute;
use syn::ext::IdentExt;

/// A variant of this name whose code nobody knows.
pub(crate) fn named(ident: Ident, attrs: Vec<Rc<Attribute>>) -> Variant {
    with_code(ident, attrs, MAX_CODE)
}

fn with_code(ident: Ident, attrs: Vec<Rc<Attribute>>, code: u16) -> Variant {
    let name = ident.unraw().to_string();
    let own = OwnStatus {
        code,
        reason: phrase(&name),
        summary: String::new(),
    };
    Variant {
        ident,
        name,
        attrs,
        status: Status::Own(own),
        also: Vec::new(),
        supposed: true,
    }
}

/// Adds those that stand in for others. One whose code is taken gets a free one, of its class if
/// there is one; if there is none at all, it is left out.
pub(crate) fn settle(supposed: Vec<Variant>, others: &mut CodeMap<Variant>) {
    let mut displaced = Vec::new();
    for variant in supposed {
        match others.place(variant.status.code()) {
            place @ None => *place = Some(variant),
            Some(_) => displaced.push(variant),
        }
    }
    if displaced.is_empty() {
        return;
    }
    // By the first digit.
    let mut free: Vec<Vec<u16>> = vec![Vec::new(); usize::from(MAX_CODE / 100) + 1];
    for code in MIN_CODE..=MAX_CODE {
        if others.get(code).is_none() {
            free[usize::from(code / 100)].push(code);
        }
    }
    for variant in displaced {
        let of_class = free[usize::from(variant.status.code() / 100)].pop();
        let any = || free.iter_mut().rev().find_map(Vec::pop);
        let Some(code) = of_class.or_else(any) else {
            return;
        };
        let mut also = variant.also;
        if let Status::Listed { set, .. } = variant.status {
            also.push(set.name);
        }
        *others.place(code) = Some(Variant {
            also,
            ..with_code(variant.ident, variant.attrs, code)
        });
    }
}
