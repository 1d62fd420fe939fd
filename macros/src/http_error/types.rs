//! What the type of a field is: the error inside of boxes and references, or a name.

use syn::{GenericArgument, PathArguments, Type};

/// The error inside of any number of `Box`, `Arc`, `Rc` and references. A reference to the outer type
/// coerces to one to the inner.
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
        Some(GenericArgument::Type(inside)) if is_box && arguments.args.len() == 1 => inner(inside),
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
