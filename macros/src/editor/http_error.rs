//! The words of `#[derive(HttpError)]`.

use super::entries::{self, On};
use super::hint::{Hint, Place};
use crate::lists::elements;
use proc_macro2::TokenStream;
use quote::quote;
use status_set_data::{SETS, sets};
use std::mem;
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
    let private = hint.private();
    let status_enum = hint.status_enum.take();
    let (place, sets) = match &status_enum {
        Some(_) => (Place::Enum, SETS),
        None => (Place::Set(sets::OFFICIAL.name), &[&sets::OFFICIAL][..]),
    };
    if hint.has_words() {
        hint.slot(place);
    }
    for status in &mem::take(&mut hint.of_enum) {
        hint.status(place, Some(status), sets);
    }
    hint.finish(&private, &quote!(#status_enum))
}

fn fields(fields: &Fields, hint: &mut Hint) {
    for field in fields {
        entries::read(&field.attrs, On::Error("on_error_field"), hint);
    }
}
