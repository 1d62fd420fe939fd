//! Reads `header("Retry-After" = seconds)` and `without("Allow")`.

use super::angle_brackets::AngleBrackets;
use super::expression::check_has_value;
use proc_macro2::{Literal, TokenStream, TokenTree};
use status_set_data::fields::of_content;
use status_set_data::syntax::is_of_token;
use syn::ext::IdentExt;
use syn::parse::{End, ParseStream};
use syn::{Ident, LitStr, Token, parenthesized, token};

/// `header("Retry-After" = seconds)`
pub(in crate::http_error) struct Header {
    pub(in crate::http_error) name: LitStr,
    pub(in crate::http_error) value: TokenStream,
}

/// Reads what stands after the key `header`.
pub(in crate::http_error) fn header(key: &Ident, input: ParseStream<'_>) -> syn::Result<Header> {
    let expected = "expected a name and a value: `header(\"Retry-After\" = seconds)`";
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), expected));
    }
    let content;
    parenthesized!(content in input);
    let name = name(&content, expected)?;
    if let Some(field) = of_content(&name.value()) {
        let message = format!(
            "`{field}` depends on the content and is set together with it\nhelp: remove it"
        );
        return Err(syn::Error::new(name.span(), message));
    }
    if content.is_empty() {
        return Err(syn::Error::new(name.span(), expected));
    }
    if !content.peek(Token![=]) || content.peek(Token![==]) || content.peek(Token![=>]) {
        return Err(content.error(expected));
    }
    content.parse::<Token![=]>()?;
    if content.is_empty() {
        return Err(syn::Error::new(name.span(), expected));
    }
    let value = value(&content)?;
    check_has_value(&value)?;
    Ok(Header { name, value })
}

/// Reads what stands after the key `without`.
pub(in crate::http_error) fn without(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected the name of a header field: `without(\"Allow\")`";
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), expected));
    }
    let content;
    parenthesized!(content in input);
    let name = name(&content, expected)?;
    let _ = content.parse::<Token![,]>();
    if content.is_empty() {
        return Ok(name);
    }
    let message = "`without` takes one name\nhelp: say it once for each: `without(\"Allow\"), without(\"Upgrade\")`";
    Err(content.error(message))
}

/// The name of a header field in the form that is the same however it is written.
pub(in crate::http_error) fn any_case(name: &LitStr) -> String {
    name.value().to_ascii_lowercase()
}

fn name(input: ParseStream<'_>, expected: &str) -> syn::Result<LitStr> {
    let name: LitStr = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), unquoted(input, expected)))?;
    check_name(&name)?;
    Ok(name)
}

/// What to say where a name in quotes is missing. One without them is several tokens.
fn unquoted(input: ParseStream<'_>, expected: &str) -> String {
    let ahead = input.fork();
    let mut name = String::new();
    while ahead.peek(Ident::peek_any) || ahead.peek(Token![-]) {
        let Ok(token) = ahead.parse::<TokenTree>() else {
            break;
        };
        name += &token.to_string();
    }
    if name.is_empty() {
        return expected.to_owned();
    }
    format!("the name of a header field is a string literal\nhelp: put it in quotes: {name:?}")
}

/// Checks a name against the `token` of RFC 9110 §5.6.2.
fn check_name(name: &LitStr) -> syn::Result<()> {
    let text = name.value();
    match text.chars().find(|letter| !is_of_token(*letter)) {
        None if text.is_empty() => Err(syn::Error::new(
            name.span(),
            "the name of a header field cannot be empty",
        )),
        None => Ok(()),
        Some(letter) => Err(syn::Error::new(
            name.span(),
            format!(
                "the name of a header field cannot contain {letter:?}: only letters, digits and !#$%&'*+-.^_`|~ are allowed (RFC 9110 §5.6.2)",
            ),
        )),
    }
}

/// Reads an expression to the end of the parentheses. Its grammar is rustc's, but two values would
/// make a tuple, or nothing that can be parsed, and rustc would speak of these.
fn value(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut value = TokenStream::new();
    let mut brackets = AngleBrackets::default();
    let mut is_after_literal = false;
    while !input.is_empty() {
        let is_end = input.peek(Token![;]) || (input.peek(Token![,]) && !brackets.are_open());
        let literal = input.cursor().literal().map(|(literal, _)| literal);
        // A negative number in one token, as a macro may make it, is subtracted.
        let is_negative = |literal: &Literal| literal.to_string().starts_with('-');
        let is_second = is_after_literal && literal.as_ref().is_some_and(|it| !is_negative(it));
        if is_second || is_end && (value.is_empty() || !input.peek2(End)) {
            let message = "a header field has one value\nhelp: write a list as one string: `header(\"Allow\" = \"GET, HEAD\")`";
            return Err(input.error(message));
        }
        is_after_literal = literal.is_some();
        let token: TokenTree = input.parse()?;
        if !is_end {
            brackets.see(&token);
            value.extend([token]);
        }
    }
    Ok(value)
}
