//! Reads our own attributes, `#[status(key, key = value)]`, and doc comments.

use crate::diagnostics::Diagnostics;
use crate::input::{crate_path, entries};
use crate::wording::{all_of, nearest, one_of};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::mem;
use syn::ext::IdentExt;
use syn::parse::{End, Parse, ParseStream};
use syn::{Attribute, Expr, ExprLit, Lit, LitInt, LitStr, Meta, Path, Token, token};

/// Our attributes among those of the user.
pub(crate) fn ours(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("status"))
}

/// Reads `#[status(key …, key …)]`; the function reads what follows each key.
pub(crate) fn each_key(
    attr: &Attribute,
    allowed: &[&str],
    diagnostics: &mut Diagnostics,
    mut of_key: impl FnMut(&Ident, ParseStream<'_>, &mut Diagnostics) -> syn::Result<()>,
) {
    each_entry(attr, diagnostics, |input, diagnostics| {
        if !input.peek(Ident::peek_any) {
            return Err(input.error(format!("expected {}", one_of(allowed))));
        }
        let key = input.call(Ident::parse_any)?;
        of_key(&key, input, diagnostics)
    });
}

/// Reads `#[status(…, …)]`; the function reads each entry between commas. A mistake in one entry does
/// not hide the next.
pub(crate) fn each_entry(
    attr: &Attribute,
    diagnostics: &mut Diagnostics,
    entry: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<()>,
) {
    let result = attr.parse_args_with(|input: ParseStream<'_>| {
        entries(input, diagnostics, entry);
        Ok(())
    });
    diagnostics.check(result);
}

/// Keeps the value of a key that may be given once.
pub(crate) fn once<T>(slot: &mut Option<T>, value: T, key: &Ident, diagnostics: &mut Diagnostics) {
    if slot.replace(value).is_some() {
        twice(key, diagnostics);
    }
}

fn twice(key: &Ident, diagnostics: &mut Diagnostics) {
    let message = format!("`{key}` is given twice\nhelp: keep one");
    diagnostics.error(key.span(), message);
}

/// Notes a key that stands alone, which is to be given once.
pub(crate) fn flag(
    flag: &mut bool,
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
) -> syn::Result<()> {
    if mem::replace(flag, true) {
        twice(key, diagnostics);
    }
    if input.peek(Token![=]) || input.peek(token::Paren) {
        let message = format!(
            "`{key}` takes no value\nhelp: write `#[status({key})]`, or leave it out altogether"
        );
        diagnostics.error(key.span(), message);
    }
    skip_value(input)
}

/// Reads the phrase behind the key `reason`, which is to be given once.
pub(crate) fn reason(
    reason: &mut Option<LitStr>,
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
) -> syn::Result<()> {
    let expected = "expected the phrase: `reason = \"Over Quota\"`";
    let phrase = value(input).ok_or_else(|| syn::Error::new(key.span(), expected))?;
    once(reason, phrase, key, diagnostics);
    Ok(())
}

/// Reads the year behind the key `edition`, which is to be given once.
pub(crate) fn edition(
    edition: &mut Option<LitInt>,
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
) -> syn::Result<()> {
    let expected = "expected a year: `edition = 2026`";
    let year = behind_equals(key, expected, input, LitInt::parse)?;
    once(edition, year, key, diagnostics);
    Ok(())
}

/// Reads the path behind the key `crate`.
pub(crate) fn krate(key: &Ident, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let expected = "expected the path of `status-set`: `crate = my_facade::status_set`";
    behind_equals(key, expected, input, crate_path)
}

/// Reads `= path`.
pub(crate) fn path(
    key: &Ident,
    expected: &str,
    input: ParseStream<'_>,
) -> syn::Result<TokenStream> {
    let path = behind_equals(key, expected, input, Path::parse_mod_style)?;
    Ok(path.into_token_stream())
}

/// Reads `=` and what the function reads behind it; anything else is `expected`.
pub(crate) fn behind_equals<T>(
    key: &Ident,
    expected: &str,
    input: ParseStream<'_>,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<T> {
    if !input.peek(Token![=]) {
        return Err(syn::Error::new(key.span(), expected));
    }
    input.parse::<Token![=]>()?;
    read(input).map_err(|error| syn::Error::new(error.span(), expected))
}

/// Reads `= "text"`.
fn value(input: ParseStream<'_>) -> Option<LitStr> {
    input.parse::<Token![=]>().ok()?;
    input.parse().ok()
}

/// What to say to `code = 404`, which stands where the code alone says the status.
pub(crate) fn code_as_key(key: &Ident, input: ParseStream<'_>) -> Option<String> {
    if !["code", "status"].iter().any(|word| key == word) || !input.peek(Token![=]) {
        return None;
    }
    let help = match status_behind_equals(&input.fork()) {
        Some(status) => format!("write `#[status({status})]`"),
        None => "write its code alone, such as `#[status(404)]`".to_owned(),
    };
    Some(format!("a status stands without a key\nhelp: {help}"))
}

/// The status in `= 404`, `= "404"` or `= NotFound`.
fn status_behind_equals(input: ParseStream<'_>) -> Option<String> {
    input.parse::<Token![=]>().ok()?;
    let status = input.parse::<TokenTree>().ok()?.to_string();
    let status = status.trim_matches('"');
    let is_whole = input.peek(End) || input.peek(Token![,]);
    let is_status = !status.is_empty() && status.chars().all(char::is_alphanumeric);
    (is_whole && is_status).then(|| status.to_owned())
}

/// The word that comes next.
pub(crate) fn peek_word(input: ParseStream<'_>) -> Option<String> {
    let word = input.fork().call(Ident::parse_any).ok()?;
    Some(word.to_string())
}

/// Skips `= value`, `(…)`, or what a name such as `actix-web` has behind its first word.
pub(crate) fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) || input.peek(Token![-]) {
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(())
}

/// Words that mean a key without being near to its spelling.
const SYNONYMS: [(&str, &str); 2] = [("message", "reason"), ("phrase", "reason")];

pub(crate) fn unknown_key(key: &str, allowed: &[&str]) -> String {
    let synonym = SYNONYMS.iter().find(|(word, _)| *word == key);
    let synonym = synonym.filter(|(_, ours)| allowed.contains(ours));
    let near = || nearest(key, allowed.iter().copied());
    match synonym.map_or_else(near, |(_, ours)| Some(*ours)) {
        Some(near) => format!("unknown key `{key}`\nhelp: did you mean `{near}`?"),
        None => format!(
            "unknown key `{key}`\nnote: allowed here: {}",
            all_of(allowed),
        ),
    }
}

/// Whether the user has deprecated an item.
pub(crate) fn is_deprecated(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// The expression itself, if a fragment of a user's macro has put it into an invisible group.
pub(crate) fn ungrouped(mut value: &Expr) -> &Expr {
    while let Expr::Group(group) = value {
        value = &group.expr;
    }
    value
}

/// The first paragraph of the doc comments, on one line.
pub(crate) fn doc_text(attrs: &[Attribute]) -> String {
    let mut text = String::new();
    for doc in attrs.iter().filter_map(doc) {
        for line in lines(&doc) {
            match (text.is_empty(), line.is_empty()) {
                (true, _) => text.push_str(line),
                (false, false) => {
                    text.push(' ');
                    text.push_str(line);
                }
                (false, true) => return text,
            }
        }
    }
    text
}

/// The lines of a doc comment. Those of `/** … */` may begin with a star each.
fn lines(doc: &str) -> impl Iterator<Item = &str> {
    let lines = || doc.split('\n').map(str::trim);
    let starred = lines()
        .skip(1)
        .all(|line| line.is_empty() || line.starts_with('*'));
    lines().map(move |line| match line.strip_prefix('*') {
        Some(rest) if starred => rest.trim(),
        _ => line,
    })
}

fn doc(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else {
        return None;
    };
    match ungrouped(&pair.value) {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
