//! The statuses that are written down.

use super::names;
use super::paths::{self, as_status};
use crate::http_error::model::{Case, ErrorType, Source, StatusSet, Written};
use crate::span::located_at;
use crate::wording::begins_with;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

/// `__STATUS_0`, for a case whose status is written down, or takes another's place.
pub(super) fn constant(model: &ErrorType<'_>, case: &Case<'_>, p: &TokenStream) -> TokenStream {
    match case.source.written() {
        Some(written) => of(model, &names::constant(case), written, p),
        None => TokenStream::new(),
    }
}

/// The same for all cases that say no status.
pub(super) fn of_default(model: &ErrorType<'_>, p: &TokenStream) -> Option<TokenStream> {
    let constant = of(model, &names::of_default(), model.default.as_ref()?, p);
    let is_used = model
        .cases
        .iter()
        .any(|case| matches!(case.source, Source::Default));
    // Otherwise it is there to be checked.
    let allow = (!is_used).then(|| quote!(#[allow(dead_code)]));
    Some(quote!(#allow #constant))
}

fn of(model: &ErrorType<'_>, name: &Ident, written: &Written, p: &TokenStream) -> TokenStream {
    let this = paths::set(model, p);
    let status = names::local("status");
    match written {
        // Nowhere else is the name written, so that rustc says once what it finds wrong with it. And
        // all of the path is the user's: rustc takes no offence at what a derive names.
        Written::Named(variant) => {
            let p_here = located_at(p, variant.span());
            let code = quote!(#status.code());
            let code = quote_spanned!(variant.span()=> #p_here::written_code(#code));
            let as_constant = as_constant(model, variant, p);
            let variant = quote_spanned!(variant.span()=> <#this>::#variant);
            quote! {
                const #name: #p::Written<#this> = {
                    #as_constant
                    let #status: #this = #variant;
                    #p::Written { status: #status, code: #code }
                };
            }
        }
        Written::Code(code, span) => {
            let message = format!(
                "{code} is not a status of `{}`\nhelp: {}",
                model.set.name(),
                help_for_code(model),
            );
            // No more stands at the code than rustc finds fault with: an editor leads from there to all.
            let p_here = located_at(p, *span);
            let written_code = quote_spanned!(*span=> #p_here::written_code(#code));
            let panic = quote_spanned!(*span=> #p_here::panic!(#message));
            let set_status = as_status(&this, p);
            quote! {
                const #name: #p::Written<#this> =
                    match #p::find(#set_status::ALL, #set_status::__FACTS, #code) {
                        #p::Option::Some(#status) => #p::Written {
                            status: #status,
                            code: #written_code,
                        },
                        #p::Option::None => #panic,
                    };
            }
        }
    }
}

/// How to get a code that the status enum does not have.
fn help_for_code(model: &ErrorType<'_>) -> String {
    let set = model.set.name();
    match &model.set {
        StatusSet::Named(_) | StatusSet::OfParameter(_) if set != "Official" => {
            format!("add it to `{set}`, or say another status")
        }
        _ => "name a status enum that has it: `set = YourStatus` on the type".to_owned(),
    }
}

/// What `NOT_FOUND` means where no variant has that name, which comes before all that a trait has: a
/// mistake with a way out, to which rustc finds no similar name.
fn as_constant(model: &ErrorType<'_>, name: &Ident, p: &TokenStream) -> Option<TokenStream> {
    let variant = variant_of_constant(&name.unraw().to_string())?;
    let (set, set_name) = (paths::written_set(model, p), model.set.name());
    let message = format!(
        "`{name}` is not a status of `{set_name}`, whose statuses are variants\nhelp: write `{variant}`"
    );
    let span = name.span();
    let p = located_at(p, span);
    let mistake = quote_spanned!(span=> #p::panic!(#message));
    Some(quote! {
        #[allow(dead_code)]
        trait __AsConstant: #p::Sized {
            const #name: Self;
        }
        impl __AsConstant for #set {
            const #name: Self = #mistake;
        }
    })
}

/// `NotFound` for `NOT_FOUND`.
fn variant_of_constant(name: &str) -> Option<String> {
    if !name.contains('_') || name.chars().any(char::is_lowercase) {
        return None;
    }
    let mut variant = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            variant.push(first);
            variant += &letters.as_str().to_lowercase();
        }
    }
    begins_with(&variant, char::is_alphabetic).then_some(variant)
}

#[cfg(test)]
mod tests {
    use super::variant_of_constant;

    #[test]
    fn names_of_constants_are_those_of_variants() {
        let variant = |name| variant_of_constant(name).unwrap_or_default();
        assert_eq!(variant("NOT_FOUND"), "NotFound");
        assert_eq!(variant("IM_A_TEAPOT"), "ImATeapot");
        assert_eq!(variant("_NOT__FOUND_"), "NotFound");
        for other in ["NotFound", "OK", "not_found", "Not_Found", "_", "_404"] {
            assert_eq!(variant_of_constant(other), None, "{other}");
        }
    }
}
