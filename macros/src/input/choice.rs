//! One or several statuses: a name, a code, a class, lists of them, and exceptions.

use super::number::{Number, number};
use super::separated::separated;
use super::tokens::kw;
use crate::diagnostics::Diagnostics;
use proc_macro2::{Ident, Span};
use status_set_data::StatusClass;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Token, braced, token};

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
            Self::Class(class, _) => class.label().to_owned(),
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Name(ident) => ident.span(),
            Self::Code(_, span) | Self::Class(_, span) => *span,
        }
    }
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

pub(crate) fn one_or_braced<T>(
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
    mut one: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Brace) {
        return one(input).map(|one| vec![one]);
    }
    let content;
    braced!(content in input);
    Ok(separated(&content, diagnostics, one))
}

/// Reads `except 404` and `except {404, 4xx}`, if there is one. A minus is taken for the word.
pub(crate) fn except(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &Diagnostics,
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
    except_of(input, expected, diagnostics, |input| {
        choice(input, expected)
    })
}

/// Reads `except` and what the function reads after it, once or in braces, if there is one.
pub(crate) fn except_of<T>(
    input: ParseStream<'_>,
    expected: &str,
    diagnostics: &Diagnostics,
    one: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
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
