//! The traits in the user's `#[derive(…)]`, and those that every status enum has.

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
    for path in paths(list.tokens.clone()) {
        let name = path.last().map(ToString::to_string);
        let mut all = DERIVED.into_iter().chain(["Debug"]);
        match all.find(|derived| name.as_deref() == Some(*derived)) {
            Some(derived) => anyway.push(derived),
            None => others.extend(quote!(#(#path)*,)),
        }
    }
    (anyway, others)
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
        for derived in last_segments(list.tokens.clone()) {
            if derived.to_string() == name {
                return Some(derived.span());
            }
        }
    }
    None
}

/// The last name of each path in `std::fmt::Debug, Clone`.
fn last_segments(list: TokenStream) -> Vec<TokenTree> {
    let paths = paths(list);
    let names = paths.iter().filter_map(|path| path.last());
    names.cloned().collect()
}

/// The paths between commas.
fn paths(list: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = list.into_iter().collect();
    tokens
        .split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        .filter(|path| !path.is_empty())
        .map(<[TokenTree]>::to_vec)
        .collect()
}
