//! Questions about the types of fields.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
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

/// The names of the parameters of an error type.
pub(super) fn parameters(generics: &Generics) -> HashSet<String> {
    let names = generics.params.iter().map(|param| match param {
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
    });
    names.collect()
}

/// All identifiers in the tokens, and where each of them is used. Those in the braces of a format
/// string count, which are never raw.
pub(super) fn idents(tokens: TokenStream) -> HashMap<String, Span> {
    let mut idents = HashMap::new();
    let mut streams = vec![tokens];
    while let Some(tokens) = streams.pop() {
        for token in tokens {
            match &token {
                TokenTree::Group(group) => streams.push(group.stream()),
                TokenTree::Ident(ident) => {
                    idents.entry(ident.to_string()).or_insert(token.span());
                }
                TokenTree::Literal(literal) => {
                    for name in in_braces(&literal.to_string()) {
                        idents.entry(name.to_owned()).or_insert(token.span());
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
    idents
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
