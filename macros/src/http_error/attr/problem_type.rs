//! Reads `type = "https://api.example/problems/no-user"`, the URI of a problem type.

use crate::attr::keys::after_equals;
use proc_macro2::Ident;
use status_set_data::uri::{UriFlaw, flaw};
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

/// Why a string cannot be the URI of a problem type.
fn mistake(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("the URI of a problem type cannot be empty".to_owned());
    }
    let message = match flaw(text)? {
        UriFlaw::Character(letter) => {
            return Some(format!(
                "a URI cannot contain {letter:?} (RFC 3986 §2)\nhelp: write it as `%` and two hexadecimal digits for each byte"
            ));
        }
        UriFlaw::Escape => {
            "in a URI, two hexadecimal digits follow `%` (RFC 3986 §2.1)\nhelp: write `%25` for the percent sign itself"
        }
        UriFlaw::Scheme => {
            "in a URI, a scheme such as `https` stands before the first `:` (RFC 3986 §3.1)\nhelp: begin a relative URI with `./`"
        }
        UriFlaw::Bracket('[') => {
            "in a URI, `[` begins an IPv6 address and stands nowhere else (RFC 3986 §3.2.2)\nhelp: write `%5B`"
        }
        UriFlaw::Bracket(_) => {
            "in a URI, `]` ends an IPv6 address and stands nowhere else (RFC 3986 §3.2.2)\nhelp: write `%5D`"
        }
        UriFlaw::At => {
            "a URI cannot contain a second `@` before its path (RFC 3986 §3.2.1)\nhelp: write `%40`"
        }
        UriFlaw::Host => {
            "this is not the host of a URI (RFC 3986 §3.2.2)\nhelp: between brackets stands an IPv6 address, such as `[::1]`, and after them at most a port"
        }
        UriFlaw::Port => {
            "the port of a URI is a number (RFC 3986 §3.2.3)\nhelp: write one after the host, such as `:8080`, or none"
        }
        UriFlaw::Fragment => {
            "a URI has one fragment, and this has a second `#` (RFC 3986 §3.5)\nhelp: write `%23`"
        }
    };
    Some(message.to_owned())
}
