//! Turns a valid status enum into code. Nothing here can fail.

mod aliases;
mod docs;
mod enumeration;
mod inherent;
mod tables;
mod traits;

use crate::model::StatusEnum;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

/// The enum, and in a scope of their own its tables, functions and impls.
pub(crate) fn status_enum(model: &StatusEnum) -> TokenStream {
    let krate = &model.krate;
    let p = quote!(#krate::__private);
    let declaration = enumeration::declaration(model, &p);
    if model.variants.is_empty() {
        // There was a mistake in every item. The bare enum keeps its name known.
        return declaration;
    }
    let cfgs: Vec<_> = model.attrs.iter().filter(|attr| is_cfg(attr)).collect();
    let tables = tables::tables(model, &p);
    let inherent = inherent::functions(model, &p);
    let aliases = aliases::aliases(model, &cfgs);
    let traits = traits::impls(model, &p);
    quote! {
        #declaration
        #aliases

        #(#cfgs)*
        const _: () = {
            #tables
            #inherent
            #traits
        };
    }
}

/// Attributes that decide whether the enum exists decide it for the rest as well.
fn is_cfg(attr: &Attribute) -> bool {
    attr.path().is_ident("cfg")
}
