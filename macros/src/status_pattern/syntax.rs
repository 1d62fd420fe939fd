//! What an invocation of an enum's pattern macro says, before anything is looked up.

use crate::input::Choice;
use crate::members::{Members, groups};
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::ToTokens;
use status_set_data::set_words::{CODES, RECEIVED};
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

impl Invocation {
    /// Whether one of the words before groups is anywhere.
    pub(super) fn has_word(&self, word: &str) -> bool {
        let Words { codes, received } = &self.status_enum.words;
        let before = if word == CODES { codes } else { received };
        let is_inside = |selection: &Selection| match selection {
            Selection::Form(form) => form.has_word(word),
            Selection::Statuses(_) => false,
        };
        before.is_some()
            || self
                .groups
                .iter()
                .any(|group| is_inside(&group.selection) || group.except.iter().any(is_inside))
    }
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
    /// What is asked of it.
    pub(super) words: Words,
    pub(super) members: Members,
}

impl StatusEnum {
    /// The groups that can be named.
    pub(super) fn groups(&self) -> Vec<String> {
        match self.words.received {
            Some(_) => groups::of_received(&self.members.all),
            None => groups::groups(&self.members.all),
        }
    }
}

/// The words before the groups, which hold for all of them.
pub(super) struct Words {
    /// A value is wanted, the set of the codes, and not a pattern.
    pub(super) codes: Option<TokenStream>,
    /// Groups have what is unlisted too.
    pub(super) received: Option<TokenStream>,
}

/// As the user writes them, before a group.
impl Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.codes.is_some() {
            write!(f, "{CODES}: ")?;
        }
        if self.received.is_some() {
            write!(f, "{RECEIVED} ")?;
        }
        Ok(())
    }
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

impl Form {
    fn has_word(&self, word: &str) -> bool {
        matches!(self.kind, Kind::WordInside(inside) if inside == word)
    }
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
    /// `4xx, received 5xx`
    WordInside(&'static str),
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
