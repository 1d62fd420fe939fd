//! Questions about the types of fields.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::{GenericArgument, GenericParam, Generics, PathArguments, Type};

/// The error inside of a `Box`, `Arc` or `Rc`: a reference to the outer one is one to the inner.
pub(super) fn inner(ty: &Type) -> &Type {
    let Type::Path(path) = ty else { return ty };
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

/// The names of the parameters of an error type.
pub(super) fn parameters(generics: &Generics) -> HashSet<String> {
    let names = generics.params.iter().map(|param| match param {
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
    });
    names.collect()
}

/// All identifiers in the tokens. Those in the braces of a format string count.
pub(super) fn idents(tokens: TokenStream) -> HashSet<String> {
    let mut idents = HashSet::new();
    let mut streams = vec![tokens];
    while let Some(tokens) = streams.pop() {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    idents.insert(ident.to_string());
                }
                TokenTree::Group(group) => streams.push(group.stream()),
                TokenTree::Literal(literal) => {
                    idents.extend(in_braces(&literal.to_string()).map(str::to_owned));
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
    idents
}

/// The names in `"{realm} and {_0:?}"`.
fn in_braces(literal: &str) -> impl Iterator<Item = &str> {
    literal.split('{').skip(1).filter_map(|rest| {
        let end = rest.find(['}', ':'])?;
        Some(rest[..end].trim())
    })
}

/// Where a type or other tokens begin.
pub(super) fn first_span(tokens: &impl ToTokens) -> Span {
    let first = tokens.to_token_stream().into_iter().next();
    first.map_or_else(Span::call_site, |token| token.span())
}
