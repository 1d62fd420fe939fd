//! The words of `#[derive(HttpError)]`.

use super::entries::{self, On};
use super::hint::Hint;
use crate::attr::keys::default_crate;
use crate::attr::tables::TypeKey;
use crate::input::crate_path;
use crate::lists::elements;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::{Data, DeriveInput, Fields};

/// The words of an error type.
pub(crate) fn of_error_type(input: &DeriveInput) -> TokenStream {
    let mut hint = Hint::default();
    match &input.data {
        Data::Enum(data) => {
            entries::read(&input.attrs, On::Type("on_error_type"), &mut hint);
            for variant in elements(&data.variants) {
                entries::read(&variant.attrs, On::Error("on_error_case"), &mut hint);
                fields(&variant.fields, &mut hint);
            }
        }
        Data::Struct(data) => {
            entries::read(&input.attrs, On::Error("on_error_struct"), &mut hint);
            fields(&data.fields, &mut hint);
        }
        Data::Union(_) => {}
    }
    let path =
        |key| entries::value(&input.attrs, key).and_then(|path| crate_path.parse2(path).ok());
    let krate = path(TypeKey::Crate).unwrap_or_else(default_crate);
    let official = || quote!(#krate::__private::words::sets::official);
    let statuses = path(TypeKey::Set).map_or_else(official, ToTokens::into_token_stream);
    hint.finish(&quote!(#krate::__private), &statuses)
}

fn fields(fields: &Fields, hint: &mut Hint) {
    for field in fields {
        entries::read(&field.attrs, On::Error("on_error_field"), hint);
    }
}
