//! `header("Retry-After" = seconds)`

use super::model::Header;
use proc_macro2::TokenStream;
use syn::parse::ParseStream;
use syn::{Ident, LitStr, Token, parenthesized, token};

/// Reads what stands behind the key `header`.
pub(super) fn header(key: &Ident, input: ParseStream<'_>) -> syn::Result<Header> {
    let expected = "expected a name and a value: `header(\"Retry-After\" = seconds)`";
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), expected));
    }
    let content;
    parenthesized!(content in input);
    let name: LitStr = content
        .parse()
        .map_err(|error| syn::Error::new(error.span(), expected))?;
    check_name(&name)?;
    if !content.peek(Token![=]) {
        return Err(syn::Error::new(name.span(), expected));
    }
    content.parse::<Token![=]>()?;
    let value: TokenStream = content.parse()?;
    if value.is_empty() {
        return Err(syn::Error::new(name.span(), expected));
    }
    Ok(Header { name, value })
}

/// Checks a name against the `token` of RFC 9110 §5.6.2.
pub(super) fn check_name(name: &LitStr) -> syn::Result<()> {
    let text = name.value();
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    match text
        .chars()
        .find(|letter| !letter.is_ascii() || !is_token(*letter as u8))
    {
        None if text.is_empty() => Err(syn::Error::new(
            name.span(),
            "the name of a header field cannot be empty",
        )),
        None => Ok(()),
        Some(letter) => Err(syn::Error::new(
            name.span(),
            format!(
                "the name of a header field cannot have {letter:?}: letters, digits and !#$%&'*+-.^_`|~ can stand in it (RFC 9110 §5.6.2)",
            ),
        )),
    }
}
