//! Reads the tokens of an invocation. A mistake in one item does not hide those in the next.

use super::attributes;
use super::syntax::{Choice, Chosen, Declaration, Item, Own, Pick, Selection};
use crate::diagnostics::Diagnostics;
use crate::registry;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use status_set_data::{MAX_CODE, MIN_CODE, StatusClass};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Token, Visibility, braced, bracketed, token};

/// Reads `[$crate]` and the user's input: the short form, a list of items that make
/// `pub enum Status`, or the full form `pub enum Name { items }`.
pub(super) fn parse(input: TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let read = |input: ParseStream<'_>| declaration(input, diagnostics);
    let result = read.parse2(input);
    diagnostics.check(result)
}

fn declaration(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Declaration> {
    let content;
    bracketed!(content in input);
    let krate = content.parse()?;
    if !is_full_form(input) {
        return Ok(Declaration {
            krate,
            attrs: Vec::new(),
            vis: Visibility::Public(Token![pub](Span::call_site())),
            ident: Ident::new("Status", Span::call_site()),
            items: items(input, diagnostics),
        });
    }
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error("expected `enum`: statuses are the variants of an enum"));
    }
    input.parse::<Token![enum]>()?;
    let ident = name(input, "the enum's name, such as `Status`")?;
    if input.peek(Token![<]) {
        return Err(input.error(
            "a status enum cannot be generic: its variants have no fields\nhelp: remove the parameters",
        ));
    }
    if !input.peek(token::Brace) {
        return Err(input.error("expected the statuses in braces: `{ official, nginx }`"));
    }
    let body;
    braced!(body in input);
    let items = items(&body, diagnostics);
    if !input.is_empty() {
        diagnostics.push(input.error(
            "`status_set!` declares one enum\nhelp: move this into an invocation of its own",
        ));
        skip(input, |_| false);
    }
    Ok(Declaration {
        krate,
        attrs: attributes::of_enum(attrs, diagnostics),
        vis,
        ident,
        items,
    })
}

/// Whether an enum is declared, after any attributes and visibility.
fn is_full_form(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let _ = ahead.call(Attribute::parse_outer);
    let vis = ahead.parse::<Visibility>();
    ahead.peek(Token![enum]) || matches!(vis, Ok(vis) if !matches!(vis, Visibility::Inherited))
}

fn items(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> Vec<Item> {
    separated(input, diagnostics, item)
}

/// Reads items between commas. After a mistake it goes on behind the next comma.
fn separated<T>(
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
    mut item: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<T>,
) -> Vec<T> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let result = item(input, diagnostics);
        let valid = result.is_ok();
        items.extend(diagnostics.check(result));
        if valid && !input.is_empty() && !input.peek(Token![,]) {
            diagnostics.push(unexpected(input));
        }
        skip(input, |input| input.peek(Token![,]));
        let _ = input.parse::<Token![,]>();
    }
    items
}

/// What to say to a token behind a whole item.
fn unexpected(input: ParseStream<'_>) -> syn::Error {
    if input.peek(Token![;]) {
        return input.error("expected `,`, found `;`\nhelp: separate the items by commas");
    }
    if input.peek(token::Paren) || input.peek(token::Brace) {
        return input
            .error("a status has no fields\nhelp: remove them, or separate two items by `,`");
    }
    if input.peek(kw::except) {
        return input
            .error("expected `,`\nhelp: put all exceptions in braces: `except {404, 410}`");
    }
    input.error("expected `,` between two items")
}

fn skip(input: ParseStream<'_>, stop: impl Fn(ParseStream<'_>) -> bool) {
    while !input.is_empty() && !stop(input) && input.parse::<TokenTree>().is_ok() {}
}

fn item(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Item> {
    let attrs = input.call(Attribute::parse_outer)?;
    if input.peek(syn::Lit) {
        let (number, span) = number(input, "a set")?;
        return Err(match number {
            Number::Code(code) => syn::Error::new(span, registry::code_without_set(code)),
            Number::Class(class) => syn::Error::new(
                span,
                format!(
                    "expected a set, found a class\nhelp: name the set as well: `official::{}xx`",
                    class.digit()
                ),
            ),
        });
    }
    if !input.peek(Ident::peek_any) {
        return Err(input.error(
            "expected a set, such as `official`, or a status of your own, such as `ScanPending = 260`",
        ));
    }
    let ident = input.call(Ident::parse_any)?;
    if input.peek(Token![=]) {
        return own(attrs, ident, input, diagnostics).map(Item::Own);
    }
    Ok(Item::Pick(pick(attrs, ident, input, diagnostics)?))
}

fn own(
    attrs: Vec<Attribute>,
    ident: Ident,
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Own> {
    input.parse::<Token![=]>()?;
    let (number, code_span) = number(input, "a status code from 100 to 999")?;
    let Number::Code(code) = number else {
        return Err(syn::Error::new(
            code_span,
            "expected one code, found a class\nhelp: write a code from 100 to 999",
        ));
    };
    let (attrs, reason) = attributes::of_own(attrs, diagnostics);
    Ok(Own {
        attrs,
        ident,
        code,
        code_span,
        reason,
    })
}

fn pick(
    attrs: Vec<Attribute>,
    set: Ident,
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Pick> {
    let selection = if input.peek(Token![::]) {
        input.parse::<Token![::]>()?;
        Selection::Chosen(one_or_braced(input, diagnostics, |input, _| chosen(input))?)
    } else {
        Selection::Whole
    };
    let mut except = Vec::new();
    if input.peek(kw::except) {
        let keyword: kw::except = input.parse()?;
        except = one_or_braced(input, diagnostics, |input, _| choice(input))?;
        if except.is_empty() {
            diagnostics.error(keyword.span, "`except` without a status removes nothing");
        }
    }
    if input.peek(Token![as]) {
        return Err(input.error(
            "`as` renames one status, not several\nhelp: put it behind a name or a code, such as `aws::561 as GatewayUnauthorized`",
        ));
    }
    Ok(Pick {
        attrs: attributes::of_pick(attrs, diagnostics),
        set,
        selection,
        except,
    })
}

fn one_or_braced<T>(
    input: ParseStream<'_>,
    diagnostics: &mut Diagnostics,
    mut one: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Brace) {
        return one(input, diagnostics).map(|one| vec![one]);
    }
    let content;
    braced!(content in input);
    Ok(separated(&content, diagnostics, one))
}

fn chosen(input: ParseStream<'_>) -> syn::Result<Chosen> {
    let choice = choice(input)?;
    if !input.peek(Token![as]) {
        return Ok(Chosen {
            choice,
            rename: None,
        });
    }
    if let Choice::Class(..) = choice {
        return Err(input.error("`as` renames one status, not a class"));
    }
    input.parse::<Token![as]>()?;
    Ok(Chosen {
        choice,
        rename: Some(name(input, "the variant's name behind `as`")?),
    })
}

fn name(input: ParseStream<'_>, expected: &str) -> syn::Result<Ident> {
    if input.peek(syn::Ident) {
        return input.parse();
    }
    Err(input.error(format!("expected {expected}")))
}

fn choice(input: ParseStream<'_>) -> syn::Result<Choice> {
    if input.peek(Ident::peek_any) {
        return input.call(Ident::parse_any).map(Choice::Name);
    }
    let expected = "a status: its name, its code such as `404`, or a class such as `4xx`";
    let (number, span) = number(input, expected)?;
    Ok(match number {
        Number::Code(code) => Choice::Code(code, span),
        Number::Class(class) => Choice::Class(class, span),
    })
}

enum Number {
    Code(u16),
    Class(StatusClass),
}

/// Reads `404` or `4xx`; `expected` says what else could stand there.
fn number(input: ParseStream<'_>, expected: &str) -> syn::Result<(Number, Span)> {
    let Ok(literal) = input.parse::<Literal>() else {
        return Err(input.error(format!("expected {expected}")));
    };
    let span = literal.span();
    let text = literal.to_string();
    let mistake = |message: String| Err(syn::Error::new(span, message));
    if let Some(digit) = text.strip_suffix("xx").or_else(|| text.strip_suffix("XX")) {
        let of_digit = |class: &&StatusClass| class.digit().to_string() == digit;
        return match StatusClass::ALL.iter().find(of_digit) {
            Some(class) if text.ends_with("xx") => Ok((Number::Class(*class), span)),
            Some(class) => mistake(format!(
                "a class is written in lower case\nhelp: write `{}xx`",
                class.digit()
            )),
            None => mistake(format!(
                "there is no class `{text}`\nnote: the classes are `1xx`, `2xx`, `3xx`, `4xx` and `5xx`"
            )),
        };
    }
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return mistake(format!(
            "`{text}` is not a status code\nhelp: write three digits, such as `404`"
        ));
    }
    match text.parse() {
        Ok(code) if text.len() == 3 && (MIN_CODE..=MAX_CODE).contains(&code) => {
            Ok((Number::Code(code), span))
        }
        _ => mistake(format!(
            "{text} is not a status code: these are from {MIN_CODE} to {MAX_CODE}"
        )),
    }
}

mod kw {
    syn::custom_keyword!(except);
}
