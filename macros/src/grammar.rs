//! The words that all inputs share: codes, classes and names, and lists of them.

use crate::diagnostics::Diagnostics;
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use status_set_data::{MAX_CODE, MIN_CODE, StatusClass};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Path, Token, braced, bracketed, token};

/// One or several statuses.
pub(crate) enum Choice {
    Name(Ident),
    Code(u16, Span),
    Class(StatusClass, Span),
}

impl Choice {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Name(ident) => ident.span(),
            Self::Code(_, span) | Self::Class(_, span) => *span,
        }
    }
}

/// Reads the tokens of an invocation. What is missing at their end is missing behind the last one,
/// where syn would point at the whole invocation.
pub(crate) fn parse<T>(
    tokens: TokenStream,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let end = match tokens.clone().into_iter().last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(token) => token.span(),
        None => Span::call_site(),
    };
    // Of what ends inside of a group, syn says that it is missing at the closing delimiter.
    let mut group = Group::new(Delimiter::Brace, tokens);
    group.set_span(end);
    let read = |input: ParseStream<'_>| {
        let content;
        braced!(content in input);
        read(&content)
    };
    read.parse2(TokenTree::from(group).into())
}

/// Reads `[path]`, by which a `macro_rules!` hands on where the runtime is.
pub(crate) fn path_in_brackets(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    in_brackets(input, crate_path)
}

/// Reads `[…]` with no more in the brackets than is wanted.
pub(crate) fn in_brackets<T>(
    input: ParseStream<'_>,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    let content;
    bracketed!(content in input);
    let wanted = read(&content)?;
    if content.is_empty() {
        Ok(wanted)
    } else {
        Err(content.error("expected `]`"))
    }
}

/// Reads the path of a crate, or of what re-exports it.
pub(crate) fn crate_path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    if input.peek(Token![Self]) {
        return Err(input.error("expected the path of a crate, and `Self` is a type"));
    }
    let path = input.call(Path::parse_mod_style)?;
    Ok(path.into_token_stream())
}

/// Checks that an identifier can stand where code declares or names an item. Where names are only
/// looked up, the words of Rust are unknown names like others.
pub(crate) fn check_is_name(ident: &Ident) -> syn::Result<()> {
    if syn::parse2::<Ident>(ident.to_token_stream()).is_ok() {
        return Ok(());
    }
    // These alone cannot be raw identifiers.
    let help = if ["_", "self", "Self", "super", "crate"]
        .iter()
        .any(|word| ident == word)
    {
        "choose another name".to_owned()
    } else {
        format!("write `r#{ident}`")
    };
    let message = format!("`{ident}` is a word of Rust, not a name\nhelp: {help}");
    Err(syn::Error::new(ident.span(), message))
}

/// Reads items between commas. After a mistake it goes on behind the next comma.
pub(crate) fn separated<T>(
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
    mut item: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<T>,
) -> Vec<T> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let result = item(input, diagnostics);
        let valid = result.is_ok();
        items.extend(diagnostics.check(result));
        if valid && !input.is_empty() && !input.peek(Token![,]) {
            diagnostics.push(unexpected(input));
        }
        skip(input, |input| input.peek(Token![,]));
        let _ = input.parse::<Token![,]>();
    }
    items
}

/// What to say to a token behind a whole item.
fn unexpected(input: ParseStream<'_>) -> syn::Error {
    if input.peek(Token![;]) {
        return input.error("expected `,`, found `;`\nhelp: separate the items by commas");
    }
    if input.peek(token::Paren) || input.peek(token::Brace) {
        return input.error(
            "expected `,`\nhelp: statuses of a set stand behind `::`, such as `official::{404, 410}`",
        );
    }
    if input.peek(Token![..]) {
        return input.error("expected `,`, found a range\nhelp: write a class, such as `4xx`");
    }
    if input.peek(kw::except) {
        return input
            .error("expected `,`\nhelp: put all exceptions in braces: `except {404, 410}`");
    }
    input.error("expected `,` between two items")
}

pub(crate) fn skip(input: ParseStream<'_>, stop: impl Fn(ParseStream<'_>) -> bool) {
    while !input.is_empty() && !stop(input) && input.parse::<TokenTree>().is_ok() {}
}

pub(crate) fn one_or_braced<T>(
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
    mut one: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Brace) {
        return one(input, diagnostics).map(|one| vec![one]);
    }
    let content;
    braced!(content in input);
    Ok(separated(&content, diagnostics, one))
}

/// Reads `except 404` and `except {404, 4xx}`, if there is one.
pub(crate) fn except(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Vec<Choice>> {
    if !input.peek(kw::except) {
        return Ok(Vec::new());
    }
    let keyword: kw::except = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        let message = format!("`except` needs {expected}");
        return Err(syn::Error::new(keyword.span, message));
    }
    let except = one_or_braced(input, diagnostics, |input, _| choice(input, expected))?;
    if except.is_empty() {
        diagnostics.error(keyword.span, "`except` without a status removes nothing");
    }
    Ok(except)
}

pub(crate) fn name(input: ParseStream<'_>, expected: &str) -> syn::Result<Ident> {
    if input.peek(syn::Ident) {
        return input.parse();
    }
    Err(input.error(format!("expected {expected}")))
}

/// What can choose statuses of a set.
pub(crate) const STATUSES: &str =
    "a status: its name, its code such as `404`, or a class such as `4xx`";

/// Reads a name, a code or a class; `expected` says so to users.
pub(crate) fn choice(input: ParseStream<'_>, expected: &str) -> syn::Result<Choice> {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any).map(Choice::Name);
    }
    if input.peek(Token![*]) {
        return Err(input.error(format!(
            "expected {expected}\nhelp: to take all of a set, write its name alone"
        )));
    }
    let (number, span) = number(input, expected)?;
    Ok(match number {
        Number::Code(code) => Choice::Code(code, span),
        Number::Class(class) => Choice::Class(class, span),
    })
}

pub(crate) enum Number {
    Code(u16),
    Class(StatusClass),
}

/// Reads `404` or `4xx`; `expected` says what else could stand there.
pub(crate) fn number(input: ParseStream<'_>, expected: &str) -> syn::Result<(Number, Span)> {
    let Ok(literal) = input.parse::<Literal>() else {
        return Err(input.error(format!("expected {expected}")));
    };
    let span = literal.span();
    let text = literal.to_string();
    let mistake = |message: String| Err(syn::Error::new(span, message));
    if let Some(digit) = text.strip_suffix("xx").or_else(|| text.strip_suffix("XX")) {
        let of_digit = |class: &&StatusClass| class.digit().to_string() == digit;
        return match StatusClass::ALL.iter().find(of_digit) {
            Some(class) if text.ends_with("xx") => Ok((Number::Class(*class), span)),
            Some(class) => mistake(format!(
                "a class is written in lower case\nhelp: write `{}xx`",
                class.digit()
            )),
            None => mistake(format!(
                "there is no class `{text}`\nnote: the classes are `1xx`, `2xx`, `3xx`, `4xx` and `5xx`"
            )),
        };
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return mistake(format!(
            "`{text}` is not a status code\nhelp: write three digits, such as `404`"
        ));
    }
    match text.parse() {
        Ok(code) if text.len() == 3 && (MIN_CODE..=MAX_CODE).contains(&code) => {
            Ok((Number::Code(code), span))
        }
        _ => mistake(format!(
            "{text} is not a status code: these are from {MIN_CODE} to {MAX_CODE}"
        )),
    }
}

mod kw {
    syn::custom_keyword!(except);
}
