//! Reads `sets(official, acme = "statuses/acme.toml")`.

use crate::attr::keys::skip_value;
use crate::diagnostics::Diagnostics;
use crate::input::{entries, set_name};
use proc_macro2::{Ident, TokenTree};
use syn::parse::ParseStream;
use syn::{LitStr, Token, parenthesized, token};

/// `nginx, acme = "statuses/acme.toml"`
pub(in crate::http_status) struct ChosenSets {
    pub(in crate::http_status) sets: Vec<ChosenSet>,
    /// Whether these are all: a mistake may have kept some away.
    pub(in crate::http_status) whole: bool,
}

/// `nginx` or `acme = "statuses/acme.toml"`
pub(in crate::http_status) struct ChosenSet {
    pub(in crate::http_status) name: Ident,
    /// The path of the file that describes the set.
    pub(in crate::http_status) file: Option<LitStr>,
}

/// Reads what follows the key `sets`.
pub(super) fn sets(
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<ChosenSets> {
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
