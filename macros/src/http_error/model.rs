//! A validated error type: every case of it says its status.

use super::generics::Parameters;
use crate::attr::integrations::Integration;
use proc_macro2::{Ident, Span, TokenStream};
use syn::{Generics, LitStr, Member, Type};

pub(super) struct ErrorType<'a> {
    /// The path of the runtime crate.
    pub(super) krate: TokenStream,
    pub(super) ident: &'a Ident,
    pub(super) generics: &'a Generics,
    pub(super) parameters: Parameters<'a>,
    /// Whether the user has deprecated the type or a variant.
    pub(super) is_deprecated: bool,
    /// The path of the status enum.
    pub(super) set: TokenStream,
    /// Whether the user has named it, without a parameter of the type.
    pub(super) chooses_set: bool,
    pub(super) integrations: Vec<Integration>,
    /// The user's function that adds to the body of an answer.
    pub(super) extend_problem: Option<TokenStream>,
    pub(super) cases: Vec<Case<'a>>,
    /// Whether every variant has a case: not after a mistake.
    pub(super) whole: bool,
}

impl ErrorType<'_> {
    /// The last name of the status enum's path, for messages.
    pub(super) fn set_name(&self) -> String {
        let last = self.set.clone().into_iter().last();
        last.map_or_else(String::new, |name| name.to_string())
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
    /// Where it says `transparent`.
    pub(super) transparent: Option<Span>,
    pub(super) headers: Vec<Header>,
    /// Required header fields that are left out on purpose.
    pub(super) without: Vec<LitStr>,
    /// Who may see the text, where the status does not decide.
    pub(super) detail: Option<Detail>,
    /// A URI that says what kind of problem it is.
    pub(super) problem_type: Option<LitStr>,
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

/// `header("Retry-After" = seconds)`
pub(super) struct Header {
    pub(super) name: LitStr,
    pub(super) value: TokenStream,
}

/// Who may see the error's text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    Expose,
    Hide,
}
