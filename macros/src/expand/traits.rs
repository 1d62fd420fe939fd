//! The trait impls of a status enum. The logic is the runtime's; these hand on to it.

use super::phrases;
use crate::attr::derives::derives;
use crate::model::{Form, StatusEnum};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn impls(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let variants = model.variants.iter().map(|variant| &variant.ident);
    let phrases = phrases::index(&model.variants, p);
    let debug = match &model.form {
        Form::Declared { attrs } if !derives(attrs, "Debug") => Some(debug(model, p)),
        Form::Declared { .. } | Form::Derived { .. } => None,
    };
    quote! {
        #[automatically_derived]
        impl #p::MadeByMacro for #ident {}

        #[automatically_derived]
        impl #p::HttpStatus for #ident {
            const ALL: &'static [Self] = &[#(#ident::#variants),*];
            const CODES: #p::CodeSet = FACTS.codes;
            const NAME: &'static #p::str = FACTS.name;
            const __FACTS: &'static #p::InfoIndex = &FACTS;
            const __PHRASES: #p::PhraseIndex = #phrases;
            const __LINES: &'static #p::StringTable = &LINES;

            #[inline]
            fn code(self) -> #p::u16 {
                code(&self)
            }

            #[inline]
            fn from_code(code: #p::u16) -> #p::Option<Self> {
                #ident::from_code(code)
            }

            #[inline]
            fn as_str(self) -> &'static #p::str {
                #ident::as_str(self)
            }

            #[inline]
            fn reason_phrase(self) -> &'static #p::str {
                #ident::reason_phrase(self)
            }

            #[inline]
            fn info(self) -> &'static #p::Info {
                #ident::info(self)
            }

            #[inline]
            fn name(self) -> &'static #p::str {
                NAMES.get(place(&self))
            }
        }

        #[automatically_derived]
        impl #p::TryFrom<#p::u16> for #ident {
            type Error = #p::UnlistedCodeError;

            #[inline]
            fn try_from(code: #p::u16) -> #p::Result<Self, #p::UnlistedCodeError> {
                #p::try_from(code)
            }
        }

        #[automatically_derived]
        impl #p::From<#ident> for #p::u16 {
            #[inline]
            fn from(__status: #ident) -> Self {
                code(&__status)
            }
        }

        #[automatically_derived]
        impl #p::FromStr for #ident {
            type Err = #p::ParseStatusError;

            #[inline]
            fn from_str(__text: &#p::str) -> #p::Result<Self, #p::ParseStatusError> {
                #p::parse(__text)
            }
        }

        #[automatically_derived]
        impl #p::Display for #ident {
            fn fmt(&self, __f: &mut #p::Formatter<'_>) -> #p::FmtResult {
                LINES.print(place(self), __f)
            }
        }

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
