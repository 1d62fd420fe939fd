//! The enum itself.

use super::docs;
use crate::attr::derives::{DERIVED, derives};
use crate::attr::possible::When;
use crate::members::Member;
use crate::model::{StatusEnum, Variant};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::{Attribute, Meta};

pub(super) fn declaration(
    model: &StatusEnum,
    members: &[Member],
    attrs: &[Attribute],
    p: &TokenStream,
) -> TokenStream {
    let StatusEnum { vis, ident, .. } = model;
    let doc = docs::of_enum(model);
    let doc = When::one_of(&mut attrs.iter(), &is_doc).otherwise(&quote!(doc = #doc));
    let contents = docs::of_contents(model, members);
    let mut derived = Vec::new();
    for name in DERIVED {
        if !derives(attrs, name) {
            derived.push(Ident::new(name, ident.span()));
        }
    }
    let allow = repeats_its_name(model).then(|| quote!(#[allow(clippy::enum_variant_names)]));
    let mut variants = Vec::new();
    for variant in &model.variants {
        variants.push(self::variant(variant));
    }
    quote! {
        #doc
        #(#attrs)*
        #[doc = #contents]
        #[derive(#(#p::#derived),*)]
        #[repr(u16)]
        #allow
        #vis enum #ident {
            #(#variants)*
        }
    }
}

fn variant(variant: &Variant) -> TokenStream {
    let Variant { attrs, status, .. } = variant;
    let doc = docs::of_variant(status);
    let mut ident = variant.ident.clone();
    let code = Literal::u16_unsuffixed(status.code());
    if variant.is_named_by_set() {
        // An editor that renamed it would write the new name over the user's word, which may be that of the
        // set. Where the declaration begins and ends, rustc still finds a token of the user's.
        ident.set_span(Span::call_site().located_at(ident.span()));
    }
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
    let mut names = model.variants.iter().map(|variant| &variant.name);
    names.any(|variant| variant.starts_with(&name) || variant.ends_with(&name))
}

/// Whether an attribute is of a doc comment, and not such as `doc(hidden)`.
fn is_doc(meta: &Meta) -> bool {
    matches!(meta, Meta::NameValue(pair) if pair.path.is_ident("doc"))
}
