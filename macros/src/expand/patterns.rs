//! The macro of the enum's own name that stands where a pattern stands.

use crate::members::{self, Member};
use crate::model::StatusEnum;
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::quote;
use syn::Visibility;
use syn::ext::IdentExt;

/// A `macro_rules!` that hands the enum's members on to `status_pattern!`, under the enum's name.
/// A macro of the runtime declares it: so it names the runtime by its own `$crate`, wherever the
/// enum is matched.
///
/// ```text
/// // Expands, in the end, to:
/// macro_rules! __status_set_patterns_of_EdgeStatus {
///     ($($group:tt)*) => { p::status_pattern! { [p] [EdgeStatus] "404 NotFound official;…" $($group)* } };
/// }
/// pub(crate) use __status_set_patterns_of_EdgeStatus as EdgeStatus;
/// ```
pub(super) fn patterns(
    model: &StatusEnum,
    members: &[Member],
    outer: &TokenStream,
    p: &TokenStream,
) -> TokenStream {
    let ident = &model.ident;
    let members = members::write(model, members);
    // At the user's own tokens rustc would warn of macros and imports that nobody uses.
    let hidden = Ident::new(&hidden_name(model, &members), Span::call_site());
    let mut import = ident.clone();
    import.set_span(Span::call_site());
    let (export, vis) = match &model.vis {
        vis if model.options.export_patterns => (Some(quote!(#[macro_export])), quote!(#vis)),
        // Without `#[macro_export]` it cannot be seen outside of the crate.
        Visibility::Public(_) => (None, quote!(pub(crate))),
        vis => (None, quote!(#vis)),
    };
    let dollar = Punct::new('$', Spacing::Alone);
    quote! {
        #p::status_patterns! {
            #dollar [#outer] [#export] [#vis] #hidden #ident #import #members
        }
    }
}

/// The name under which the macro is declared. That of an exported one is taken in the whole crate, so
/// that it has to be another for each enum, even for two of the same name and the same statuses in two
/// modules.
fn hidden_name(model: &StatusEnum, members: &str) -> String {
    let name = format!("__status_set_patterns_of_{}", model.ident.unraw());
    if !model.options.export_patterns {
        return name;
    }
    // Nothing else tells equal enums apart with every compiler that is supported: lines and columns are
    // stable since Rust 1.88 only. What the text says does not matter, as long as it is another at another
    // place. If it is not, rustc refuses the second of two equal enums.
    let place = format!("{:?}", model.ident.span());
    format!("{name}_{:016x}", hash(&format!("{members} {place}")))
}

/// FNV-1a: what std has would be compiled for users, and is more than has to be.
fn hash(text: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for byte in text.as_bytes() {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
