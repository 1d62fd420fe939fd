//! The functions that a status enum has without an import.

use super::{docs, tables};
use crate::model::{Form, StatusEnum};
use proc_macro2::{Literal, TokenStream};
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
    let count = Literal::usize_unsuffixed(model.variants.len());
    quote!(#p::status_functions! { #ident [#groups] #count from_code(code) { #status } })
}
