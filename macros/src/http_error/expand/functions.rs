//! The user's functions that say a status: each in one of ours, which alone names it, so that rustc says
//! once what it finds wrong with it.

use super::names::{self, local};
use super::paths;
use crate::http_error::model::{By, Case, ErrorType, Source};
use crate::http_error::types::{depth, is_borrowed};
use crate::lists::elements;
use crate::span::{first_span, located_at};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Type, TypeParamBound};

/// Whether the types that a function is about depend on the parameters of the error type. Then it stands
/// where these are known.
pub(super) fn depends(model: &ErrorType<'_>, by: &By<'_>) -> bool {
    let parameters = &model.parameters;
    let of_argument = match by.ty() {
        Some(ty) => parameters.occur_in(ty),
        None => !parameters.are_none(),
    };
    of_argument || parameters.occur_in(&by.function)
}

/// The name of our function, or of the user's own.
pub(super) fn name(model: &ErrorType<'_>, case: &Case<'_>, by: &By<'_>) -> TokenStream {
    if depends(model, by) {
        return by.function.to_token_stream();
    }
    format_ident!("__status_{}", case.index).into_token_stream()
}

/// The type of its argument, if it depends on parameters: otherwise our function says it.
pub(super) fn argument(model: &ErrorType<'_>, by: &By<'_>) -> TokenStream {
    match by.ty() {
        _ if !depends(model, by) => quote!(_),
        Some(ty) => ty.to_token_stream(),
        None => quote!(Self),
    }
}

/// The same for our function.
fn argument_type(model: &ErrorType<'_>, by: &By<'_>) -> TokenStream {
    let this = paths::error_itself();
    let ty = by.ty().unwrap_or(&this);
    let tokens = model.parameters.of_argument(ty);
    let Type::TraitObject(object) = ty else {
        return tokens;
    };
    let is_lifetime = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(_));
    let is_borrowed = by.field.as_ref().is_some_and(|(_, ty)| is_borrowed(ty));
    if is_borrowed || elements(&object.bounds).any(is_lifetime) {
        quote!((#tokens))
    } else {
        // In a box it lives as long as anything, and in the argument of a function not.
        quote!((#tokens + 'static))
    }
}

/// The argument in a variable. A trait object would rather become one of its box than be taken out.
fn taken(by: &By<'_>, field: &TokenStream) -> TokenStream {
    match (&by.field, by.ty()) {
        (Some((_, outer)), Some(Type::TraitObject(_))) => {
            let mut stars = quote!(*);
            for _ in 0..depth(outer) {
                stars.extend(quote!(*));
            }
            quote!(&#stars #field)
        }
        _ => field.clone(),
    }
}

/// Our function, for a case that has one. Without `or` it returns what the user's does, of which only the
/// traits are known; with it, a status of the set, if there is one.
pub(super) fn declaration(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    let Source::By(by) = &case.source else {
        return TokenStream::new();
    };
    if depends(model, by) {
        return TokenStream::new();
    }
    let name = name(model, case, by);
    let ty = argument_type(model, by);
    let function = model.parameters.path_outside(&by.function);
    let span = first_span(&by.function);
    // What rustc finds wrong with it, it reports at the user's path.
    let mut argument = local("argument");
    argument.set_span(argument.span().located_at(span));
    let here = located_at(p, span);
    let call = quote_spanned!(span=> #function(#argument));
    if by.or.is_some() {
        let (set, value) = (paths::set(model, p), quote_spanned!(span=> &#call));
        let within = quote_spanned!(span=> #here::StatusOr::within::<#set>(#value));
        quote! {
            fn #name(#argument: &#ty) -> #p::Option<#set> {
                #within
            }
        }
    } else {
        let returned = quote_spanned!(span=> impl #here::Returned + use<>);
        quote! {
            fn #name(#argument: &#ty) -> #returned {
                #call
            }
        }
    }
}

/// What the function says, if `argument` is its argument.
pub(super) fn status(
    model: &ErrorType<'_>,
    case: &Case<'_>,
    by: &By<'_>,
    argument: &TokenStream,
    p: &TokenStream,
) -> TokenStream {
    let (name, set) = (name(model, case, by), paths::set(model, p));
    let argument = &if let (true, Some(ty)) = (depends(model, by), by.ty()) {
        let typed = local("argument");
        quote!({ let #typed: &#ty = #argument; #typed })
    } else {
        taken(by, argument)
    };
    if by.or.is_none() {
        return quote!(#p::carry::<#set>(#p::code_of(#name(#argument))));
    }
    let constant = names::constant(case);
    let said = if depends(model, by) {
        quote!(#p::StatusOr::within::<#set>(&#name(#argument)))
    } else {
        quote!(#name(#argument))
    };
    quote!(#p::or(#said, #constant.status))
}
