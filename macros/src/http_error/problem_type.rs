//! `type = "https://api.example/problems/no-user"`

use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// Reads what stands behind the key `type`.
pub(super) fn read(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected a URI: `type = \"https://api.example/problems/no-user\"`";
    if !input.peek(Token![=]) {
        return Err(syn::Error::new(key.span(), expected));
    }
    input.parse::<Token![=]>()?;
    let uri: LitStr = input
        .parse()
        .map_err(|error| syn::Error::new(error.span(), expected))?;
    match mistake(&uri.value()) {
        Some(message) => Err(syn::Error::new(uri.span(), message)),
        None => Ok(uri),
    }
}

/// Why a text is no URI reference (RFC 3986).
fn mistake(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("the URI of a problem type cannot be empty".to_owned());
    }
    let of_uri =
        |letter: char| letter.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(letter);
    if let Some(letter) = text.chars().find(|letter| !of_uri(*letter)) {
        return Some(format!(
            "a URI cannot have {letter:?} (RFC 3986 §2)\nhelp: write it as `%` and two hexadecimal digits for each byte"
        ));
    }
    let escape = |rest: &str| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if text.split('%').skip(1).all(escape) {
        return None;
    }
    Some("in a URI, two hexadecimal digits stand behind `%` (RFC 3986 §2.1)\nhelp: write `%25` for the percent sign itself".to_owned())
}
