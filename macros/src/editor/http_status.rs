//! The words of `#[derive(HttpStatus)]`.

use super::entries::{self, On};
use super::hint::Hint;
use crate::lists::elements;
use proc_macro2::TokenStream;
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
    let private = hint.private();
    hint.finish(&private, &TokenStream::new())
}
