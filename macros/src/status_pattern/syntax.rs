//! What an invocation of an enum's pattern macro says, before anything is looked up.

use super::forms::Form;
use crate::input::Choice;
use crate::members::Members;
use proc_macro2::{Ident, Span, TokenStream};
use std::fmt::{self, Display};

pub(super) struct Invocation {
    /// The path of what expansions call.
    pub(super) private: TokenStream,
    /// The enum's path where the pattern stands.
    pub(super) path: TokenStream,
    /// Whether the user said this path.
    pub(super) is_path_named: bool,
    pub(super) status_enum: StatusEnum,
    pub(super) groups: Vec<Group>,
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

/// One or several statuses of the enum.
pub(super) enum Selection {
    /// `nginx`, `NotFound`, `404`, `4xx`
    Anywhere(Choice),
    /// `cloudflare::{520, 521}`
    OfSet(Ident, Vec<Choice>),
    /// Something else, which is a mistake.
    Form(Form),
}

impl Selection {
    /// Where it begins.
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Anywhere(choice) => choice.span(),
            Self::OfSet(set, _) => set.span(),
            Self::Form(form) => form.span(),
        }
    }

    /// Whether a word says what is meant, and not a number alone.
    pub(super) fn is_named(&self) -> bool {
        match self {
            Self::Anywhere(choice) => matches!(choice, Choice::Name(_)),
            Self::OfSet(..) => true,
            Self::Form(_) => false,
        }
    }
}

/// As the user writes it.
impl Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anywhere(choice) => f.write_str(&choice.text()),
            Self::OfSet(set, choices) => match &choices[..] {
                [choice] => write!(f, "{set}::{}", choice.text()),
                choices => {
                    let choices: Vec<_> = choices.iter().map(Choice::text).collect();
                    write!(f, "{set}::{{{}}}", choices.join(", "))
                }
            },
            Self::Form(_) => f.write_str("…"),
        }
    }
}
