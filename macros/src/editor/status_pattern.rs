//! The words of an enum's pattern macro.

use super::hint::{Hint, Place};
use super::selection;
use super::shape::{MARKER, after_colons};
use crate::wording::begins_with;
use proc_macro2::{TokenStream, TokenTree};
use status_set_data::SETS;

/// The words of groups, for where the code of a mistake is: a pattern has no place for them. An unfinished
/// word is a mistake.
pub(crate) fn of_groups(
    groups: TokenStream,
    private: &TokenStream,
    status_enum: &TokenStream,
) -> TokenStream {
    let mut hint = Hint::default();
    read(groups, &mut hint);
    hint.slot(Place::Words("groups"));
    hint.slot(Place::Enum);
    hint.finish(private, status_enum)
}

fn read(groups: TokenStream, hint: &mut Hint) {
    let tokens: Vec<TokenTree> = groups.into_iter().collect();
    let mut rest = &tokens[..];
    while let [token, after @ ..] = rest {
        rest = after;
        match token {
            TokenTree::Group(group) => read(group.stream(), hint),
            TokenTree::Ident(word) if is_group(&word.to_string()) => {
                hint.word(Place::Words("groups"), word);
                if let Some(after) = after_colons(after) {
                    rest = selection::read(word, after, hint);
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
