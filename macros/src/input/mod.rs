//! The words that all inputs share: codes, classes and names, and lists of them.

pub(crate) mod number;
mod separated;
pub(crate) mod tokens;

pub(crate) use self::separated::{entries, separated};

use self::number::{Number, number};
use crate::diagnostics::Diagnostics;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use status_set_data::StatusClass;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{LitStr, Path, Token, braced, bracketed, token};

/// One or several statuses.
pub(crate) enum Choice {
    Name(Ident),
    Code(u16, Span),
    Class(StatusClass, Span),
}

impl Choice {
    /// As one writes it.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Name(ident) => ident.to_string(),
            Self::Code(code, _) => code.to_string(),
            Self::Class(class, _) => format!("{}xx", class.digit()),
        }
    }

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
    let (value, rest) = parse_leniently(tokens, read);
    let value = value?;
    rest.map(|()| value)
}

/// The same, but what is read is not lost if some tokens in a group, such as one of an attribute, are
/// not: the second result says so.
pub(crate) fn parse_leniently<T>(
    tokens: TokenStream,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> (syn::Result<T>, syn::Result<()>) {
    let end = match tokens.clone().into_iter().last() {
        Some(TokenTree::Group(group)) => group.span_close(),
        Some(token) => token.span(),
        None => Span::call_site(),
    };
    // Of what ends inside of a group, syn says that it is missing at the closing delimiter.
    let mut group = Group::new(Delimiter::Brace, tokens);
    group.set_span(end);
    let mut value = Err(syn::Error::new(end, "nothing was read"));
    let read = |input: ParseStream<'_>| {
        let content;
        braced!(content in input);
        value = read(&content);
        Ok(())
    };
    let rest = read.parse2(TokenTree::from(group).into());
    (value, rest)
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

/// Reads `except 404` and `except {404, 4xx}`, if there is one. A minus is taken for the word.
pub(crate) fn except(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Vec<Choice>> {
    if input.peek(Token![-]) {
        let place = input.span();
        input.parse::<Token![-]>()?;
        let choice = choice(input, expected)?;
        let message = format!(
            "expected `except`, found `-`\nhelp: write `except {}`",
            choice.text()
        );
        diagnostics.error(place, message);
        return Ok(vec![choice]);
    }
    except_of(input, expected, diagnostics, |input, _| {
        choice(input, expected)
    })
}

/// Reads `except` and what the function reads after it, once or in braces, if there is one.
pub(crate) fn except_of<T>(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &mut Diagnostics,
    one: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(kw::except) {
        return Ok(Vec::new());
    }
    let keyword: kw::except = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        let message = format!("`except` needs {expected}");
        return Err(syn::Error::new(keyword.span, message));
    }
    let except = one_or_braced(input, diagnostics, one)?;
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

/// Reads the name of a set, which is a word of the macros and not an item of a crate. If it is
/// written as something else, the set is meant all the same.
pub(crate) fn set_name(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Ident> {
    let place = input.span();
    if input.peek(LitStr) {
        let text: LitStr = input.parse()?;
        let error = syn::Error::new(place, text_for_set(&text.value()));
        if !is_word(&text.value()) {
            return Err(error);
        }
        diagnostics.push(error);
        return Ok(Ident::new(&text.value(), place));
    }
    if let Some(name) = skip_crate(input) {
        let message =
            format!("a set is a word of the macro, not an item of a crate\nhelp: write `{name}`");
        diagnostics.error(place, message);
        return Ok(name);
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected {expected}")));
    }
    input.call(Ident::parse_any)
}

/// Skips `crate::official` or the like, and gives the name behind it.
fn skip_crate(input: ParseStream<'_>) -> Option<Ident> {
    const CRATES: [&str; 4] = ["crate", "self", "super", "status_set"];
    let ahead = input.fork();
    if let Ok(first) = ahead.call(Ident::parse_any) {
        CRATES.iter().find(|word| first == word)?;
    }
    ahead.parse::<Token![::]>().ok()?;
    let name = ahead.call(Ident::parse_any).ok()?;
    input.advance_to(&ahead);
    Some(name)
}

/// What to say to a string literal that stands where a set is wanted.
fn text_for_set(text: &str) -> String {
    let help = match text.strip_suffix(".toml") {
        Some(stem) => {
            let name = stem.rsplit(['/', '\\']).next().unwrap_or(stem);
            format!("give the set of this file a name: `{name} = {text:?}`")
        }
        None => format!(
            "sets are written without quotes, such as `{}`",
            if is_word(text) { text } else { "official" }
        ),
    };
    format!("expected a set, found a string literal\nhelp: {help}")
}

/// Whether a text could be the name of a set.
fn is_word(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.chars().all(is_letter)
}

mod kw {
    syn::custom_keyword!(except);
}
