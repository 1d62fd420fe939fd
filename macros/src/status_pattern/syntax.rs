//! What an invocation of an enum's pattern macro says, before anything is looked up.

use crate::input::Choice;
use crate::members::Members;
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::ToTokens;
use std::fmt::{self, Display};
use syn::Path;
use syn::spanned::Spanned;

pub(super) struct Invocation {
    /// The path of what expansions call.
    pub(super) private: Path,
    pub(super) path: EnumPath,
    pub(super) status_enum: StatusEnum,
    pub(super) groups: Vec<Group>,
}

/// Where the enum is from where the pattern stands.
pub(super) enum EnumPath {
    /// In scope, by its own name.
    OwnName(Ident),
    /// As the user says before `:`.
    Named(Path),
}

impl ToTokens for EnumPath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::OwnName(name) => name.to_tokens(tokens),
            Self::Named(path) => path.to_tokens(tokens),
        }
    }
}

/// The enum of which a group names statuses.
pub(super) struct StatusEnum {
    pub(super) name: String,
    pub(super) members: Members,
}

/// `4xx except {nginx, 429}`
pub(super) struct Group {
    pub(super) selection: Selection,
    pub(super) except: Vec<Selection>,
}

/// What stands in the place of statuses.
pub(super) enum Selection {
    Statuses(Statuses),
    /// Something else, which is a mistake.
    Form(Form),
}

/// One or several statuses of the enum.
pub(super) enum Statuses {
    /// `nginx`, `NotFound`, `404`, `4xx`
    Anywhere(Choice),
    /// `cloudflare::{520, 521}`
    OfSet(Ident, Vec<Choice>),
}

impl Selection {
    /// Where it begins.
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Statuses(Statuses::Anywhere(choice)) => choice.span(),
            Self::Statuses(Statuses::OfSet(set, _)) => set.span(),
            Self::Form(form) => form.place.span(),
        }
    }

    /// Whether a word says what is meant, and not a number alone.
    pub(super) fn is_named(&self) -> bool {
        match self {
            Self::Statuses(Statuses::Anywhere(choice)) => matches!(choice, Choice::Name(_)),
            Self::Statuses(Statuses::OfSet(..)) => true,
            Self::Form(_) => false,
        }
    }
}

/// As the user writes it.
impl Display for Statuses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anywhere(choice) => f.write_str(&choice.text()),
            Self::OfSet(set, choices) => match &choices[..] {
                [choice] => write!(f, "{set}::{}", choice.text()),
                choices => {
                    write!(f, "{set}::{{")?;
                    for (place, choice) in choices.iter().enumerate() {
                        let comma = if place > 0 { ", " } else { "" };
                        write!(f, "{comma}{}", choice.text())?;
                    }
                    f.write_str("}")
                }
            },
        }
    }
}

/// A form and the tokens that give it away.
pub(super) struct Form {
    pub(super) place: TokenStream,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// `_`
    Wildcard,
    /// `!4xx`
    Not(Operand),
    /// `&4xx`
    Reference(String),
    /// `"404"`
    Literal(String),
    /// `ref status`, `status @ 4xx`
    Binding(Option<String>),
    /// `(404, 410)`
    Delimited(String),
    /// `Some(404)`, `nginx[444]`, `nginx.444`
    Around(Path, Delimiter, String),
    /// `EdgeStatus!(404)`
    Macro(String),
    /// `crate::EdgeStatus::NotFound`
    Path(String),
    /// `400..500`
    Range(Operand, Operand, Ends),
    /// `4xx | 5xx`
    Or(Operand, Operand),
    /// `4xx & nginx`
    And(Operand, Operand),
    /// `4xx - 404`
    Less(Operand, Operand),
    /// `404 if late`, `404 => …`
    Arm(Operand, &'static str),
    /// `except 404`
    ExceptFirst,
    /// `4xx except 404 except 410`
    ExceptAgain,
    /// `nginx::499 as Gone`
    As,
    /// `4xx::nginx`
    SetFirst(Operand, Operand),
    /// `4xx 5xx`
    Other(Operand, Operand),
}

/// A selection beside an operator, if it is one.
pub(super) type Operand = Option<Box<Selection>>;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    Included,
    Excluded,
}
