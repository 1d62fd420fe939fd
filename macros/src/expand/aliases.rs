//! Former names, as deprecated constants.

use crate::lookup::registry::is_in_dataset;
use crate::model::{Status, StatusEnum};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use status_set_data::Info;

/// `PayloadTooLarge` for `ContentTooLarge`, unless a variant has that name.
///
/// They stand beside the enum and not in the scope of its tables, so that rustc's warning names
/// them by a short path.
pub(super) fn aliases(model: &StatusEnum, outer: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let is_variant = |name: &str| model.variants.iter().any(|variant| variant.name == name);
    let mut names: Vec<&str> = Vec::new();
    let mut aliases = Vec::new();
    for (target, info) in &renamed(model) {
        for former in info.former {
            let is_free = |name: &&str| !is_variant(name) && !names.contains(name);
            let Some(name) = former.name.filter(is_free) else {
                continue;
            };
            names.push(name);
            // Without the user's span, so that rustc does not ask for upper case.
            let alias = Ident::new(name, Span::call_site());
            let doc = format!(" The former name of [`{target}`](Self::{target}).");
            let note = format!("use `{target}`, the current name of the status");
            aliases.push(quote! {
                #[doc = #doc]
                #[deprecated(note = #note)]
                pub const #alias: Self = Self::#target;
            });
        }
    }
    if aliases.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #outer
        impl #ident {
            #(#aliases)*
        }
    }
}

/// The statuses that may have former names. Those of the dataset come first: there one name never
/// belongs to two statuses, but a user's own set may claim it as well.
fn renamed(model: &StatusEnum) -> Vec<(&Ident, &Info)> {
    let (mut renamed, mut custom) = (Vec::new(), Vec::new());
    for variant in &model.variants {
        let Status::Listed { set, info } = variant.status else {
            continue;
        };
        let of = if is_in_dataset(set) {
            &mut renamed
        } else {
            &mut custom
        };
        of.push((&variant.ident, info));
    }
    renamed.append(&mut custom);
    renamed
}
