//! The error inside of a case: in a field, or a constant that the case is like.

use super::paths::as_error;
use crate::http_error::model::{Case, Constant, Inner, Place};
use crate::span::{first_span, located_at};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Type;
use syn::ext::IdentExt;

/// The constant, and the cases that it can be, of a case that is like another. Nowhere else is the user's
/// path written, so that rustc says once what it finds wrong with it.
pub(super) fn constant(case: &Case<'_>, p: &TokenStream) -> Option<TokenStream> {
    let Place::Constant(of_type) = &case.source.inner()?.place else {
        return None;
    };
    let Constant { ty, variant } = &**of_type;
    let (constant, cases) = (constant_name(case), cases_name(case));
    let span = first_span(ty);
    // The type is written in the same way each time, and as a type, so that rustc says once what it finds
    // wrong with it.
    let (name, value) = match (variant, ty) {
        (Some(variant), _) => (variant, quote_spanned!(span=> <#ty>::#variant)),
        (None, Type::Path(of)) => {
            let alias = Ident::new("__Like", span);
            let value = quote_spanned!(span=> { type #alias = #ty; #alias {} });
            (&of.path.segments.last()?.ident, value)
        }
        (None, _) => return None,
    };
    let name = name.unraw().to_string();
    let p = located_at(p, span);
    let all = as_error(ty, &p);
    Some(quote_spanned! {span=>
        const #constant: #ty = #value;
        const #cases: &[#p::ErrorCase] = #p::cases_like(&#constant, #all::CASES, #name);
    })
}

/// The name of the constant.
pub(super) fn constant_name(case: &Case<'_>) -> Ident {
    format_ident!("__LIKE_{}", case.index)
}

fn cases_name(case: &Case<'_>) -> Ident {
    format_ident!("__CASES_LIKE_{}", case.index)
}

/// The cases that the error can be, if its type is this.
pub(super) fn cases(
    case: &Case<'_>,
    inner: &Inner<'_>,
    ty: &impl ToTokens,
    p: &TokenStream,
) -> TokenStream {
    match &inner.place {
        Place::Field(..) => {
            let error = as_error(ty, p);
            quote_spanned!(first_span(ty)=> #error::CASES)
        }
        Place::Constant(_) => cases_name(case).into_token_stream(),
    }
}

/// The codes that it can respond with.
pub(super) fn codes(
    case: &Case<'_>,
    inner: &Inner<'_>,
    ty: &impl ToTokens,
    p: &TokenStream,
) -> TokenStream {
    match &inner.place {
        Place::Field(..) => {
            let error = as_error(ty, p);
            quote_spanned!(first_span(ty)=> #error::STATUSES)
        }
        Place::Constant(_) => {
            let cases = cases_name(case);
            quote!(#p::codes_of(#cases))
        }
    }
}
