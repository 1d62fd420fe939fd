//! The words that choose statuses of a set.

use super::hint::Hint;
use super::shape::braced;
use crate::input::tokens::between_commas;
use proc_macro2::{Ident, TokenTree};

/// Reads `404` or `{404, NotFound, 5xx}`, and gives what follows.
pub(super) fn read<'t>(set: &Ident, tokens: &'t [TokenTree], hint: &mut Hint) -> &'t [TokenTree] {
    let (first, after) = match tokens {
        [first, after @ ..] => (Some(first), after),
        [] => (None, tokens),
    };
    match first.and_then(braced) {
        Some(list) => {
            for one in between_commas(list) {
                read(set, &one, hint);
            }
        }
        None => hint.status_of(set, first),
    }
    after
}
