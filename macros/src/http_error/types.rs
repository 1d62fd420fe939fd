//! What the type of a field is: the error inside of boxes and references, or a name.

use crate::lists::elements;
use syn::{GenericArgument, PathArguments, Type};

/// The error inside of any number of `Box`, `Arc`, `Rc` and references. A reference to the outer type
/// coerces to one to the inner.
pub(super) fn inner(ty: &Type) -> &Type {
    let mut inner = ty;
    while let Some((pointee, _)) = pointee(inner) {
        inner = pointee;
    }
    inner
}

/// How many of these there are.
pub(super) fn depth(ty: &Type) -> usize {
    let (mut inner, mut depth) = (ty, 0);
    while let Some((pointee, is_pointer)) = pointee(inner) {
        inner = pointee;
        depth += usize::from(is_pointer);
    }
    depth
}

/// What is directly inside, if there is something, and whether a pointer is between.
fn pointee(ty: &Type) -> Option<(&Type, bool)> {
    let path = match ty {
        // What a fragment of a user's macro has put into an invisible group.
        Type::Group(group) => return Some((&group.elem, false)),
        Type::Paren(paren) => return Some((&paren.elem, false)),
        Type::Reference(reference) => return Some((&reference.elem, true)),
        Type::Path(path) => path,
        _ => return None,
    };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let is_box = ["Box", "Arc", "Rc"].iter().any(|name| last.ident == name);
    match arguments.args.first() {
        Some(GenericArgument::Type(inside)) if is_box && arguments.args.len() == 1 => {
            Some((inside, true))
        }
        _ => None,
    }
}

/// Whether a type is behind a reference.
pub(super) fn is_borrowed(ty: &Type) -> bool {
    let mut inner = ty;
    while let Some((pointee, _)) = pointee(inner) {
        if matches!(inner, Type::Reference(_)) {
            return true;
        }
        inner = pointee;
    }
    false
}

/// Whether a type is written as this name, with parameters or without.
pub(super) fn is_named(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Path(path) if path.qself.is_none() && path.path.segments.len() == 1 => {
            elements(&path.path.segments).all(|segment| segment.ident == name)
        }
        _ => false,
    }
}
