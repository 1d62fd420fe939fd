//! What may stand before the groups of an invocation: where the enum is, and the words that say what is
//! asked of the groups.

use super::misspelt;
use super::syntax::Words;
use crate::diagnostics::Diagnostics;
use crate::input::skip;
use crate::input::tokens::{delimited, keyword, operator, text};
use crate::members::Members;
use crate::wording::replaced;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use status_set_data::set_words::{CODES, RECEIVED};
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Path, Token, token};

/// Reads `path:`, if there is one.
pub(super) fn named_path(
    input: ParseStream<'_>,
    members: &Members,
    diagnostics: &Diagnostics,
) -> syn::Result<Option<Path>> {
    let ahead = input.fork();
    let Some(path) = ahead.call(Path::parse_mod_style).ok() else {
        return Ok(None);
    };
    let is_word = path.is_ident(CODES) || path.is_ident(RECEIVED);
    if is_word || !ahead.peek(Token![:]) || misspelt::is_next(input, members) {
        return Ok(None);
    }
    let path = input.call(Path::parse_mod_style)?;
    input.parse::<Token![:]>()?;
    let is_set = |set: &Ident| {
        members
            .all
            .iter()
            .any(|member| member.is_of(&set.to_string()))
    };
    if let Some(set) = path.get_ident().filter(|ident| is_set(ident)) {
        let statuses = text(&input.fork());
        let message = format!("statuses of a set come after `::`\nhelp: write `{set}::{statuses}`");
        diagnostics.error(set.span(), message);
        skip(input, |_| false);
        return Ok(None);
    }
    Ok(Some(path))
}

/// Reads `codes:` and `received`, as far as they are there.
pub(super) fn words(
    input: ParseStream<'_>,
    name: &str,
    members: &Members,
    diagnostics: &Diagnostics,
) -> Words {
    let mut words = Words {
        codes: keyword(input, &[CODES]),
        received: None,
    };
    if words.codes.is_none() {
        words.codes = misspelt::read(input, CODES, members, diagnostics);
    } else if !after_codes(input, name, &words, diagnostics) {
        return words;
    }
    words.received = keyword(input, &[RECEIVED]);
    if words.received.is_none() {
        words.received = misspelt::read(input, RECEIVED, members, diagnostics);
        return words;
    }
    let Some(received) = &words.received else {
        return words;
    };
    if comes_after_colon(input, CODES) {
        operator(input, &[":"]);
    }
    if let Some(codes) = keyword(input, &[CODES]) {
        let message = format!("`{CODES}:` stands before `{RECEIVED}`");
        let right = format!("{name}!({CODES}: {RECEIVED} ");
        refuse(input, &codes, &message, &right, diagnostics);
        words.codes = Some(codes);
    } else if starts_otherwise(input) {
        let message = format!("expected a group after `{RECEIVED}`");
        refuse(
            input,
            received,
            &message,
            &format!("{name}!({words}"),
            diagnostics,
        );
    }
    words
}

/// Reads the colon, and says whether groups can come next.
fn after_codes(
    input: ParseStream<'_>,
    name: &str,
    words: &Words,
    diagnostics: &Diagnostics,
) -> bool {
    let codes = words.codes.to_token_stream();
    if !input.peek(Token![:]) || input.peek(Token![::]) {
        let message = format!("expected `:` after `{CODES}`");
        let right = format!("{name}!({words}");
        refuse(input, &codes, &message, &right, diagnostics);
        return false;
    }
    operator(input, &[":"]);
    let ahead = input.fork();
    let path = ahead.call(Path::parse_mod_style).ok();
    let path = path.filter(|path| !path.is_ident(RECEIVED) && ahead.peek(Token![:]));
    if path.is_some() {
        _ = input.call(Path::parse_mod_style);
        let place = path.to_token_stream();
        let path = replaced(&place.to_string(), ' ', "");
        let message = format!("the path of the enum stands before `{CODES}`");
        let right = format!("{name}!({path}: {words}");
        refuse(input, &place, &message, &right, diagnostics);
        return false;
    }
    true
}

fn comes_after_colon(input: ParseStream<'_>, word: &str) -> bool {
    let ahead = input.fork();
    operator(&ahead, &[":"]).is_some() && keyword(&ahead, &[word]).is_some()
}

/// Whether a mark or a bracket stands where a group should.
fn starts_otherwise(input: ParseStream<'_>) -> bool {
    let is_mark = input.peek(Token![:]) || input.peek(Token![,]) || input.peek(Token![=]);
    is_mark || input.peek(token::Paren) || input.peek(token::Brace) || input.peek(token::Bracket)
}

/// Says how it is written right, up to the groups, and leaves the rest out.
fn refuse(
    input: ParseStream<'_>,
    place: &TokenStream,
    message: &str,
    right: &str,
    diagnostics: &Diagnostics,
) {
    operator(input, &["::", ":", "=>", "=", ","]);
    let group = match delimited(&input.fork()) {
        Some((_, _, inner)) => inner,
        None => text(&input.fork()),
    };
    let group = if group.is_empty() { "4xx" } else { &group };
    diagnostics.error(
        place.span(),
        format!("{message}\nhelp: write `{right}{group})`"),
    );
    skip(input, |_| false);
}
