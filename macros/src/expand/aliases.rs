//! Former names, as deprecated constants.

use crate::model::{Status, StatusEnum};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

/// `PayloadTooLarge` for `ContentTooLarge`, unless a variant has that name.
///
/// They stand beside the enum and not in the scope of its tables, so that rustc's warning names
/// them by a short path.
pub(super) fn aliases(model: &StatusEnum, outer: &TokenStream) -> TokenStream {
    let ident = &model.ident;
    let is_variant = |name: &str| model.variants.iter().any(|v| v.ident.unraw() == name);
    let mut aliases = Vec::new();
    for variant in &model.variants {
        let Status::Listed { info, .. } = &variant.status else {
            continue;
        };
        let target = &variant.ident;
        for former in info.former {
            let Some(name) = former.name.filter(|name| !is_variant(name)) else {
                continue;
            };
            // Without the user's span, so that rustc does not ask for upper case.
            let alias = Ident::new(name, Span::call_site());
            let doc = format!(" The former name of [`{target}`](Self::{target}).");
            let note = format!("use `{target}`, as the status is called today");
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
        #[automatically_derived]
        impl #ident {
            #(#aliases)*
        }
    }
}
