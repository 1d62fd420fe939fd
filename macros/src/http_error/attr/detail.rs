//! Reads `detail = "no user {0}"`, what is told to clients.

use super::angle_brackets::AngleBrackets;
use super::expression::check_has_value;
use crate::attr::keys::{after_equals, peek_word};
use crate::attr::tables::{CaseKey, TRANSPARENT, TypeKey};
use crate::diagnostics::Diagnostics;
use crate::http_error::format_string;
use crate::name_map::NameSet;
use crate::span::first_span;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, LitStr, Token, parse2};

/// What stands after the key `detail`.
pub(in crate::http_error) enum Detail {
    /// Text, in which fields may be named.
    Text(LitStr),
    /// An expression of the user's.
    Value(TokenStream),
}

impl Detail {
    pub(super) fn read(
        key: &Ident,
        input: ParseStream<'_>,
        diagnostics: &Diagnostics,
    ) -> syn::Result<Self> {
        let expected = "expected what clients are told: `detail = \"no user {0}\"`";
        let value = after_equals(key, expected, input, expression)?;
        if value.is_empty() {
            return Err(syn::Error::new(key.span(), expected));
        }
        check_has_value(&value)?;
        let Ok(text) = parse2::<LitStr>(ungrouped(value.clone())) else {
            return Ok(Self::Value(value));
        };
        if text.value().is_empty() {
            let message =
                "a `detail` cannot be empty\nhelp: to tell clients the status alone, write `hide`";
            return Err(syn::Error::new(text.span(), message));
        }
        let Some(argument) = skip_arguments(&text.value(), input)? else {
            return Ok(Self::Text(text));
        };
        let message = "a `detail` has no arguments\nhelp: name fields in its braces, such as `{0}` or `{name}`, or write `detail = format_args!(…)`";
        diagnostics.error(argument, message);
        // With them, nothing in it is a mistake.
        Ok(Self::Value(quote!("")))
    }

    /// Where it begins.
    pub(in crate::http_error) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Value(value) => first_span(value),
        }
    }
}

/// Skips what a format string would have as its arguments, and says where the first one is.
fn skip_arguments(text: &str, input: ParseStream<'_>) -> syn::Result<Option<Span>> {
    let names = format_string::names(text);
    let mut first = None;
    while is_before_argument(&names, input) {
        input.parse::<Token![,]>()?;
        first.get_or_insert(input.span());
        expression(input)?;
    }
    Ok(first)
}

/// Whether a comma follows, and then what a `{}` or one of these names means: neither a key nor a status.
fn is_before_argument(names: &NameSet, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    if ahead.parse::<Token![,]>().is_err() || ahead.is_empty() {
        return false;
    }
    let Some(word) = peek_word(&ahead) else {
        return names.contains("") && !ahead.peek(LitInt);
    };
    if CaseKey::of(&word).is_some() || TypeKey::of(&word).is_some() {
        return false;
    }
    let is_status = word == TRANSPARENT || word.starts_with(char::is_uppercase);
    let is_named = ahead.peek2(Token![=]) && names.contains(&word);
    is_named || (names.contains("") && !is_status)
}

/// Reads up to the next comma. The grammar of what stands there is rustc's.
fn expression(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut value = TokenStream::new();
    let mut brackets = AngleBrackets::default();
    while !input.is_empty() && (brackets.are_open() || !input.peek(Token![,])) {
        let token = TokenTree::parse(input)?;
        brackets.see(&token);
        value.extend([token]);
    }
    Ok(value)
}

/// The content, if a fragment of a user's macro has put it into invisible groups.
fn ungrouped(mut value: TokenStream) -> TokenStream {
    loop {
        let mut tokens = value.clone().into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => {
                value = group.stream();
            }
            _ => return value,
        }
    }
}
