//! The words of `#[status(…)]`, wherever it stands.

use super::hint::{Hint, Place};
use super::selection;
use super::shape::{MARKER, after_colons, is_sign};
use crate::attr::entries::ours;
use crate::attr::tables::{CaseKey, EnumKey, OptionKey, TypeKey};
use crate::input::crate_path;
use crate::input::tokens::{between_commas, stream};
use crate::wording::begins_with;
use proc_macro2::{Ident, TokenStream, TokenTree};
use status_set_data::SETS;
use syn::Attribute;
use syn::parse::Parser;

/// What can stand in an attribute.
#[derive(Clone, Copy)]
pub(super) enum On {
    /// Keys alone, of this module.
    Type(&'static str),
    /// The status of a variant, whose words stand beside the keys.
    Variant,
    /// Keys of this module, or a status of the user's enum.
    Error(&'static str),
}

/// Reads our attributes among those of the user.
pub(super) fn read(attrs: &[Attribute], on: On, hint: &mut Hint) {
    for attr in ours(attrs) {
        if let Ok(list) = attr.meta.require_list() {
            entries(list.tokens.clone(), on, hint);
        }
    }
}

/// Reads `404, header("Allow" = methods), expose`.
pub(super) fn entries(tokens: TokenStream, on: On, hint: &mut Hint) {
    hint.slot(on.keys());
    let mut is_first = true;
    for entry in &between_commas(tokens) {
        self::entry(entry, is_first, on, hint);
        is_first = false;
    }
}

fn entry(entry: &[TokenTree], is_first: bool, on: On, hint: &mut Hint) {
    let (word, after) = match entry {
        [TokenTree::Ident(word), after @ ..] => (word, after),
        [first, ..] => return status(first, on, hint),
        [] => return,
    };
    if let Some(after) = after_colons(after) {
        hint.set(on.keys(), word);
        selection::read(word, after, hint);
        return;
    }
    let text = word.to_string();
    if on.is_status(&text, is_first) {
        return status(&entry[0], on, hint);
    }
    hint.word(on.keys(), word);
    match after {
        [TokenTree::Group(list)] if matches!(OptionKey::of(&text), Some(OptionKey::With)) => {
            names(
                &between_commas(list.stream()),
                Place::Words("integrations"),
                hint,
            );
        }
        [TokenTree::Group(list)] if matches!(EnumKey::of(&text), Some(EnumKey::Sets)) => {
            let sets = between_commas(list.stream());
            hint.files(&sets);
            names(&sets, Place::Words("sets"), hint);
        }
        [equals, value @ ..] if is_sign(equals, '=') => self::value(&text, value, hint),
        _ => {}
    }
}

/// Reads what follows a key and `=`, if it is a status, or says where something is.
fn value(key: &str, value: &[TokenTree], hint: &mut Hint) {
    let is_or = matches!(CaseKey::of(key), Some(CaseKey::Or));
    let path = || crate_path.parse2(stream(value)).ok();
    match (TypeKey::of(key), value) {
        (Some(TypeKey::Crate), _) => hint.krate = path(),
        (Some(TypeKey::Set), _) => hint.status_enum = path(),
        (Some(TypeKey::Default), [status, ..]) => hint.of_enum.push(status.clone()),
        (_, [status, ..]) if is_or => hint.of_enum.push(status.clone()),
        _ => {}
    }
}

/// Reads a status that stands without a key.
fn status(token: &TokenTree, on: On, hint: &mut Hint) {
    match on {
        On::Type(_) => {}
        On::Variant => hint.status(on.keys(), Some(token), SETS),
        On::Error(_) => hint.of_enum.push(token.clone()),
    }
}

/// Reads `http, actix-web`. What a name has after its first word belongs to that.
fn names(list: &[Vec<TokenTree>], place: Place, hint: &mut Hint) {
    hint.slot(place);
    for name in list {
        if let [TokenTree::Ident(first), after @ ..] = &name[..] {
            let whole = match after {
                [minus, second] if is_sign(minus, '-') => joined(first, second),
                _ => None,
            };
            hint.set(place, whole.as_ref().unwrap_or(first));
        }
    }
}

/// `actix_web` for `actix-web`. Not by reading a text: rustc reports what it cannot read in one, even if
/// nobody asks for the result.
fn joined(first: &Ident, second: &TokenTree) -> Option<Ident> {
    let name = format!("{first}_{second}");
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let is_name = name.chars().all(is_letter);
    is_name.then(|| Ident::new(&name, first.span()))
}

impl On {
    /// The module of the keys.
    fn keys(self) -> Place {
        Place::Words(match self {
            Self::Type(keys) | Self::Error(keys) => keys,
            Self::Variant => "variant",
        })
    }

    /// Whether a word is the name of a status: unlike keys these begin with a capital letter.
    fn is_status(self, word: &str, is_first: bool) -> bool {
        match self {
            Self::Type(_) | Self::Variant => false,
            Self::Error(_) if word == MARKER => is_first,
            Self::Error(_) => begins_with(word, char::is_uppercase),
        }
    }
}
