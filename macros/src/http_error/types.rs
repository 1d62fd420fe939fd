//! Questions about the types of fields.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
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

/// Whether a type has a parameter of the error type in it.
pub(super) fn mentions(ty: &Type, generics: &Generics) -> bool {
    let names = generics.params.iter().map(|param| match param {
        GenericParam::Type(param) => param.ident.to_string(),
        GenericParam::Const(param) => param.ident.to_string(),
        GenericParam::Lifetime(param) => param.lifetime.ident.to_string(),
    });
    let names: Vec<String> = names.collect();
    has_ident(&ty.to_token_stream(), |ident| {
        names.iter().any(|name| name == ident)
    })
}

/// Whether an identifier in the tokens is one of those that are looked for. Those in the braces of
/// a format string count.
pub(super) fn has_ident(tokens: &TokenStream, is_wanted: impl Fn(&str) -> bool + Copy) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_wanted(&ident.to_string()),
        TokenTree::Group(group) => has_ident(&group.stream(), is_wanted),
        TokenTree::Literal(literal) => in_braces(&literal.to_string()).any(is_wanted),
        TokenTree::Punct(_) => false,
    })
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
