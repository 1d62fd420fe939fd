//! The words of `status_set!`.

use super::entries::{self, On};
use super::hint::{Hint, Place};
use super::selection;
use super::shape::{after_colons, braced, is_sign, is_word};
use crate::input::path_in_brackets;
use crate::input::tokens::between_commas;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use status_set_data::set_words::{EDITION, EXCEPT};
use syn::parse::Parser;

/// The words of `[$crate]` and the user's input.
pub(crate) fn of_status_set(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let krate: TokenStream = tokens.next().into_iter().collect();
    let tokens: Vec<TokenTree> = tokens.collect();
    let mut hint = Hint::default();
    match tokens.iter().position(|token| is_word(token, "enum")) {
        Some(place) => {
            let (before, after) = tokens.split_at(place);
            attributes(before, On::Type("on_status_enum"), &mut hint);
            if let Some(body) = after.iter().find_map(braced) {
                items(body, &mut hint);
            }
        }
        None => items(tokens.into_iter().collect(), &mut hint),
    }
    match path_in_brackets.parse2(krate) {
        Ok(krate) => hint.finish(&quote!(#krate::__private), &TokenStream::new()),
        Err(_) => TokenStream::new(),
    }
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
