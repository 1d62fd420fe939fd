//! `recieved 5xx`, `code: 5xx`: the words before groups, as they are misspelt.

use super::unlisted::{MATCH_UNLISTED, UNLISTED};
use crate::diagnostics::Diagnostics;
use crate::input::tokens::operator;
use crate::members::Members;
use crate::wording::nearest;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use status_set_data::set_words::{CODES, EXCEPT, RECEIVED};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Lit, Token};

/// Whether such a word comes next.
pub(super) fn is_next(input: ParseStream<'_>, members: &Members) -> bool {
    meant(input, members).is_some()
}

/// Reads `word` as it is misspelt, with its colon, and says what it should be.
pub(super) fn read(
    input: ParseStream<'_>,
    word: &str,
    members: &Members,
    diagnostics: &Diagnostics,
) -> Option<TokenStream> {
    meant(input, members).filter(|meant| *meant == word)?;
    let ident = input.call(Ident::parse_any).ok()?;
    operator(input, &[":"]);
    let name = ident.unraw().to_string();
    let help = if name.eq_ignore_ascii_case(UNLISTED) {
        MATCH_UNLISTED.to_owned()
    } else {
        let colon = if word == CODES { ":" } else { "" };
        format!("did you mean `{word}{colon}`?")
    };
    let message = format!("unknown word `{name}`\nhelp: {help}");
    diagnostics.error(ident.span(), message);
    Some(ident.to_token_stream())
}

/// The word before groups that another one stands for, which can be nothing else.
fn meant(input: ParseStream<'_>, members: &Members) -> Option<&'static str> {
    let ahead = input.fork();
    let ident = ahead.call(Ident::parse_any).ok()?;
    let name = ident.unraw().to_string();
    let is_known = |word: &str| [CODES, RECEIVED].contains(&word);
    let is_member = |name: &str| {
        let mut members = members.all.iter();
        members.any(|member| member.is_called(name) || member.is_of(name) || member.is_in(name))
    };
    if is_known(&name) || is_member(&name) || ahead.peek(Token![::]) {
        return None;
    }
    // Before a colon there may be the path of the enum. No enum is written in small letters.
    let is_small = name.starts_with(|first: char| first.is_ascii_lowercase());
    let is_before_groups = (ahead.peek(Token![:]) && is_small) || is_group(&ahead);
    let word = if name.eq_ignore_ascii_case(UNLISTED) {
        RECEIVED
    } else {
        nearest(&name, &[CODES, RECEIVED])?
    };
    is_before_groups.then_some(word)
}

/// Whether a class, a code, or the name of a group comes next.
fn is_group(input: ParseStream<'_>) -> bool {
    let ident = input.fork().call(Ident::parse_any).ok();
    let is_name = ident.is_some_and(|ident| !NO_GROUP.contains(&&*ident.to_string()));
    is_name || input.peek(Lit)
}

/// What a group may be followed by.
const NO_GROUP: [&str; 5] = [EXCEPT, "as", "if", "or", "and"];
