//! The words of `status_set!`.

use super::entries::{self, On};
use super::hint::{Hint, Place};
use super::selection;
use super::shape::{after_colons, braced, is_sign, is_word};
use crate::input::tokens::{between_commas, stream};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use status_set_data::set_words::{EDITION, EXCEPT};
use syn::Path;

/// The words of the user's input, with the path of the runtime, whose tokens stand before it.
pub(crate) fn of_status_set(input: TokenStream, krate: &Path) -> TokenStream {
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    let [_, tokens @ ..] = &tokens[..] else {
        return TokenStream::new();
    };
    let mut place = 0;
    while place < tokens.len() && !is_word(&tokens[place], "enum") {
        place += 1;
    }
    let (before, after) = tokens.split_at(place);
    let mut hint = Hint::default();
    if after.is_empty() {
        items(stream(before), &mut hint);
    } else {
        attributes(before, On::Type("on_status_enum"), &mut hint);
    }
    for token in after {
        if let Some(body) = braced(token) {
            items(body, &mut hint);
            break;
        }
    }
    hint.finish(&quote!(#krate::__private), &TokenStream::new())
}

/// Reads `official except {404}, nginx::499, …`.
fn items(tokens: TokenStream, hint: &mut Hint) {
    hint.slot(Place::Words("item"));
    hint.slot(Place::Items);
    let items = between_commas(tokens);
    hint.files(&items);
    for item in &items {
        let item = attributes(item, On::Type("on_own_status"), hint);
        let [TokenTree::Ident(first), after @ ..] = item else {
            continue;
        };
        let has_value = after.first().is_some_and(|equals| is_sign(equals, '='));
        // A status of the user's own has a name that is not ours.
        if has_value && first != EDITION && hint.of_file(first).is_none() {
            continue;
        }
        hint.word(Place::Items, first);
        let chosen = after_colons(after).map(|after| selection::read(first, after, hint));
        self::after(first, chosen.unwrap_or(after), hint);
    }
}

/// Reads `except {404, NotFound}`, or another word that follows a pick.
fn after(set: &Ident, tokens: &[TokenTree], hint: &mut Hint) {
    if let [TokenTree::Ident(word), after @ ..] = tokens {
        hint.word(Place::Words("item"), word);
        if word == EXCEPT {
            selection::read(set, after, hint);
        }
    }
}

/// Reads attributes, and gives what follows them.
fn attributes<'t>(mut tokens: &'t [TokenTree], on: On, hint: &mut Hint) -> &'t [TokenTree] {
    while let [pound, TokenTree::Group(attribute), after @ ..] = tokens {
        if !is_sign(pound, '#') {
            break;
        }
        metas(attribute.stream(), on, hint);
        tokens = after;
    }
    tokens
}

/// Reads `status(…)`, and `cfg_attr(condition, status(…))`.
fn metas(tokens: TokenStream, on: On, hint: &mut Hint) {
    for meta in between_commas(tokens) {
        let [name, TokenTree::Group(inner)] = &meta[..] else {
            continue;
        };
        if is_word(name, "status") {
            entries::entries(inner.stream(), on, hint);
        } else if is_word(name, "cfg_attr") {
            metas(inner.stream(), on, hint);
        }
    }
}
