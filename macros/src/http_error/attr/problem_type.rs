//! Reads `type = "https://api.example/problems/no-user"`, the URI of a problem type.

use crate::attr::keys::after_equals;
use proc_macro2::Ident;
use status_set_data::syntax::{has_whole_escapes, is_of_uri};
use syn::LitStr;
use syn::parse::{Parse, ParseStream};

/// Reads what stands after the key `type`.
pub(in crate::http_error) fn read(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected a URI: `type = \"https://api.example/problems/no-user\"`";
    let uri = after_equals(key, expected, input, <LitStr as Parse>::parse)?;
    match mistake(&uri.value()) {
        Some(message) => Err(syn::Error::new(uri.span(), message)),
        None => Ok(uri),
    }
}

/// Why a string is not a URI reference (RFC 3986).
fn mistake(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("the URI of a problem type cannot be empty".to_owned());
    }
    if let Some(letter) = text.chars().find(|letter| !is_of_uri(*letter)) {
        return Some(format!(
            "a URI cannot contain {letter:?} (RFC 3986 §2)\nhelp: write it as `%` and two hexadecimal digits for each byte"
        ));
    }
    if has_whole_escapes(text) {
        return None;
    }
    Some("in a URI, two hexadecimal digits follow `%` (RFC 3986 §2.1)\nhelp: write `%25` for the percent sign itself".to_owned())
}
