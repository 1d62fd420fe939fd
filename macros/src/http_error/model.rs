//! A valid error type: every case of it says its status.

use super::attr::body::Body;
use super::attr::case::OnCase;
use super::generics::Parameters;
use crate::attr::integrations::Integration;
use proc_macro2::{Ident, Span};
use syn::{Generics, Member, Path, Type};

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
    pub(super) cases: Vec<Case<'a>>,
    /// Whether every variant has a case: not after a mistake.
    pub(super) whole: bool,
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
    /// What the user says of it.
    pub(super) attr: OnCase,
}

/// Where the status comes from.
pub(super) enum Source<'a> {
    /// A variant of the status enum.
    Named(Ident),
    Code(u16, Span),
    /// The error of this type in this field, which has a status itself.
    Transparent(Member, &'a Type),
    /// The status in this field.
    Field(Member, &'a Type),
}

impl Source<'_> {
    /// The type that the status comes from.
    pub(super) fn ty(&self) -> Option<&Type> {
        match self {
            Self::Transparent(_, ty) | Self::Field(_, ty) => Some(ty),
            Self::Named(_) | Self::Code(..) => None,
        }
    }
}
