//! The words of an enum's pattern macro.

use super::hint::{Hint, Place};
use super::selection;
use super::shape::{MARKER, after_colons};
use crate::wording::begins_with;
use proc_macro2::{TokenStream, TokenTree};
use status_set_data::SETS;

/// The words of an invocation, without those in front, for where the code of a mistake is: a pattern has no place for them. An unfinished
/// word is a mistake.
pub(crate) fn of_groups(
    input: TokenStream,
    in_front: usize,
    private: &TokenStream,
    status_enum: &TokenStream,
) -> TokenStream {
    let mut hint = Hint::default();
    let tokens: Vec<TokenTree> = input.into_iter().collect();
    read(&tokens[in_front.min(tokens.len())..], &mut hint);
    hint.slot(Place::Words("groups"));
    hint.slot(Place::Enum);
    hint.finish(private, status_enum)
}

fn read(mut tokens: &[TokenTree], hint: &mut Hint) {
    while let [token, after @ ..] = tokens {
        tokens = after;
        match token {
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                read(&inner, hint);
            }
            TokenTree::Ident(word) if is_group(&word.to_string()) => {
                hint.word(Place::Words("groups"), word);
                if let Some(after) = after_colons(after) {
                    tokens = selection::read(word, after, hint);
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                hint.status(Place::Enum, Some(token), SETS);
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// Whether a word is not the name of a status: unlike others, these begin with a capital letter.
fn is_group(word: &str) -> bool {
    word != MARKER && begins_with(word, char::is_lowercase)
}
