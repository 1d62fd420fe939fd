//! Lists with commas in between.

use super::tokens::{kw, skip};
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenTree;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Token, token};

/// Reads items between commas. After a mistake it goes on after the next comma.
pub(crate) fn separated<T>(
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
    mut item: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
) -> Vec<T> {
    let mut items = Vec::new();
    between_commas(input, diagnostics, unexpected, &mut |input| {
        items.push(item(input)?);
        Ok(())
    });
    items
}

/// Reads the entries of an attribute, which are keys and values, in the same way.
pub(crate) fn entries<T>(
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
    mut entry: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
) -> Vec<T> {
    let mut entries = Vec::new();
    let unexpected = |_: ParseStream<'_>, input: ParseStream<'_>| input.error("expected `,`");
    between_commas(input, diagnostics, unexpected, &mut |input| {
        entries.push(entry(input)?);
        Ok(())
    });
    entries
}

/// What is `unexpected` after an item is told from where the item began and where it ended. If that
/// takes some tokens, what follows is the next item.
///
/// Its parameters are not generic: it would be compiled for each of its callers.
fn between_commas(
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
    unexpected: fn(ParseStream<'_>, ParseStream<'_>) -> syn::Error,
    item: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    while !input.is_empty() {
        // On a fork, because syn remembers a group that was left before its end: after a mistake
        // it would be a second one.
        let ahead = input.fork();
        let mistakes = diagnostics.len();
        let result = item(&ahead);
        let has_mistake = diagnostics.len() > mistakes;
        if result.is_ok() {
            let start = input.fork();
            input.advance_to(&ahead);
            let end = input.fork();
            if !input.is_empty() && !input.peek(Token![,]) && !has_mistake {
                diagnostics.push(unexpected(&start, input));
            }
            if input.cursor() != end.cursor() {
                continue;
            }
        } else {
            diagnostics.check(result);
        }
        skip(input, |input| input.peek(Token![,]));
        let _ = input.parse::<Token![,]>();
    }
}

/// What to say to a token after a whole item. After an operator that joins two items, the second one
/// is still read.
fn unexpected(start: ParseStream<'_>, input: ParseStream<'_>) -> syn::Error {
    if input.peek(Token![..]) {
        return input.error("expected `,`, found a range\nhelp: write a class, such as `4xx`");
    }
    if input.peek(kw::except) || input.peek(Token![-]) {
        return input
            .error("expected `,`\nhelp: put all exceptions in braces: `except {404, 410}`");
    }
    if input.peek(token::Paren) || input.peek(token::Brace) || input.peek(token::Bracket) {
        return input.error(
            "expected `,`\nhelp: statuses of a set come after `::`, such as `official::{404, 410}`",
        );
    }
    let error = input.error("expected `,` between two items");
    joined(start, input).unwrap_or(error)
}

/// What joins two items elsewhere.
const OPERATORS: [fn(ParseStream<'_>) -> bool; 5] = [
    |input| input.peek(Token![+]),
    |input| input.peek(Token![|]),
    |input| input.peek(Token![&]),
    |input| input.peek(Token![/]),
    |input| input.peek(Token![;]),
];

/// What to say to `official + nginx`, with which it reads on at the second item.
fn joined(start: ParseStream<'_>, input: ParseStream<'_>) -> Option<syn::Error> {
    let item = text_between(start, input);
    let ahead = input.fork();
    let place = input.span();
    let mut operator = String::new();
    while OPERATORS.iter().any(|peek| peek(&ahead)) {
        operator += &ahead.parse::<TokenTree>().ok()?.to_string();
    }
    if operator.is_empty() {
        return None;
    }
    let next = ahead.fork().parse::<TokenTree>().ok();
    let help = match next.as_ref().and_then(word) {
        Some(next) => format!("separate the items by commas: `{item}, {next}`"),
        None => "separate the items by commas".to_owned(),
    };
    input.advance_to(&ahead);
    let message = format!("expected `,`, found `{operator}`\nhelp: {help}");
    Some(syn::Error::new(place, message))
}

/// A name or a number.
fn word(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(_) | TokenTree::Literal(_) => Some(token.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) => None,
    }
}

/// The tokens from one place to another, as one writes them.
fn text_between(start: ParseStream<'_>, end: &ParseBuffer<'_>) -> String {
    let mut text = String::new();
    let start = start.fork();
    while start.cursor() != end.cursor() {
        let Ok(token) = start.parse::<TokenTree>() else {
            break;
        };
        let token_text = match &token {
            TokenTree::Punct(punct) if punct.as_char() == '=' => " = ".to_owned(),
            token => token.to_string(),
        };
        let ends_with_word =
            text.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
        if ends_with_word && !matches!(token, TokenTree::Punct(_)) {
            text.push(' ');
        }
        text.push_str(&token_text);
    }
    text
}
