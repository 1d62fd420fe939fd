//! Reads what stands before the braces of a full form.

use crate::input::{check_is_name, name, skip};
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
/// the last one there. Without braces it is the one that follows `enum`.
pub(super) fn name_ahead(input: ParseStream<'_>, is_after_enum: bool) -> Ident {
    let first = input.fork().parse().ok().filter(|_| is_after_enum);
    let (mut name, mut is_list) = (None, false);
    let is_end = |input: ParseStream<'_>| {
        let is_type = input.peek(Token![:]) && !input.peek(Token![::]);
        let is_after_name = is_type || input.peek(Token![<]) || input.peek(Token![;]);
        input.is_empty() || is_after_name || input.peek(token::Brace)
    };
    while !is_end(input) {
        is_list |= input.peek(Token![,]);
        if input.peek(Token![::]) {
            let _ = input.parse::<Token![::]>();
            continue;
        }
        match input.parse() {
            Ok(TokenTree::Ident(ident)) if check_is_name(&ident).is_ok() => name = Some(ident),
            _ => {}
        }
    }
    let has_braces = input.peek(token::Brace);
    // In a list of items, as the short form has it, there is none.
    is_list &= !has_braces;
    let name = name.filter(|_| !is_list);
    let first = first.filter(|_| !has_braces);
    first.or(name).unwrap_or_else(default_name)
}

/// Whether `enum` follows before the first comma, although something else stands before it.
pub(super) fn has_enum(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    skip(&ahead, |ahead| {
        ahead.peek(Token![enum]) || ahead.peek(Token![,])
    });
    ahead.peek(Token![enum])
}
