//! Reads an item that picks statuses from a set.

use super::attr;
use super::syntax::{Chosen, Pick, Selection};
use crate::diagnostics::Diagnostics;
use crate::input::{Choice, STATUSES, choice, except, name, one_or_braced, skip};
use crate::wording::{begins_with, comma_separated};
use proc_macro2::{Ident, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Token, token};

/// Reads what follows the name of the set.
pub(super) fn pick(
    attrs: Vec<Attribute>,
    set: Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<Pick> {
    let file = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    let choices = choices(&set, file.is_some(), input, diagnostics);
    let (selection, except, mistaken) = diagnostics.check(choices).unwrap_or_else(|| {
        skip(input, |input| input.peek(Token![,]));
        (Selection::Whole, Vec::new(), true)
    });
    Ok(Pick {
        attrs: attr::of_pick(attrs, diagnostics),
        set,
        file,
        selection,
        except,
        mistaken: mistaken || !(input.is_empty() || input.peek(Token![,])),
    })
}

/// Reads which statuses of a set are chosen and the exceptions, and whether a mistake has lost some
/// of them.
fn choices(
    set: &Ident,
    is_file: bool,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<(Selection, Vec<Choice>, bool)> {
    let mut mistakes = diagnostics.len();
    let selection = if !is_file && input.peek(Token![::]) {
        input.parse::<Token![::]>()?;
        Selection::Chosen(one_or_braced(input, diagnostics, chosen)?)
    } else if !is_file && begins_selection(input) {
        let chosen = without_colons(set, input, diagnostics)?;
        mistakes = diagnostics.len();
        Selection::Chosen(chosen)
    } else {
        Selection::Whole
    };
    let except = except(input, STATUSES, diagnostics)?;
    if input.peek(Token![as]) {
        return Err(input.error(
            "`as` renames one status, not several\nhelp: put it after a name or a code, such as `aws::561 as GatewayUnauthorized`",
        ));
    }
    Ok((selection, except, diagnostics.len() > mistakes))
}

/// Whether statuses of a set follow in the form of some other language.
fn begins_selection(input: ParseStream<'_>) -> bool {
    let is_group =
        input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace);
    let is_path = (input.peek(Token![.]) && !input.peek(Token![..])) || input.peek(Token![:]);
    is_group || is_path
}

/// Reads what stands after the name of a set in `official(404)`, `official[404]`, `official.404` and
/// `official:404`, and says how to write it.
fn without_colons(
    set: &Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<Vec<Chosen>> {
    let place = input.span();
    let statuses = match input.parse()? {
        TokenTree::Group(group) => {
            let list = |content: ParseStream<'_>| {
                let mut statuses = Vec::new();
                while !content.is_empty() {
                    statuses.push(chosen(content)?);
                    if !content.is_empty() {
                        content.parse::<Token![,]>()?;
                    }
                }
                Ok(statuses)
            };
            list.parse2(group.stream())?
        }
        separator => match chosen(input)? {
            Chosen {
                choice: Choice::Name(other),
                ..
            } if looks_like_set(&other) => {
                let message = format!(
                    "expected `,`, found `{separator}`\nhelp: separate the items by commas: `{set}, {other}`"
                );
                return Err(syn::Error::new(place, message));
            }
            one => vec![one],
        },
    };
    if statuses.is_empty() {
        let message = "expected `::` and statuses after a set\nhelp: write them in braces, such as `official::{404, 410}`";
        return Err(syn::Error::new(place, message));
    }
    let mut texts = Vec::new();
    for chosen in &statuses {
        texts.push(chosen.choice.text());
    }
    let help = match texts.as_slice() {
        [one] => one.clone(),
        several => format!("{{{}}}", comma_separated(several)),
    };
    let message = format!("expected `::` after a set\nhelp: write `{set}::{help}`");
    diagnostics.error(place, message);
    Ok(statuses)
}

/// Whether a word is in lower case, as the names of sets are and those of statuses are not.
fn looks_like_set(word: &Ident) -> bool {
    begins_with(&word.to_string(), char::is_lowercase)
}

fn chosen(input: ParseStream<'_>) -> syn::Result<Chosen> {
    let choice = choice(input, STATUSES)?;
    if !input.peek(Token![as]) {
        return Ok(Chosen {
            choice,
            rename: None,
        });
    }
    if let Choice::Class(..) = choice {
        return Err(input
            .error("`as` renames one status, not a class\nhelp: put it after a name or a code"));
    }
    input.parse::<Token![as]>()?;
    Ok(Chosen {
        choice,
        rename: Some(name(input, "the variant's name after `as`")?),
    })
}
