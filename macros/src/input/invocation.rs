//! The tokens of an invocation as a whole, and what a `macro_rules!` puts before the user's.

use super::names::crate_path;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Path, braced, bracketed};

/// Reads the tokens of an invocation. What is missing at their end is missing after the last one,
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
    let mut read = Some(read);
    let mut value = Err(syn::Error::new(Span::call_site(), "nothing was read"));
    let rest = in_braces(tokens, &mut |content| {
        if let Some(read) = read.take() {
            value = read(content);
        }
    });
    (value, rest)
}

/// Reads tokens as if they stood in braces. Compiled once, for all that is read.
fn in_braces(tokens: TokenStream, read: &mut dyn FnMut(ParseStream<'_>)) -> syn::Result<()> {
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
        read(&content);
        Ok(())
    };
    read.parse2(TokenTree::from(group).into())
}

/// Reads `[path]`, by which a `macro_rules!` hands on where the runtime is.
pub(crate) fn path_in_brackets(input: ParseStream<'_>) -> syn::Result<Path> {
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
