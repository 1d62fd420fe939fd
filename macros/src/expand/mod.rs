//! Turns a valid status enum into code. Nothing here can fail.

mod aliases;
mod docs;
mod enumeration;
mod inherent;
mod patterns;
mod phrases;
mod tables;
mod traits;
mod user_sets;
pub(crate) mod with;

use crate::attr::possible::{Possible, When, possible};
use crate::members;
use crate::model::{Form, StatusEnum};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

/// The enum, and in a scope of their own its tables, functions and impls.
pub(crate) fn status_enum(model: &StatusEnum) -> TokenStream {
    let p = private(model);
    let members = &members::of(model);
    let declaration = match &model.form {
        Form::Declared { attrs } => enumeration::declaration(model, members, attrs, &p),
        Form::Derived { .. } => TokenStream::new(),
    };
    let outer = outer_attributes(model);
    let import = import(model, &p);
    let custom = user_sets::statics(model, &p);
    let tables = tables::tables(model, &p);
    let inherent = inherent::functions(model, members, &p);
    let aliases = aliases::aliases(model, &outer);
    let traits = traits::impls(model, &p);
    let patterns = patterns::patterns(model, members, &outer, &p);
    let ident = &model.ident;
    let integrations = with::calls(&model.options.integrations, &p, &quote!(status #ident));
    quote! {
        #declaration
        #import
        #aliases
        #patterns

        #outer
        const _: () = {
            #custom
            #tables
            #inherent
            #traits
            #integrations
        };
    }
}

/// The path of what the expansion names of the runtime.
fn private(model: &StatusEnum) -> TokenStream {
    let krate = &model.krate;
    match &model.form {
        Form::Declared { .. } => quote!(#krate::__private),
        Form::Derived { .. } => format_ident!(
            "__status_set_private_of_{}",
            model.ident.unraw(),
            span = Span::call_site()
        )
        .into_token_stream(),
    }
}

/// Names the runtime once where it is the user who says the path: if there is nothing, rustc says so
/// of the import, and no more of what goes through it.
fn import(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    let krate = &model.krate;
    match &model.form {
        Form::Declared { .. } => TokenStream::new(),
        Form::Derived { .. } => quote!(use #krate::__private as #p;),
    }
}

/// What stands on every item beside the enum.
fn outer_attributes(model: &StatusEnum) -> TokenStream {
    // Attributes that decide whether the enum exists decide it for the rest as well.
    let mut outer = TokenStream::new();
    for Possible { condition, meta } in possible(model.attrs()) {
        if meta.path().is_ident("cfg") {
            outer.extend(When::of(condition).attribute(&quote!(#meta)));
        }
    }
    // The user's `#[deprecated]`, on the enum or on a variant, is meant for those who use them.
    // Without one nothing is allowed, because a crate may forbid that.
    outer.extend(model.deprecated().attribute(&quote!(allow(deprecated))));
    outer
}
