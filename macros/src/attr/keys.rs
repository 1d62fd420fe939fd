//! Keys of `#[status(…)]`: what follows them, and what to say to those that are not keys.

use crate::diagnostics::Diagnostics;
use crate::input::crate_path;
use crate::wording::{all_of, nearest};
use proc_macro2::{Ident, Span, TokenTree};
use std::mem;
use syn::ext::IdentExt;
use syn::parse::{End, ParseStream};
use syn::{LitStr, Path, Token, token};

/// Keeps the value of a key that may be given once.
pub(crate) fn once<T>(slot: &mut Option<T>, value: T, key: &Ident, diagnostics: &Diagnostics) {
    if slot.is_some() {
        twice(key, diagnostics);
    }
    *slot = Some(value);
}

fn twice(key: &Ident, diagnostics: &Diagnostics) {
    let message = format!("`{key}` is given twice\nhelp: keep one");
    diagnostics.error(key.span(), message);
}

/// Notes a key that stands alone, which is to be given once.
pub(crate) fn flag(
    flag: &mut bool,
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
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

/// Reads the phrase after the key `reason`, which is to be given once.
pub(crate) fn reason(
    reason: &mut Option<LitStr>,
    key: &Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<()> {
    let expected = "expected the phrase: `reason = \"Over Quota\"`";
    let phrase = value(input).ok_or_else(|| syn::Error::new(key.span(), expected))?;
    once(reason, phrase, key, diagnostics);
    Ok(())
}

/// Reads the path after the key `crate`.
pub(crate) fn krate(key: &Ident, input: ParseStream<'_>) -> syn::Result<Path> {
    let expected = "expected the path of `status-set`: `crate = my_facade::status_set`";
    after_equals(key, expected, input, crate_path)
}

/// Where the runtime is, if the user says no other path.
pub(crate) fn default_crate() -> Path {
    let mut path = Path::from(Ident::new("status_set", Span::call_site()));
    path.leading_colon = Some(Token![::](Span::call_site()));
    path
}

/// Reads `= path`.
pub(crate) fn path(key: &Ident, expected: &str, input: ParseStream<'_>) -> syn::Result<Path> {
    after_equals(key, expected, input, Path::parse_mod_style)
}

/// Reads `= path` of a function.
pub(crate) fn function(key: &Ident, expected: &str, input: ParseStream<'_>) -> syn::Result<Path> {
    let path = path(key, expected, input)?;
    check_not_called(key, input)?;
    Ok(path)
}

/// Checks that a function has neither arguments nor a receiver.
pub(crate) fn check_not_called(key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![.]) {
        let message = format!(
            "`{key}` takes the path of a function\nhelp: name a method by its type, such as `Self::method`"
        );
        return Err(input.error(message));
    }
    if !input.peek(token::Paren) {
        return Ok(());
    }
    let message =
        format!("`{key}` takes the function, not what it returns\nhelp: remove the parentheses");
    Err(input.error(message))
}

/// Reads `=` and what the function reads after it; anything else is `expected`.
pub(crate) fn after_equals<T>(
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

/// Reads `= "value"`.
fn value(input: ParseStream<'_>) -> Option<LitStr> {
    input.parse::<Token![=]>().ok()?;
    input.parse().ok()
}

/// What to say to `code = 404`, which stands where the code alone says the status.
pub(crate) fn code_as_key(key: &Ident, input: ParseStream<'_>) -> Option<String> {
    if !["code", "status"].iter().any(|word| key == word) || !input.peek(Token![=]) {
        return None;
    }
    let help = match status_after_equals(&input.fork()) {
        Some(status) => format!("write `#[status({status})]`"),
        None => "write its code alone, such as `#[status(404)]`".to_owned(),
    };
    Some(format!("a status has no key\nhelp: {help}"))
}

/// The status in `= 404`, `= "404"` or `= NotFound`.
pub(crate) fn status_after_equals(input: ParseStream<'_>) -> Option<String> {
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

/// Skips `= value`, `(…)`, or what a name such as `actix-web` has after its first word.
pub(crate) fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) || input.peek(Token![-]) {
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(())
}

/// Words that mean a key without being near to its spelling.
const SYNONYMS: [(&str, &str); 5] = [
    ("message", "reason"),
    ("message", "detail"),
    ("phrase", "reason"),
    ("rename", "code"),
    ("rename_all", "code_case"),
];

pub(crate) fn unknown_key(key: &str, allowed: &[&str]) -> String {
    let is_meant = |(word, ours): &&(&str, &str)| *word == key && allowed.contains(ours);
    let synonym = SYNONYMS.iter().find(is_meant);
    let near = || nearest(key, allowed);
    match synonym.map_or_else(near, |(_, ours)| Some(*ours)) {
        Some(near) => format!("unknown key `{key}`\nhelp: did you mean `{near}`?"),
        None => format!(
            "unknown key `{key}`\nnote: allowed here: {}",
            all_of(allowed),
        ),
    }
}
