//! The enum itself.

use super::docs;
use crate::model::{StatusEnum, Variant};
use crate::possible::When;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Meta, MetaList};

/// The std traits that every status enum derives. `Debug` is not among them: an impl by the name
/// table is cheaper to compile.
const DERIVED: [&str; 7] = [
    "Clone",
    "Copy",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

pub(super) fn declaration(model: &StatusEnum, attrs: &[Attribute], p: &TokenStream) -> TokenStream {
    let StatusEnum { vis, ident, .. } = model;
    let doc = docs::of_enum(model);
    let doc = When::one_of(&mut attrs.iter(), &is_doc).otherwise(&quote!(doc = #doc));
    let groups = docs::of_exported_groups(model);
    // A paragraph of its own, after what the user says.
    let groups = groups.map(|groups| quote!(#[doc = ""] #[doc = #groups]));
    let derived = DERIVED
        .iter()
        .filter(|name| !derives(attrs, name))
        .map(|name| TokenTree::from(proc_macro2::Ident::new(name, ident.span())));
    let allow = repeats_its_name(model).then(|| quote!(#[allow(clippy::enum_variant_names)]));
    let variants = model.variants.iter().map(variant);
    quote! {
        #doc
        #(#attrs)*
        #groups
        #[derive(#(#p::#derived),*)]
        #[repr(u16)]
        #allow
        #vis enum #ident {
            #(#variants)*
        }
    }
}

fn variant(variant: &Variant) -> TokenStream {
    let Variant {
        ident,
        attrs,
        status,
        ..
    } = variant;
    let doc = docs::of_variant(status);
    let code = Literal::u16_unsuffixed(status.code());
    let alias = status.code().to_string();
    quote! {
        #[doc = #doc]
        #[doc(alias = #alias)]
        #(#attrs)*
        #ident = #code,
    }
}

/// Whether a variant has the enum's name in its own, as `MultiStatus` has that of `Status`. Clippy
/// would tell the user to rename it.
fn repeats_its_name(model: &StatusEnum) -> bool {
    let name = model.ident.to_string();
    model.variants.iter().any(|variant| {
        let variant = variant.ident.to_string();
        variant.starts_with(&name) || variant.ends_with(&name)
    })
}

/// Whether an attribute is of a doc comment, and not such as `doc(hidden)`.
fn is_doc(meta: &Meta) -> bool {
    matches!(meta, Meta::NameValue(pair) if pair.path.is_ident("doc"))
}

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
    let lists = attrs
        .iter()
        .filter(|attr| attr.path().is_ident("derive"))
        .filter_map(|attr| attr.meta.require_list().ok());
    lists
        .flat_map(|list| last_segments(list.tokens.clone()))
        .any(|derived| derived == name)
}

/// The last name of each path in `std::fmt::Debug, Clone`.
fn last_segments(list: TokenStream) -> Vec<String> {
    let paths = paths(list);
    let names = paths.iter().filter_map(|path| path.last());
    names.map(ToString::to_string).collect()
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
