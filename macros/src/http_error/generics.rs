//! The parameters of an error type, and types that have them.

use super::uses;
use crate::lists::elements;
use crate::name_map::NameSet;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Expr, GenericArgument, GenericParam, Generics, Path,
    PathArguments, ReturnType, Type, TypeParamBound,
};

/// What the types of an error type's fields can name that is not the same for all its instances.
pub(super) struct Parameters<'a> {
    pub(super) ident: &'a Ident,
    pub(super) generics: &'a Generics,
    /// Those on which a status may depend: types and constants, and `Self` if it has such.
    names: NameSet,
}

impl<'a> Parameters<'a> {
    pub(super) fn new(ident: &'a Ident, generics: &'a Generics) -> Self {
        let mut names = NameSet::default();
        for param in &generics.params {
            let ident = match param {
                GenericParam::Type(param) => &param.ident,
                GenericParam::Const(param) => &param.ident,
                GenericParam::Lifetime(_) => continue,
            };
            names.insert(&ident.unraw().to_string());
            names.insert("Self");
        }
        Self {
            ident,
            generics,
            names,
        }
    }

    /// Whether a type has one in it on which a status may depend.
    pub(super) fn occur_in(&self, ty: &Type) -> bool {
        !self.names.is_empty() && self.in_type(ty)
    }

    /// The same of the type that a path names.
    pub(super) fn occur_in_path(&self, path: &Path) -> bool {
        !self.names.is_empty() && self.in_path(path, true)
    }

    fn in_type(&self, ty: &Type) -> bool {
        match ty {
            Type::Array(array) => self.in_type(&array.elem) || self.in_expression(&array.len),
            Type::FnPtr(function) => {
                elements(&function.inputs).any(|input| self.in_type(&input.ty))
                    || self.in_return_type(&function.output)
            }
            Type::Group(group) => self.in_type(&group.elem),
            Type::ImplTrait(implemented) => self.in_bounds(&implemented.bounds),
            Type::Paren(paren) => self.in_type(&paren.elem),
            Type::Path(path) => {
                let of = path.qself.as_ref();
                of.is_some_and(|of| self.in_type(&of.ty)) || self.in_path(&path.path, of.is_none())
            }
            Type::Ptr(pointer) => self.in_type(&pointer.elem),
            Type::Reference(reference) => self.in_type(&reference.elem),
            Type::Slice(slice) => self.in_type(&slice.elem),
            Type::TraitObject(object) => self.in_bounds(&object.bounds),
            Type::Tuple(tuple) => elements(&tuple.elems).any(|elem| self.in_type(elem)),
            Type::Infer(_) | Type::Never(_) => false,
            // A macro, and what syn does not know.
            other => self.in_tokens(other),
        }
    }

    /// Whether one is the first segment of a path, where the path can begin with a type, or in its
    /// arguments. What follows `::` is of the type or module before it.
    fn in_path(&self, path: &Path, begins_with_type: bool) -> bool {
        let first = path
            .segments
            .first()
            .filter(|_| path.leading_colon.is_none());
        let is_parameter = |name: &Ident| self.names.contains(&name.unraw().to_string());
        begins_with_type && first.is_some_and(|first| is_parameter(&first.ident))
            || elements(&path.segments).any(|it| self.in_arguments(&it.arguments))
    }

    fn in_arguments(&self, arguments: &PathArguments) -> bool {
        match arguments {
            PathArguments::None => false,
            PathArguments::AngleBracketed(arguments) => self.in_angle_brackets(arguments),
            PathArguments::Parenthesized(arguments) => {
                let mut inputs = elements(&arguments.inputs);
                inputs.any(|input| self.in_type(&input.ty))
                    || self.in_return_type(&arguments.output)
            }
        }
    }

    fn in_angle_brackets(&self, arguments: &AngleBracketedGenericArguments) -> bool {
        elements(&arguments.args).any(|argument| match argument {
            GenericArgument::Lifetime(_) => false,
            GenericArgument::Type(ty) => self.in_type(ty),
            GenericArgument::Const(value) => self.in_expression(value),
            GenericArgument::AssocType(of) => {
                self.in_optional(of.generics.as_ref()) || self.in_type(&of.ty)
            }
            GenericArgument::AssocConst(of) => {
                self.in_optional(of.generics.as_ref()) || self.in_expression(&of.value)
            }
            GenericArgument::Constraint(of) => {
                self.in_optional(of.generics.as_ref()) || self.in_bounds(&of.bounds)
            }
            other => self.in_tokens(other),
        })
    }

    fn in_optional(&self, arguments: Option<&AngleBracketedGenericArguments>) -> bool {
        arguments.is_some_and(|arguments| self.in_angle_brackets(arguments))
    }

    fn in_return_type(&self, output: &ReturnType) -> bool {
        matches!(output, ReturnType::Type(_, ty) if self.in_type(ty))
    }

    fn in_bounds<P>(&self, bounds: &Punctuated<TypeParamBound, P>) -> bool {
        elements(bounds).any(|bound| match bound {
            TypeParamBound::Trait(bound) => self.in_path(&bound.path, false),
            TypeParamBound::Lifetime(_) => false,
            other => self.in_tokens(other),
        })
    }

    /// syn reads most expressions only with a feature that nobody else needs.
    fn in_expression(&self, value: &Expr) -> bool {
        self.in_tokens(value)
    }

    /// Whether one may be in tokens whose grammar is not known here.
    fn in_tokens(&self, tokens: &impl ToTokens) -> bool {
        uses::words(tokens.to_token_stream())
            .iter()
            .any(|word| self.names.contains(word))
    }

    /// Whether there are any.
    pub(super) fn are_none(&self) -> bool {
        self.names.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Parameters;
    use syn::{DeriveInput, parse_str};

    /// Whether parameters occur in a type of this error type's field.
    fn of(error: &str, ty: &str) -> bool {
        let error: DeriveInput = parse_str(error).unwrap();
        let parameters = Parameters::new(&error.ident, &error.generics);
        let ty = parse_str(ty).unwrap();
        parameters.occur_in(&ty)
    }

    #[test]
    fn they_occur_wherever_a_type_has_them() {
        for ty in [
            "T",
            "(u8, T)",
            "[T]",
            "[u8; N]",
            "[u8; { 1 + N }]",
            "&'a mut T",
            "*const T",
            "fn(T)",
            "fn() -> T",
            "T::Error",
            "<T as a::B>::C",
            "<u8 as B<T>>::C",
            "Wrapper<T>",
            "a::Wrapper<u8, N>",
            "Wrapper<{ N }>",
            "Wrapper<Self>",
            "<Self as B>::C",
            "dyn A<B = T>",
            "dyn A<B: C<T>>",
            "Box<dyn Fn(T) -> u8>",
            "Box<dyn Fn(u8) -> T>",
            "ty!(T)",
            "(((T)))",
        ] {
            assert!(of("enum E<'a, T, const N: usize> {}", ty), "{ty}");
        }
    }

    #[test]
    fn their_names_mean_other_things_elsewhere() {
        for ty in [
            "u8",
            "a::Err",
            "a::T",
            "::T",
            "self::T",
            "<u8 as T>::C",
            "<u8 as a::T>::N",
            "dyn a::T",
            "dyn A<T = u8>",
            "Wrapper<'a>",
            "&'T u8",
            "[u8; a::N]",
            "!",
        ] {
            assert!(!of("enum E<'a, 'T, T, const N: usize> {}", ty), "{ty}");
        }
        assert!(!of("enum E<'a> {}", "a::Err"));
        assert!(of("enum E<r#type> {}", "(r#type, ty!(r#type))"));
        assert!(of("enum E<r#type> {}", "ty!(r#type)"));
        assert!(!of("enum E<'a> {}", "Wrapper<Self>"));
    }
}
