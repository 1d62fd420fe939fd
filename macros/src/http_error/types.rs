//! Questions about the types of fields.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{GenericArgument, GenericParam, Generics, PathArguments, Type};

/// The error inside of a `Box`, an `Arc`, an `Rc` or behind a reference. A reference to the outer
/// type coerces to one to the inner.
pub(super) fn inner(ty: &Type) -> &Type {
    let path = match ty {
        // What a fragment of a user's macro has put into an invisible group.
        Type::Group(group) => return inner(&group.elem),
        Type::Paren(paren) => return inner(&paren.elem),
        Type::Reference(reference) => return inner(&reference.elem),
        Type::Path(path) => path,
        _ => return ty,
    };
    let Some(last) = path.path.segments.last() else {
        return ty;
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return ty;
    };
    let is_box = ["Box", "Arc", "Rc"].iter().any(|name| last.ident == name);
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) if is_box && arguments.args.len() == 1 => inner,
        _ => ty,
    }
}

/// Whether a type is written as this name, with parameters or without.
pub(super) fn is_named(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Path(path) if path.qself.is_none() && path.path.segments.len() == 1 => path
            .path
            .segments
            .iter()
            .all(|segment| segment.ident == name),
        _ => false,
    }
}

/// Whether a type has a parameter of the error type in it.
pub(super) fn mentions(ty: &Type, generics: &Generics) -> bool {
    let tokens = ty.to_token_stream();
    let has = |name| find_ident(&tokens, name).is_some();
    generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => has(&param.ident),
        GenericParam::Const(param) => has(&param.ident),
        GenericParam::Lifetime(param) => has(&param.lifetime.ident),
    })
}

/// Where an identifier is first in the tokens, or in the braces of a format string there.
pub(super) fn find_ident(tokens: &TokenStream, wanted: &Ident) -> Option<Span> {
    tokens.clone().into_iter().find_map(|token| {
        let is_found = match &token {
            TokenTree::Group(group) => return find_ident(&group.stream(), wanted),
            TokenTree::Ident(ident) => ident == wanted,
            TokenTree::Literal(literal) => {
                let wanted = wanted.unraw();
                in_braces(&literal.to_string()).any(|name| wanted == name)
            }
            TokenTree::Punct(_) => false,
        };
        is_found.then(|| token.span())
    })
}

/// The names in `"{realm} and {_0:width$?}"`. A name too many, such as that of `{{realm}}`, does no
/// harm.
fn in_braces(literal: &str) -> impl Iterator<Item = &str> {
    let arguments = literal.split('{').skip(1);
    let arguments = arguments.filter_map(|rest| Some(&rest[..rest.find('}')?]));
    let names = arguments.flat_map(|it| it.split(|c: char| !c.is_alphanumeric() && c != '_'));
    // A width may have a zero before its name.
    names.map(|name| name.trim_start_matches('0'))
}

/// Where a type or other tokens begin.
pub(super) fn first_span(tokens: &impl ToTokens) -> Span {
    let first = tokens.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}
