//! The functions that a status enum has without an import.

use crate::model::StatusEnum;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn functions(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let variants = model.variants.iter().map(|variant| &variant.ident);
    quote! {
        #[automatically_derived]
        impl #ident {
            /// Every status of this enum, in the order of their codes.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The status that has this code, or `None` if this enum has none.
            #[inline]
            #[must_use]
            pub const fn from_code(code: #p::u16) -> #p::Option<Self> {
                status(place_of(code))
            }

            /// The status that exactly three ASCII digits name, or `None` for anything else.
            #[inline]
            #[must_use]
            pub const fn from_bytes(code: &[#p::u8]) -> #p::Option<Self> {
                match #p::digits(code) {
                    #p::Option::Some(code) => Self::from_code(code),
                    #p::Option::None => #p::Option::None,
                }
            }

            /// The status code, such as 404.
            #[inline]
            #[must_use]
            pub const fn code(self) -> #p::u16 {
                code(&self)
            }

            /// The status code as text, such as `"404"`.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static #p::str {
                texts(place(&self)).2
            }

            /// The reason phrase, such as `"Not Found"`.
            #[inline]
            #[must_use]
            pub const fn reason_phrase(self) -> &'static #p::str {
                texts(place(&self)).1
            }

            /// The class of the code, or `None` from 600 on.
            #[inline]
            #[must_use]
            pub const fn class(self) -> #p::Option<#p::StatusClass> {
                #p::StatusClass::of(code(&self))
            }

            /// What is known of the status: its set, specification, state and more.
            #[inline]
            #[must_use]
            pub const fn info(self) -> &'static #p::Info {
                #p::Facts::info(&FACTS, place(&self), code(&self))
            }
        }
    }
}
