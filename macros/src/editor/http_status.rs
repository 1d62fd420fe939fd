//! The words of `#[derive(HttpStatus)]`.

use super::entries::{self, On};
use super::hint::Hint;
use crate::attr::keys::default_crate;
use crate::attr::tables::TypeKey;
use crate::input::crate_path;
use crate::lists::elements;
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Data, DeriveInput};

/// The words of the user's enum.
pub(crate) fn of_derived_enum(input: &DeriveInput) -> TokenStream {
    let mut hint = Hint::default();
    entries::read(&input.attrs, On::Type("on_derived_enum"), &mut hint);
    if let Data::Enum(data) = &input.data {
        for variant in elements(&data.variants) {
            entries::read(&variant.attrs, On::Variant, &mut hint);
        }
    }
    let krate = entries::value(&input.attrs, TypeKey::Crate);
    let krate = krate.and_then(|krate| crate_path.parse2(krate).ok());
    let krate = krate.unwrap_or_else(default_crate);
    hint.finish(&quote!(#krate::__private), &TokenStream::new())
}
