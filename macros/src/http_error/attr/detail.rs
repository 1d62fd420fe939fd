//! Reads `detail = "no user {0}"`, what is told to clients.

use super::angle_brackets::AngleBrackets;
use crate::attr::keys::after_equals;
use crate::span::first_span;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, parse2};

/// What stands after the key `detail`.
pub(in crate::http_error) enum Detail {
    /// Text, in which fields may be named.
    Text(LitStr),
    /// An expression of the user's.
    Value(TokenStream),
}

impl Detail {
    pub(super) fn read(key: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let expected = "expected what clients are told: `detail = \"no user {0}\"`";
        let value = after_equals(key, expected, input, expression)?;
        if value.is_empty() {
            return Err(syn::Error::new(key.span(), expected));
        }
        let literal = parse2(ungrouped(value.clone()));
        Ok(literal.map_or(Self::Value(value), Self::Text))
    }

    /// Where it begins.
    pub(in crate::http_error) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span(),
            Self::Value(value) => first_span(value),
        }
    }
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
