//! The functions that a status enum has without an import.

use super::{docs, tables};
use crate::model::{Form, StatusEnum};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn functions(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let status = tables::status_of_code(model, p);
    // A derive cannot add to the documentation of the enum itself.
    let groups = match model.form {
        Form::Declared { .. } => None,
        Form::Derived { .. } => docs::of_exported_groups(model),
    };
    let groups = groups.map(|groups| quote!(#[doc = #groups]));
    quote! {
        #groups
        impl #ident {
            /// Every status of this enum, in the order of their codes.
            pub const ALL: &'static [Self] = #p::all();

            /// The status that has this code, or `None` if this enum has none.
            #[inline]
            #[must_use]
            #[doc(alias = "from_u16")]
            pub const fn from_code(code: #p::u16) -> #p::Option<Self> {
                #status
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
            #[doc(alias = "as_u16")]
            pub const fn code(self) -> #p::u16 {
                code(&self)
            }

            // Left to itself, rustc takes the match in this and the next function for too long to
            // inline, before it has made two loads of it: they would stay calls.
            /// The status code as text, such as `"404"`.
            #[cfg_attr(debug_assertions, inline)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[must_use]
            pub const fn as_str(self) -> &'static #p::str {
                texts(place(&self)).1
            }

            /// The reason phrase, such as `"Not Found"`.
            #[cfg_attr(debug_assertions, inline)]
            #[cfg_attr(not(debug_assertions), inline(always))]
            #[must_use]
            #[doc(alias = "canonical_reason")]
            pub const fn reason_phrase(self) -> &'static #p::str {
                texts(place(&self)).0
            }

            /// The class of the code, or `None` from 600 on.
            #[inline]
            #[must_use]
            pub const fn class(self) -> #p::Option<#p::StatusClass> {
                #p::StatusClass::from_code(code(&self))
            }

            /// What is known of the status: its set, specification, state and more.
            #[inline]
            #[must_use]
            pub const fn info(self) -> &'static #p::Info {
                #p::InfoIndex::info(&FACTS, place(&self), code(&self))
            }
        }
    }
}
