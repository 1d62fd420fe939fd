//! Reads what stands before the braces of a full form.

use crate::grammar::{name, skip};
use proc_macro2::{Ident, Span, TokenTree};
use syn::parse::ParseStream;
use syn::{Token, token};

/// What to say to `: u16`, in which other languages say how an enum is kept.
fn representation(input: ParseStream<'_>) -> syn::Error {
    let place = input.span();
    let mut skipped = String::new();
    while !input.is_empty() && !input.peek(token::Brace) {
        let Ok(token) = input.parse::<TokenTree>() else {
            break;
        };
        skipped += &token.to_string();
        skipped += if skipped == ":" { " " } else { "" };
    }
    let message = format!("every status enum is `#[repr(u16)]`\nhelp: remove `{skipped}`");
    syn::Error::new(place, message)
}

pub(super) const BRACES: &str = "expected the statuses in braces: `{ official, nginx }`";

/// The name of the enum where the user gives none.
pub(super) fn default_name() -> Ident {
    Ident::new("Status", Span::call_site())
}

/// Reads `enum Name`, up to the braces.
pub(super) fn head(input: ParseStream<'_>) -> syn::Result<Ident> {
    if !input.peek(Token![enum]) {
        return Err(input.error(
            "expected `enum`\nhelp: a status enum is declared as `pub enum Status { official }`",
        ));
    }
    input.parse::<Token![enum]>()?;
    let ahead = input.fork();
    let ident = name(&ahead, "the enum's name, such as `Status`")?;
    if ahead.peek(Token![<]) {
        return Err(ahead.error(
            "a status enum cannot be generic: its variants have no fields\nhelp: remove the parameters",
        ));
    }
    if ahead.peek(Token![:]) {
        return Err(representation(&ahead));
    }
    if !ahead.is_empty() && !ahead.peek(token::Brace) {
        return Err(ahead.error(BRACES));
    }
    input.parse::<Ident>()?;
    Ok(ident)
}

/// After a mistake in what stands before the braces: the name that the user probably gives, which is
/// the last of two words, or the one after `enum`.
pub(super) fn name_ahead(input: ParseStream<'_>) -> Ident {
    if has_enum(input) {
        skip(input, |input| input.peek(Token![enum]));
        let _ = input.parse::<Token![enum]>();
    }
    let mut name = input.parse::<Ident>().ok();
    if name.is_none() && input.peek(Token![struct]) {
        let _ = input.parse::<Token![struct]>();
    }
    if input.peek(syn::Ident) {
        name = input.parse().ok();
    }
    name.unwrap_or_else(default_name)
}

/// Whether `enum` follows before the first comma, although something else stands before it.
pub(super) fn has_enum(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip(&ahead, |ahead| {
        ahead.peek(Token![enum]) || ahead.peek(Token![,])
    });
    ahead.peek(Token![enum])
}
