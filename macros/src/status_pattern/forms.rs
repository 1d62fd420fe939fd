//! Reads what patterns of Rust and lists of other languages have, and groups do not: as a whole,
//! so that one mistake is told once, with the line that mends it.

use super::syntax::{Ends, Form, Kind, Operand, Selection, Statuses};
use crate::input::tokens::{delimited, keyword, operator, text};
use crate::input::{Choice, skip};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use status_set_data::set_words::{CODES, EXCEPT, RECEIVED};
use syn::parse::ParseStream;
use syn::{LitStr, Path, Token};

type ReadOperand = fn(ParseStream<'_>) -> Operand;

/// Reads what stands in the place of a group, if it is not a group.
pub(super) fn at(input: ParseStream<'_>, operand: ReadOperand) -> Option<Form> {
    let ahead = input.fork();
    let (place, kind) = prefix(&ahead, operand).or_else(|| of_path(&input.fork()))?;
    skip(input, |input| input.peek(Token![,]));
    Some(Form { place, kind })
}

fn prefix(input: ParseStream<'_>, operand: ReadOperand) -> Option<(TokenStream, Kind)> {
    if let Some(place) = keyword(input, &["_"]) {
        return Some((place, Kind::Wildcard));
    }
    if let Some(place) = operator(input, &["!"]) {
        return Some((place, Kind::Not(operand(input))));
    }
    if let Some(place) = operator(input, &["||", "|"]) {
        return Some((place, Kind::Or(None, operand(input))));
    }
    if let Some(place) = operator(input, &["&&", "&"]) {
        return Some((place, Kind::Reference(text(input))));
    }
    if let Some((place, ends)) = range(input) {
        return Some((place, Kind::Range(None, operand(input), ends)));
    }
    if input.peek(LitStr) {
        let text: LitStr = input.parse().ok()?;
        return Some((text.to_token_stream(), Kind::Literal(text.value())));
    }
    if let Some((place, _, inner)) = delimited(input) {
        return Some((place, Kind::Delimited(inner)));
    }
    if let Some(place) = keyword(input, &[EXCEPT]) {
        // A variant may have this name.
        let is_first = !input.is_empty() && !input.peek(Token![,]);
        let is_first = is_first && keyword(input, &[EXCEPT]).is_none();
        return is_first.then_some((place, Kind::ExceptFirst));
    }
    if let Some(inside) = word_inside(input) {
        return Some(inside);
    }
    let place = keyword(input, &["ref", "mut"])?;
    let name = keyword(input, &["mut"]).is_none().then(|| text(input));
    let binds = name.is_none_or(|name| !name.is_empty());
    binds.then_some((place, Kind::Binding(None)))
}

/// What begins with a path and is not a status of a set.
fn of_path(input: ParseStream<'_>) -> Option<(TokenStream, Kind)> {
    let path = input.call(Path::parse_mod_style).ok()?;
    let place = path.to_token_stream();
    let last = path.segments.last()?.ident.to_string();
    if let Some(at) = operator(input, &["@"]) {
        return Some((at, Kind::Binding(Some(last))));
    }
    if operator(input, &["!"]).is_some() {
        let (_, _, inner) = delimited(input)?;
        return Some((place, Kind::Macro(inner)));
    }
    if let Some((_, delimiter, inner)) = delimited(input) {
        return Some((place, Kind::Around(path, delimiter, inner)));
    }
    if !input.peek(Token![..]) && operator(input, &["."]).is_some() {
        return Some((place, Kind::Around(path, Delimiter::None, text(input))));
    }
    let is_long = path.leading_colon.is_some() || path.segments.len() > 2;
    is_long.then_some((place, Kind::Path(last)))
}

/// The selection, if no more follows. Else the form that it is a part of.
pub(super) fn after(
    input: ParseStream<'_>,
    selection: Selection,
    operand: ReadOperand,
) -> Selection {
    if input.is_empty() || input.peek(Token![,]) || matches!(selection, Selection::Form(_)) {
        return selection;
    }
    let (place, kind) = infix(input, Some(Box::new(selection)), operand);
    skip(input, |input| input.peek(Token![,]));
    Selection::Form(Form { place, kind })
}

fn infix(input: ParseStream<'_>, left: Operand, operand: ReadOperand) -> (TokenStream, Kind) {
    if let Some((place, ends)) = range(input) {
        return (place, Kind::Range(left, operand(input), ends));
    }
    let or = operator(input, &["||", "|", "+", ";"]);
    if let Some(place) = or.or_else(|| keyword(input, &["or", "and"])) {
        return (place, Kind::Or(left, operand(input)));
    }
    if let Some(place) = operator(input, &["&&", "&"]) {
        return (place, Kind::And(left, operand(input)));
    }
    if let Some(place) = operator(input, &["::"]) {
        return (place, Kind::SetFirst(left, operand(input)));
    }
    if let Some(place) = operator(input, &["=>"]) {
        return (place, Kind::Arm(left, "=>"));
    }
    let less = operator(input, &["-"]);
    if let Some(place) = less.or_else(|| keyword(input, &["without", "but", "minus", "not"])) {
        let right = operand(input);
        let is_range = [&left, &right].iter().all(|side| is_code(side));
        let kind = if is_range {
            Kind::Range(left, right, Ends::Included)
        } else {
            Kind::Less(left, right)
        };
        return (place, kind);
    }
    if let Some(place) = keyword(input, &["if"]) {
        return (place, Kind::Arm(left, "if"));
    }
    if let Some(place) = keyword(input, &["as"]) {
        return (place, Kind::As);
    }
    if let Some(inside) = word_inside(input) {
        return inside;
    }
    if let Some(place) = keyword(input, &[EXCEPT]) {
        return (place, Kind::ExceptAgain);
    }
    let right = operand(&input.fork());
    let place = input.parse::<TokenTree>();
    let place = place.map(TokenTree::into).unwrap_or_default();
    (place, Kind::Other(left, right))
}

/// Reads a word that stands before all groups.
fn word_inside(input: ParseStream<'_>) -> Option<(TokenStream, Kind)> {
    for word in [RECEIVED, CODES] {
        if let Some(place) = keyword(input, &[word]) {
            return Some((place, Kind::WordInside(word)));
        }
    }
    None
}

fn is_code(operand: &Operand) -> bool {
    matches!(
        operand.as_deref(),
        Some(Selection::Statuses(Statuses::Anywhere(Choice::Code(..))))
    )
}

fn range(input: ParseStream<'_>) -> Option<(TokenStream, Ends)> {
    let included = operator(input, &["..=", "..."]);
    let included = included.map(|place| (place, Ends::Included));
    included.or_else(|| Some((operator(input, &[".."])?, Ends::Excluded)))
}
