//! The function of the trait that adds to bodies by RFC 9457.

use super::names::local;
use crate::http_error::model::ErrorType;
use crate::span::{first_span, located_at};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// `None` if the type names no function: the trait adds what an inner error does.
pub(super) fn extend(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let function = model.extend_problem.as_ref()?;
    let problem = &local("problem");
    let inner = model
        .has_inner()
        .then(|| quote!(#p::extend_by_inner(self, #problem);));
    // At the user's path, for rustc to point at when its type is another. Without the feature, the
    // macro is an error that names it.
    let place = first_span(function);
    let here = located_at(p, place);
    let own = quote_spanned!(place=> #here::extend_problem! { #function(self, #problem) });
    Some(quote! {
        fn extend_problem(&self, #problem: &mut #p::Problem) {
            #inner
            #own
        }
    })
}
