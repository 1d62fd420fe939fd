//! The functions that a status enum has without an import.

use super::{docs, tables};
use crate::members::Member;
use crate::model::{Form, StatusEnum};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn functions(model: &StatusEnum, members: &[Member], p: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let status = tables::status_of_code(model, p);
    // A derive cannot add to the documentation of the enum itself.
    let is_derived = matches!(model.form, Form::Derived { .. });
    let groups = (is_derived && model.options.export_patterns).then(|| {
        let groups = docs::of_groups(&model.ident, members);
        quote!(#[doc = #groups])
    });
    let count = Literal::usize_unsuffixed(model.variants.len());
    quote!(#p::status_functions! { #ident [#groups] #count from_code(code) { #status } })
}
