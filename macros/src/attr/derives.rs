//! The traits in the user's `#[derive(…)]`, and those that every status enum has.

use crate::input::tokens::between_commas;
use crate::lists::keep;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, MetaList};

/// The std traits that every status enum derives. `Debug` is not among them: an impl by the name
/// table is cheaper to compile.
pub(crate) const DERIVED: [&str; 7] = [
    "Clone",
    "Copy",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

/// Splits a list of derived traits: those that every status enum has anyway, and the others.
pub(crate) fn split_derived(list: &MetaList) -> (Vec<&'static str>, TokenStream) {
    let (mut anyway, mut others) = (Vec::new(), TokenStream::new());
    for path in &paths(list.tokens.clone()) {
        let name = path.last().map(ToString::to_string);
        match name.as_deref().and_then(derived_anyway) {
            Some(derived) => anyway.push(derived),
            None => others.extend(quote!(#(#path)*,)),
        }
    }
    (anyway, others)
}

fn derived_anyway(name: &str) -> Option<&'static str> {
    if name == "Debug" {
        return Some("Debug");
    }
    DERIVED.iter().copied().find(|derived| *derived == name)
}

/// Whether the user's own attributes derive a trait of this name already, as people write it out
/// of habit.
pub(crate) fn derives(attrs: &[Attribute], name: &str) -> bool {
    derived_at(attrs, name).is_some()
}

/// Where the user's own attributes derive a trait of this name.
pub(crate) fn derived_at(attrs: &[Attribute], name: &str) -> Option<Span> {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        let Ok(list) = attr.meta.require_list() else {
            continue;
        };
        for path in &paths(list.tokens.clone()) {
            if let Some(derived) = path.last().filter(|last| last.to_string() == name) {
                return Some(derived.span());
            }
        }
    }
    None
}

/// The paths between commas, as in `std::fmt::Debug, Clone`.
fn paths(list: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut paths = between_commas(list);
    keep(&mut paths, &mut |path| !path.is_empty());
    paths
}
