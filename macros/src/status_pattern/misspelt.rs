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

/// A word that stands where one of those before groups does, and can be nothing else.
pub(super) struct Misspelt {
    ident: Ident,
    /// The word that is meant.
    pub(super) word: &'static str,
}

/// Looks for such a word, and reads nothing.
pub(super) fn at(input: ParseStream<'_>, members: &Members) -> Option<Misspelt> {
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
    is_before_groups.then_some(Misspelt { ident, word })
}

/// Whether a class, a code, or the name of a group comes next.
fn is_group(input: ParseStream<'_>) -> bool {
    let ident = input.fork().call(Ident::parse_any).ok();
    let is_name = ident.is_some_and(|ident| !NO_GROUP.contains(&&*ident.to_string()));
    is_name || input.peek(Lit)
}

/// What a group may be followed by.
const NO_GROUP: [&str; 5] = [EXCEPT, "as", "if", "or", "and"];

impl Misspelt {
    /// Reads it with its colon, says what it should be, and returns what stands for it.
    pub(super) fn read(self, input: ParseStream<'_>, diagnostics: &Diagnostics) -> TokenStream {
        _ = input.call(Ident::parse_any);
        operator(input, &[":"]);
        let Self { ident, word } = self;
        let name = ident.unraw().to_string();
        let help = if name.eq_ignore_ascii_case(UNLISTED) {
            MATCH_UNLISTED.to_owned()
        } else {
            let colon = if word == CODES { ":" } else { "" };
            format!("did you mean `{word}{colon}`?")
        };
        diagnostics.error(ident.span(), format!("unknown word `{name}`\nhelp: {help}"));
        ident.to_token_stream()
    }
}
