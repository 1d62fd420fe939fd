//! A valid error type: every case of it says its status.

use super::attr::body::Body;
use super::attr::case::OnCase;
use super::attr::header::Header;
use super::generics::Parameters;
use super::types::inner;
use crate::attr::integrations::Integration;
use crate::attr::tables::TRANSPARENT;
use crate::input::{Choice, check_is_name};
use proc_macro2::{Ident, Span};
use syn::{Generics, LitStr, Member, Path, PathSegment, Type, TypePath};

pub(super) struct ErrorType<'a> {
    /// The path of the runtime crate.
    pub(super) krate: Path,
    pub(super) ident: &'a Ident,
    pub(super) generics: &'a Generics,
    pub(super) parameters: Parameters<'a>,
    /// Whether the user has deprecated the type or a variant.
    pub(super) is_deprecated: bool,
    pub(super) set: StatusSet,
    pub(super) integrations: Vec<Integration>,
    /// The user's function that adds to the body of a response.
    pub(super) extend_problem: Option<Path>,
    pub(super) body: Body,
    /// The status of all cases that say none.
    pub(super) default: Option<Written>,
    /// Header fields of every response that has no other of the name.
    pub(super) headers: Vec<Header>,
    /// Header fields that are left out on purpose, wherever they are not given.
    pub(super) without: Vec<LitStr>,
    pub(super) cases: Vec<Case<'a>>,
    /// Whether every variant has a case: not after a mistake.
    pub(super) whole: bool,
}

impl ErrorType<'_> {
    /// Whether a case has an error inside.
    pub(super) fn has_inner(&self) -> bool {
        self.cases.iter().any(|case| case.source.inner().is_some())
    }
}

/// The status enum of an error type.
pub(super) enum StatusSet {
    /// That of the official statuses, because the user names none.
    Official,
    Named(Path),
    /// One that depends on a parameter of the type.
    OfParameter(Path),
}

impl StatusSet {
    /// The last name of its path, for messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Official => "Official".to_owned(),
            Self::Named(path) | Self::OfParameter(path) => {
                let last = path.segments.last();
                last.map_or_else(String::new, |name| name.ident.to_string())
            }
        }
    }
}

/// A variant of an enum, or a struct.
pub(super) struct Case<'a> {
    /// `None` for a struct.
    pub(super) variant: Option<&'a Ident>,
    /// Its place among the cases, which no other has.
    pub(super) index: usize,
    /// The names of its fields, by number where they have none.
    pub(super) fields: Vec<Member>,
    pub(super) source: Source<'a>,
    /// The first paragraph of its documentation.
    pub(super) description: String,
    /// What it is called, for programs.
    pub(super) code: Option<LitStr>,
    /// What the user says of it.
    pub(super) attr: OnCase,
}

/// A status that is written down.
pub(super) enum Written {
    /// A variant of the status enum.
    Named(Ident),
    Code(u16, Span),
}

impl Written {
    /// Of what the user has chosen, which is to be one status.
    pub(super) fn of(choice: &Choice) -> syn::Result<Self> {
        match choice {
            Choice::Name(name) => {
                check_is_name(name)?;
                if name == TRANSPARENT {
                    let message =
                        "`transparent` is not a status\nhelp: write a code, such as `500`";
                    return Err(syn::Error::new(name.span(), message));
                }
                Ok(Self::Named(name.clone()))
            }
            Choice::Code(code, span) => Ok(Self::Code(*code, *span)),
            Choice::Class(_, span) => Err(syn::Error::new(
                *span,
                "an error has one status, not a class\nhelp: write a code, such as `404`",
            )),
        }
    }

    pub(super) fn span(&self) -> Span {
        match self {
            Self::Named(name) => name.span(),
            Self::Code(_, span) => *span,
        }
    }
}

/// Where the status comes from.
pub(super) enum Source<'a> {
    /// It is written down.
    Written(Written),
    /// It is that of all cases which say none.
    Default,
    /// It is that of an error in a field, or of a constant.
    Transparent(Inner<'a>),
    /// It is in this field of this type, or the other one if it is not in the set.
    Field(Member, &'a Type, Option<Written>),
    /// A function returns it.
    By(By<'a>),
}

/// The error inside.
pub(super) struct Inner<'a> {
    pub(super) place: Place<'a>,
    /// Where it says so.
    pub(super) span: Span,
    /// Whether all is as it says, because the whole variant is transparent.
    pub(super) is_all: bool,
}

impl Inner<'_> {
    pub(super) fn ty(&self) -> &Type {
        match &self.place {
            Place::Field(_, ty) => ty,
            Place::Constant(constant) => &constant.ty,
        }
    }
}

/// Where the error inside is, and its type.
pub(super) enum Place<'a> {
    Field(Member, &'a Type),
    Constant(Box<Constant>),
}

/// An error without fields.
pub(super) struct Constant {
    pub(super) ty: Type,
    /// `None` for a struct.
    pub(super) variant: Option<Ident>,
}

impl Constant {
    /// What a path names: a variant of an enum, if there is one before it, or a struct. Names of modules
    /// begin with a small letter.
    pub(super) fn of(mut path: Path) -> Self {
        let of = path.segments.iter().rev().nth(1);
        let is_enum = |of: &PathSegment| of.ident.to_string().starts_with(char::is_uppercase);
        let variant = if of.is_some_and(is_enum) {
            let last = path.segments.pop();
            path.segments.pop_punct();
            last.map(|last| last.ident)
        } else {
            None
        };
        let ty = Type::Path(TypePath {
            attrs: Vec::new(),
            qself: None,
            path,
        });
        Self { ty, variant }
    }
}

/// The user's function of the only field, or else of the error itself.
pub(super) struct By<'a> {
    pub(super) function: Box<Type>,
    pub(super) field: Option<(Member, &'a Type)>,
    /// The status instead of one that is not in the set.
    pub(super) or: Option<Written>,
}

impl By<'_> {
    /// The type of the field, inside of boxes and references. `None` if the function is of the error.
    pub(super) fn ty(&self) -> Option<&Type> {
        self.field.as_ref().map(|(_, ty)| inner(ty))
    }
}

impl Source<'_> {
    /// The error inside.
    pub(super) fn inner(&self) -> Option<&Inner<'_>> {
        match self {
            Self::Transparent(inner) => Some(inner),
            Self::Written(_) | Self::Default | Self::Field(..) | Self::By(_) => None,
        }
    }

    /// The status that is written down for the case, if it is or takes another's place.
    pub(super) fn written(&self) -> Option<&Written> {
        match self {
            Self::Written(written) => Some(written),
            Self::Field(_, _, or) => or.as_ref(),
            Self::By(by) => by.or.as_ref(),
            Self::Default | Self::Transparent(_) => None,
        }
    }
}
