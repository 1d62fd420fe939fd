//! Reads `#[status(…)]` on the enum and on its variants.

use super::keys::{EnumKey, VariantKey};
use crate::attr::entries::{each_entry, each_key, ours};
use crate::attr::integrations::{self, On};
use crate::attr::keys::{self, code_as_key, default_crate, once, skip_value, unknown_key};
use crate::attr::options::{Options, unknown_option};
use crate::attr::possible::When;
use crate::diagnostics::Diagnostics;
use crate::input::{Choice, choice, entries, set_name};
use crate::names::phrase;
use crate::wording::{all_of, nearest};
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Path, Token, parenthesized, token};

/// What stands on the enum.
pub(super) struct Container {
    /// The path of the runtime crate.
    pub(super) krate: Path,
    /// The sets where statuses are looked up, if the user named them.
    pub(super) sets: Option<ChosenSets>,
    pub(super) deprecated: When,
    pub(super) options: Options,
}

/// `nginx, acme = "statuses/acme.toml"`
pub(super) struct ChosenSets {
    pub(super) sets: Vec<ChosenSet>,
    /// Whether these are all: a mistake may have kept some away.
    pub(super) whole: bool,
}

/// `nginx` or `acme = "statuses/acme.toml"`
pub(super) struct ChosenSet {
    pub(super) name: Ident,
    /// The path of the file that describes the set.
    pub(super) file: Option<LitStr>,
}

/// What stands on a variant.
#[derive(Default)]
pub(super) struct OnVariant {
    pub(super) meaning: Option<Meaning>,
    pub(super) reason: Option<LitStr>,
}

/// Which status a variant is.
pub(super) enum Meaning {
    /// `NotFound` or `404`
    Anywhere(Choice),
    /// `nginx::499`
    InSet(Ident, Choice),
}

/// What can say which status a variant is.
const STATUS: &str = "a status: its code, such as `404`, or its name";

/// Keys that the variants of error types have.
const OF_ERRORS: [&str; 6] = ["transparent", "expose", "hide", "header", "without", "type"];

pub(super) fn of_enum(attrs: &[Attribute], diagnostics: &Diagnostics) -> Container {
    let mut krate = None;
    let mut container = Container {
        krate: default_crate(),
        sets: None,
        deprecated: When::has(&mut attrs.iter(), "deprecated"),
        options: Options::default(),
    };
    let (mut without_key, mut sets_are_whole) = (Vec::new(), true);
    for attr in ours(attrs) {
        each_key(attr, EnumKey::WORDS, diagnostics, |key, input| {
            let Some(word) = EnumKey::of(&key.to_string()) else {
                if is_like_set(key, input) {
                    without_key.push(key.clone());
                    return Ok(());
                }
                diagnostics.error(key.span(), not_on_enum(key, input));
                // Instead of `sets`: what the sets have is not known.
                let is_lost = nearest(&key.to_string(), ["sets"]).is_some();
                sets_are_whole &= !is_lost;
                return skip_value(input);
            };
            match word {
                EnumKey::Sets => {
                    let mut sets = sets(key, input, diagnostics)?;
                    // Which of the two is meant, only the user knows.
                    sets.whole &= container.sets.is_none();
                    once(&mut container.sets, sets, key, diagnostics);
                }
                EnumKey::Crate => {
                    let path = keys::krate(key, input)?;
                    once(&mut krate, path, key, diagnostics);
                }
                EnumKey::Option(option) => {
                    container.options.read(option, key, input, diagnostics)?;
                }
            }
            Ok(())
        });
    }
    if let Some(first) = without_key.first() {
        diagnostics.error(first.span(), sets_without_key(first, &without_key));
        sets_are_whole = false;
    }
    if !sets_are_whole {
        let lost = ChosenSets {
            sets: Vec::new(),
            whole: false,
        };
        container.sets.get_or_insert(lost).whole = false;
    }
    container.krate = krate.unwrap_or(container.krate);
    container
}

/// Whether a word stands where a key should, and is none: it may be meant for a set.
fn is_like_set(word: &Ident, input: ParseStream<'_>) -> bool {
    let text = word.to_string();
    let is_alone = input.is_empty() || input.peek(Token![,]);
    let is_key =
        VariantKey::of(&text).is_some() || nearest(&text, EnumKey::WORDS.iter().copied()).is_some();
    is_alone && !is_key && integrations::named_as_key(word, On::Status, input).is_none()
}

fn sets_without_key(first: &Ident, all: &[Ident]) -> String {
    let all: Vec<_> = all.iter().map(Ident::to_string).collect();
    format!(
        "unknown key `{first}`\nhelp: sets stand in `sets`: write `sets({})`\nnote: allowed here: {}",
        all.join(", "),
        all_of(EnumKey::WORDS),
    )
}

/// What to say to a key that is not one of the enum's.
fn not_on_enum(key: &Ident, input: ParseStream<'_>) -> String {
    let word = key.to_string();
    if VariantKey::of(&word).is_some() {
        return "`reason` is the phrase of one status\nhelp: put it on a variant".to_owned();
    }
    unknown_option(key, EnumKey::WORDS, input)
}

pub(super) fn of_variant(attrs: &[Attribute], diagnostics: &Diagnostics) -> OnVariant {
    let mut found = OnVariant::default();
    for attr in ours(attrs) {
        each_entry(attr, diagnostics, |input| {
            entry(input, &mut found, diagnostics)
        });
    }
    found
}

/// Reads one entry of a variant's attribute: `reason = "…"` or which status it is.
fn entry(
    input: ParseStream<'_>,
    found: &mut OnVariant,
    diagnostics: &Diagnostics,
) -> syn::Result<()> {
    if is_key(input) {
        let key = input.call(Ident::parse_any)?;
        let word = key.to_string();
        if let Some(VariantKey::Reason) = VariantKey::of(&word) {
            return keys::reason(&mut found.reason, &key, input, diagnostics);
        }
        let message = if EnumKey::of(&word).is_some() {
            format!("`{word}` belongs to the whole enum\nhelp: put it on the enum")
        } else if OF_ERRORS.contains(&&*word) {
            format!(
                "`{word}` is a key of error types: a status enum has statuses, and no errors\nhelp: put it on a type that derives `HttpError`"
            )
        } else if let Some(message) = code_as_key(&key, input) {
            message
        } else {
            unknown_key(&word, VariantKey::WORDS)
        };
        diagnostics.error(key.span(), message);
        return skip_value(input);
    }
    if found.is_code() && input.peek(LitStr) {
        let phrase = input.parse()?;
        found.reason_without_key(phrase, diagnostics);
        return Ok(());
    }
    let meaning = meaning(input)?;
    let span = meaning.span();
    match (found.is_code(), &meaning) {
        (true, Meaning::Anywhere(Choice::Name(name))) => {
            let message = format!(
                "a variant is one status\nhelp: keep one of the two; a phrase needs its key: `reason = {:?}`",
                phrase(&name.unraw().to_string()),
            );
            diagnostics.error(span, message);
        }
        _ if found.meaning.is_some() => {
            diagnostics.error(span, "a variant is one status\nhelp: keep one of the two");
        }
        _ => found.meaning = Some(meaning),
    }
    Ok(())
}

/// Whether a key follows, be it one of a variant or not.
fn is_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return false;
    };
    let word = word.to_string();
    let is_ours = VariantKey::of(&word).is_some()
        || EnumKey::of(&word).is_some()
        || OF_ERRORS.contains(&&*word);
    ahead.peek(Token![=]) || ahead.peek(token::Paren) || (is_ours && !ahead.peek(Token![::]))
}

impl OnVariant {
    /// Whether a code alone says the status.
    fn is_code(&self) -> bool {
        matches!(self.meaning, Some(Meaning::Anywhere(Choice::Code(..))))
    }

    /// Takes a phrase for what it is, after saying where it should stand.
    fn reason_without_key(&mut self, phrase: LitStr, diagnostics: &Diagnostics) {
        let message = format!(
            "a phrase needs its key\nhelp: write `reason = {:?}`",
            phrase.value()
        );
        diagnostics.error(phrase.span(), message);
        self.reason.get_or_insert(phrase);
    }
}

fn meaning(input: ParseStream<'_>) -> syn::Result<Meaning> {
    if !input.peek2(Token![::]) {
        return choice(input, STATUS).map(Meaning::Anywhere);
    }
    let set = input.call(Ident::parse_any)?;
    input.parse::<Token![::]>()?;
    choice(input, STATUS).map(|choice| Meaning::InSet(set, choice))
}

impl Meaning {
    pub(super) fn span(&self) -> proc_macro2::Span {
        match self {
            Self::Anywhere(choice) | Self::InSet(_, choice) => choice.span(),
        }
    }
}

/// Reads `(official, acme = "statuses/acme.toml")`.
fn sets(key: &Ident, input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<ChosenSets> {
    if !input.peek(token::Paren) {
        diagnostics.push(input.error("expected the sets in parentheses: `sets(official, nginx)`"));
        skip_value(input)?;
        return Ok(ChosenSets {
            sets: Vec::new(),
            whole: false,
        });
    }
    let content;
    parenthesized!(content in input);
    let before = diagnostics.len();
    if content.is_empty() {
        diagnostics.error(
            key.span(),
            "`sets` without a set: there is nothing to look statuses up in\nhelp: name one, such as `sets(official)`, or remove it",
        );
    }
    let sets = entries(&content, diagnostics, |input| {
        chosen_set(input, diagnostics)
    });
    Ok(ChosenSets {
        sets,
        whole: diagnostics.len() == before,
    })
}

fn chosen_set(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<ChosenSet> {
    let name = set_name(input, "a set, such as `official`", diagnostics)?;
    if input.peek(Token![::]) {
        let message = format!(
            "`sets` takes whole sets: variants choose among their statuses\n\
             help: write `{name}` alone, and the status on its variant: `#[status({name}{rest})]`",
            rest = rest(input),
        );
        return Err(syn::Error::new(name.span(), message));
    }
    let file = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        let expected = "expected the path of the set's file: `acme = \"statuses/acme.toml\"`";
        let path = input.parse();
        Some(path.map_err(|error: syn::Error| syn::Error::new(error.span(), expected))?)
    } else {
        None
    };
    Ok(ChosenSet { name, file })
}

/// The text up to the next comma, as one writes it: `::404`.
fn rest(input: ParseStream<'_>) -> String {
    let ahead = input.fork();
    let mut text = String::new();
    while !ahead.is_empty() && !ahead.peek(Token![,]) {
        let Ok(token) = ahead.parse::<TokenTree>() else {
            break;
        };
        text += &token.to_string();
    }
    text
}
