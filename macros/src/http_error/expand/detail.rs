//! The function of the trait that shows clients what was written for them.

use super::match_arms::{self, Arm, UserBindings};
use super::matches::some_matched;
use super::names::local;
use super::paths::{self, as_error};
use crate::http_error::attr::detail::Detail;
use crate::http_error::model::{Case, ErrorType};
use crate::http_error::uses::{self, Uses};
use crate::span::{first_span, located_at};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

/// `None` if nothing is written for clients: the trait shows what an inner error has.
pub(super) fn function(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let mut uses_of_cases = Vec::new();
    for case in &model.cases {
        uses_of_cases.push(uses(case));
    }
    let this = match_arms::this(&uses_of_cases);
    let visit = local("visit");
    let arm = |case: &Case<'_>| arm(model, case, p);
    let rest = if model.has_inner() {
        quote!(#p::inner_detail(#this, #visit))
    } else {
        quote!(false)
    };
    let shown = some_matched(model, &this, &arm, &rest)?;
    Some(quote! {
        fn __visit_detail(&#this, #visit: &mut dyn #p::FnMut(&dyn #p::Display)) -> #p::bool {
            #shown
        }
    })
}

fn arm(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> Option<Arm> {
    if let Some(detail) = &case.attr.detail {
        return Some(written(case, detail, p));
    }
    let inner = case.source.inner().filter(|inner| !inner.is_all)?;
    if case.attr.openness.is_some() {
        // The user has said who may see what the error itself displays.
        return Some(Arm::new(quote!(false)));
    }
    let (visit, set) = (local("visit"), paths::set(model, p));
    let (declaration, error) = checked(model, inner.ty(), p);
    let error = as_error(&error, p);
    let shown = |value: &TokenStream| quote!({ #declaration #error::__visit_shown::<#set>(#value, #visit) });
    Some(match_arms::of_inner(case, inner, &shown))
}

/// The type of an inner error, if it is one. If not, the constant is the one place that rustc finds fault
/// with: without its value there is no type, and nothing is asked of it.
fn checked(model: &ErrorType<'_>, ty: &Type, p: &TokenStream) -> (TokenStream, TokenStream) {
    if !model.generics.params.is_empty() {
        // Whether it is one depends on these.
        return (TokenStream::new(), ty.to_token_stream());
    }
    let ty = model.parameters.outside(ty);
    let error = as_error(&ty, p);
    // Where the user names it, as the user's own word: rustc tells of no expansion then.
    let inner = Ident::new("__Inner", first_span(&ty));
    let declaration = quote! {
        const __IS_ERROR: #p::bool = #p::is_set(#error::__FACTS);
        type #inner = <#p::Checked<{ __IS_ERROR }> as #p::Choose<#ty>>::Chosen;
    };
    (declaration, inner.into_token_stream())
}

fn written(case: &Case<'_>, detail: &Detail, p: &TokenStream) -> Arm {
    let visit = local("visit");
    // All of the call stands at the user's value, so that rustc points there if it can be none.
    let place = Span::call_site().located_at(detail.span());
    let p = located_at(p, place);
    let value = match detail {
        Detail::Text(text) => quote_spanned!(place=> (#p::format_args!(#text))),
        Detail::Value(value) => {
            let mut value = Group::new(Delimiter::Parenthesis, value.clone());
            value.set_span(place);
            quote_spanned!(place=> #p::detail! #value)
        }
    };
    let body = quote_spanned!(place=> #p::show_detail(&#value, #visit));
    UserBindings::new(case, &uses(case)).arm(&body)
}

/// What the text for clients uses.
fn uses(case: &Case<'_>) -> Uses {
    uses::all(match &case.attr.detail {
        None => TokenStream::new(),
        Some(Detail::Text(text)) => quote!(format_args!(#text)),
        Some(Detail::Value(value)) => value.clone(),
    })
}
