//! Reads or skips single tokens, and shows some again in messages.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::mem;
use syn::Token;
use syn::parse::ParseStream;

/// More of the user's tokens than this are left out of a message.
const SHOWN: usize = 48;

/// Skips tokens up to where the function says to stop, or to the end.
pub(crate) fn skip(input: ParseStream<'_>, stop: fn(ParseStream<'_>) -> bool) {
    while !input.is_empty() && !stop(input) && input.parse::<TokenTree>().is_ok() {}
}

/// The tokens between commas.
pub(crate) fn between_commas(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let (mut entries, mut entry) = (Vec::new(), Vec::new());
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                entries.push(mem::take(&mut entry));
            }
            _ => entry.push(token),
        }
    }
    entries.push(entry);
    entries
}

/// The tokens as a stream. To collect them would be compiled for each kind of iterator.
pub(crate) fn stream(tokens: &[TokenTree]) -> TokenStream {
    let mut stream = TokenStream::new();
    for token in tokens {
        stream.extend([token.clone()]);
    }
    stream
}

/// Reads the first of these operators that is there.
pub(crate) fn operator(input: ParseStream<'_>, operators: &[&str]) -> Option<TokenStream> {
    operators.iter().find_map(|operator| {
        let read = input.step(|cursor| {
            let (mut tokens, mut rest) = (TokenStream::new(), *cursor);
            for wanted in operator.chars() {
                match rest.punct() {
                    Some((punct, next)) if punct.as_char() == wanted => {
                        tokens.extend([TokenTree::from(punct)]);
                        rest = next;
                    }
                    _ => return Err(cursor.error("another token")),
                }
            }
            Ok((tokens, rest))
        });
        read.ok()
    })
}

/// Reads one of these words, which may be words of Rust.
pub(crate) fn keyword(input: ParseStream<'_>, words: &[&str]) -> Option<TokenStream> {
    let read = input.step(|cursor| match cursor.ident() {
        Some((ident, rest)) if words.iter().any(|word| ident == word) => {
            Ok((TokenTree::from(ident).into(), rest))
        }
        _ => Err(cursor.error("another token")),
    });
    read.ok()
}

/// Reads what stands between delimiters, and shows it.
pub(crate) fn delimited(input: ParseStream<'_>) -> Option<(TokenStream, Delimiter, String)> {
    let read = input.step(|cursor| match cursor.token_tree() {
        Some((TokenTree::Group(group), rest)) if group.delimiter() != Delimiter::None => {
            Ok((group, rest))
        }
        _ => Err(cursor.error("another token")),
    });
    let group = read.ok()?;
    let (delimiter, inner) = (group.delimiter(), shown(&group.stream()));
    Some((TokenTree::from(group).into(), delimiter, inner))
}

/// Reads up to the next comma, and shows it.
pub(crate) fn text(input: ParseStream<'_>) -> String {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        let Ok(token) = input.parse::<TokenTree>() else {
            break;
        };
        tokens.extend([token]);
    }
    shown(&tokens)
}

fn shown(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    if text.len() > SHOWN || text.contains(['`', '\n']) {
        "…".to_owned()
    } else {
        text
    }
}

pub(super) mod kw {
    syn::custom_keyword!(except);
}
