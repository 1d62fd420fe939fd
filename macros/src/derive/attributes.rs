//! Reads `#[status(…)]` on the enum and on its variants.

use crate::diagnostics::Diagnostics;
use crate::grammar::{Choice, choice};
use crate::integrations::{self, On};
use crate::keys::{self, code_as_key, each_entry, each_key, once, ours, skip_value, unknown_key};
use crate::model::Options;
use crate::possible::When;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Token, parenthesized, token};

/// What stands on the enum.
pub(super) struct Container {
    /// The path of the runtime crate.
    pub(super) krate: TokenStream,
    /// The sets where statuses are looked up, if the user named them.
    pub(super) sets: Option<Vec<ChosenSet>>,
    pub(super) deprecated: When,
    pub(super) options: Options,
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

const CONTAINER_KEYS: [&str; 5] = ["sets", "edition", "crate", "with", "export_patterns"];

pub(super) fn of_enum(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> Container {
    let mut container = Container {
        krate: quote!(::status_set),
        sets: None,
        deprecated: When::has(&mut attrs.iter(), "deprecated"),
        options: Options::default(),
    };
    for attr in ours(attrs) {
        each_key(
            attr,
            &CONTAINER_KEYS,
            diagnostics,
            |key, input, diagnostics| {
                match key.to_string().as_str() {
                    "sets" => {
                        let sets = sets(input)?;
                        once(&mut container.sets, sets, key, diagnostics);
                    }
                    "edition" => {
                        let found = &mut container.options.edition;
                        keys::edition(found, key, input, diagnostics)?;
                    }
                    "crate" => container.krate = keys::krate(key, input)?,
                    "export_patterns" => container.options.export_patterns = true,
                    "with" => {
                        let found = &mut container.options.integrations;
                        integrations::read(key, On::Status, input, found, diagnostics)?;
                    }
                    "reason" => {
                        diagnostics.error(
                            key.span(),
                            "`reason` is the phrase of one status\nhelp: put it on a variant",
                        );
                        return skip_value(input);
                    }
                    other => {
                        let message = integrations::named_as_key(key, On::Status, input)
                            .unwrap_or_else(|| unknown_key(other, &CONTAINER_KEYS));
                        diagnostics.error(key.span(), message);
                        return skip_value(input);
                    }
                }
                Ok(())
            },
        );
    }
    container
}

pub(super) fn of_variant(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> OnVariant {
    let mut found = OnVariant::default();
    for attr in ours(attrs) {
        each_entry(attr, diagnostics, |input, diagnostics| {
            entry(input, &mut found, diagnostics)
        });
    }
    found
}

/// Reads one entry of a variant's attribute: `reason = "…"` or which status it is.
fn entry(
    input: ParseStream<'_>,
    found: &mut OnVariant,
    diagnostics: &mut Diagnostics,
) -> syn::Result<()> {
    let is_key =
        input.peek(Ident::peek_any) && (input.peek2(Token![=]) || input.peek2(token::Paren));
    if is_key {
        let key = input.call(Ident::parse_any)?;
        let word = key.to_string();
        if word == "reason" {
            return keys::reason(&mut found.reason, &key, input, diagnostics);
        }
        let message = if CONTAINER_KEYS.contains(&word.as_str()) {
            format!("`{word}` belongs to the whole enum\nhelp: put it on the enum")
        } else if let Some(message) = code_as_key(&key, input) {
            message
        } else {
            unknown_key(&word, &["reason"])
        };
        diagnostics.error(key.span(), message);
        return skip_value(input);
    }
    let meaning = meaning(input)?;
    let span = meaning.span();
    if found.meaning.replace(meaning).is_some() {
        diagnostics.error(span, "a variant is one status\nhelp: keep one of the two");
    }
    Ok(())
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
fn sets(input: ParseStream<'_>) -> syn::Result<Vec<ChosenSet>> {
    if !input.peek(token::Paren) {
        return Err(input.error("expected the sets in parentheses: `sets(official, nginx)`"));
    }
    let content;
    parenthesized!(content in input);
    let sets = content.parse_terminated(chosen_set, Token![,])?;
    Ok(sets.into_iter().collect())
}

fn chosen_set(input: ParseStream<'_>) -> syn::Result<ChosenSet> {
    let name = input.call(Ident::parse_any)?;
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
