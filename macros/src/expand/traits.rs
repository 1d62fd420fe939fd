//! The trait impls of a status enum. The logic is the runtime's; these hand on to it.

use super::phrases;
use crate::attr::derives::derives;
use crate::model::{Form, StatusEnum};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn impls(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let mut variants = Vec::new();
    for variant in &model.variants {
        variants.push(&variant.ident);
    }
    let phrases = phrases::index(&model.variants, p);
    let debug = match &model.form {
        Form::Declared { attrs } if !derives(attrs, "Debug") => Some(debug(model, p)),
        Form::Declared { .. } | Form::Derived { .. } => None,
    };
    quote! {
        #p::status_impls! { #ident [#(#ident::#variants),*] #phrases }

        #debug
    }
}

fn debug(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    quote! {
        #[automatically_derived]
        impl #p::Debug for #ident {
            fn fmt(&self, __f: &mut #p::Formatter<'_>) -> #p::FmtResult {
                __f.write_str(NAMES.get(place(self)))
            }
        }
    }
}
