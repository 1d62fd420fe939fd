//! The sets that the user describes in files, as statics like those of the dataset.

#[cfg(feature = "custom-sets")]
mod facts;

#[cfg(feature = "custom-sets")]
use self::facts::set_with_facts;
use crate::lookup::registry::is_in_dataset;
use crate::model::StatusEnum;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use status_set_data::Set;

/// A static for each of these sets, with the statuses that the enum has.
///
/// ```text
/// // Expands to:
/// const _: &[u8] = include_bytes!("/home/user/project/statuses/acme.toml");
/// static SET_ACME: Set = Set::custom("acme", "Acme", "", "", &[
///     Custom::new("acme", 460, "ScanPending", "Scan Pending", "").retry(Some(Retry::Later)).info(),
/// ]);
/// ```
pub(super) fn statics(model: &StatusEnum, p: &TokenStream) -> TokenStream {
    // Makes the compiler note that the crate is made of these files too. Nobody uses the value, so
    // that it is not in the program.
    let files = &model.files;
    let mut statics = TokenStream::new();
    for set in &model.sets() {
        if !is_in_dataset(set) {
            let (name, value) = (static_name(set), set_with_facts(model, set, p));
            statics.extend(quote!(static #name: #p::custom::Set = #value;));
        }
    }
    quote! {
        #(const _: &[#p::u8] = #p::custom::include_bytes!(#files);)*
        #statics
    }
}

/// The name of a set's static. No other item of an expansion begins like this.
pub(super) fn static_name(set: &Set) -> Ident {
    format_ident!("SET_{}", set.name.to_uppercase())
}

/// No set is from a file.
#[cfg(not(feature = "custom-sets"))]
fn set_with_facts(_: &StatusEnum, _: &Set, _: &TokenStream) -> TokenStream {
    TokenStream::new()
}
