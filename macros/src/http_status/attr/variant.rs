//! Reads `#[status(…)]` on a variant.

use crate::attr::entries::{each_entry, ours};
use crate::attr::keys::{self, code_as_key, skip_value, unknown_key};
use crate::attr::tables::{CaseKey, EnumKey, TRANSPARENT, VariantKey};
use crate::diagnostics::Diagnostics;
use crate::input::{Choice, choice};
use crate::names::phrase;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Token, token};

/// What stands on a variant.
#[derive(Default)]
pub(in crate::http_status) struct OnVariant {
    pub(in crate::http_status) meaning: Option<Meaning>,
    pub(in crate::http_status) reason: Option<LitStr>,
}

/// Which status a variant is.
pub(in crate::http_status) enum Meaning {
    /// `NotFound` or `404`
    Anywhere(Choice),
    /// `nginx::499`
    InSet(Ident, Choice),
}

/// What can say which status a variant is.
const STATUS: &str = "a status: its code, such as `404`, or its name";

pub(in crate::http_status) fn of_variant(
    attrs: &[Attribute],
    diagnostics: &Diagnostics,
) -> OnVariant {
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
        } else if let Some(message) = code_as_key(&key, input) {
            message
        } else if is_of_errors(&word) {
            format!(
                "`{word}` is a key of error types: a status enum has statuses, and no errors\nhelp: put it on a type that derives `HttpError`"
            )
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

/// Whether a word is a key of error types.
fn is_of_errors(word: &str) -> bool {
    word == TRANSPARENT || CaseKey::of(word).is_some()
}

/// Whether a key follows, be it one of a variant or not.
fn is_key(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let Ok(word) = ahead.call(Ident::parse_any) else {
        return false;
    };
    let word = word.to_string();
    let is_ours =
        VariantKey::of(&word).is_some() || EnumKey::of(&word).is_some() || is_of_errors(&word);
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
    pub(in crate::http_status) fn span(&self) -> proc_macro2::Span {
        match self {
            Self::Anywhere(choice) | Self::InSet(_, choice) => choice.span(),
        }
    }
}
