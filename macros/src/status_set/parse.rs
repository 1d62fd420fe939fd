//! Reads the tokens of an invocation. A mistake in one item does not hide those in the next.

use super::head::{BRACES, default_name, has_enum, head, name_ahead};
use super::syntax::{Declaration, Item, Own};
use super::{attr, pick};
use crate::attr::keys;
use crate::attr::options::Options;
use crate::diagnostics::Diagnostics;
use crate::input::number::{Number, number};
use crate::input::{self, check_is_name, path_in_brackets, separated, set_name, skip};
use proc_macro2::{Ident, Literal, Punct, Span, TokenStream, TokenTree};
use status_set_data::set_words::{EDITION, EXCEPT};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitInt, LitStr, Token, Visibility, braced, token};

/// Reads `[$crate]` and the user's input: the short form, a list of items that make
/// `pub enum Status`, or the full form `pub enum Name { items }`.
pub(super) fn parse(input: TokenStream, diagnostics: &Diagnostics) -> Option<Declaration> {
    let read = |input: ParseStream<'_>| declaration(input, diagnostics);
    let (declaration, rest) = input::parse_leniently(input, read);
    let mut declaration = diagnostics.check(declaration)?;
    declaration.mistaken |= diagnostics.check(rest).is_none();
    Some(declaration)
}

fn declaration(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Declaration> {
    let krate = path_in_brackets(input)?;
    let mut options = Options::default();
    crate_as_key(input, diagnostics)?;
    edition_before_enum(input, &mut options, diagnostics)?;
    if !is_full_form(input) {
        return Ok(Declaration {
            krate,
            attrs: Vec::new(),
            vis: Visibility::Public(Token![pub](Span::call_site())),
            ident: default_name(),
            items: items(input, &mut options, diagnostics),
            options,
            mistaken: !diagnostics.is_empty(),
        });
    }
    let attrs = attributes_of_enum(input, diagnostics);
    let vis = diagnostics.check(input.parse());
    let vis = vis.unwrap_or(Visibility::Inherited);
    let is_after_enum = input.peek(Token![enum]);
    let head = head(input);
    let is_whole = head.is_ok();
    let ident = diagnostics
        .check(head)
        .unwrap_or_else(|| name_ahead(input, is_after_enum));
    skip(input, |input| input.peek(token::Brace));
    let mut items = Vec::new();
    if input.peek(token::Brace) {
        let body;
        braced!(body in input);
        items = self::items(&body, &mut options, diagnostics);
    } else if is_whole {
        diagnostics.push(input.error(BRACES));
    }
    let mistaken = !diagnostics.is_empty();
    if !input.is_empty() {
        diagnostics.push(input.error(
            "`status_set!` declares one enum\nhelp: move this into an invocation of its own",
        ));
        skip(input, |_| false);
    }
    let attrs = attr::of_enum(attrs, &mut options, diagnostics);
    Ok(Declaration {
        krate,
        attrs,
        options,
        vis,
        ident,
        items,
        mistaken,
    })
}

/// Reads `crate = path` at the beginning, which only the derives need.
fn crate_as_key(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<()> {
    if !input.peek(Token![crate]) || !input.peek2(Token![=]) {
        return Ok(());
    }
    let key = input.call(Ident::parse_any)?;
    let message = "`status_set!` finds its crate under any name\nhelp: remove `crate = …`";
    diagnostics.error(key.span(), message);
    keys::krate(&key, input)?;
    if input.peek(Token![,]) || input.peek(Token![;]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Reads `edition = 2026` before a full form, where it cannot stand.
fn edition_before_enum(
    input: ParseStream<'_>,
    options: &mut Options,
    diagnostics: &Diagnostics,
) -> syn::Result<()> {
    let ahead = input.fork();
    let is_before_enum = is_edition(input)
        && ahead.call(Ident::parse_any).is_ok()
        && ahead.parse::<Token![=]>().is_ok()
        && ahead.parse::<LitInt>().is_ok()
        && (ahead.parse::<Token![,]>().is_ok() || ahead.parse::<Token![;]>().is_ok())
        && is_full_form(&ahead);
    if !is_before_enum {
        return Ok(());
    }
    let key = input.call(Ident::parse_any)?;
    options.edition(&key, input, diagnostics)?;
    input.parse::<TokenTree>()?;
    let year = options.edition.as_ref().map(LitInt::base10_digits);
    let message = format!(
        "before an enum, `edition` is an attribute\nhelp: write `#[status(edition = {})]`",
        year.unwrap_or("2026"),
    );
    diagnostics.error(key.span(), message);
    Ok(())
}

/// Whether an enum is declared, after any attributes and visibility.
fn is_full_form(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    while ahead.peek(Token![#]) {
        attribute(&ahead);
    }
    let vis = ahead.parse::<Visibility>();
    ahead.peek(Token![enum])
        || ahead.peek(Token![struct])
        || matches!(vis, Ok(vis) if !matches!(vis, Visibility::Inherited))
        || is_misspelt_enum(&ahead)
        || has_enum(&ahead)
}

/// Whether two words and braces follow, the first of which can only be meant for `enum`.
fn is_misspelt_enum(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_word = |ahead: ParseStream<'_>| {
        let word = ahead.call(Ident::parse_any);
        word.is_ok_and(|word| word != EXCEPT && word != "as")
    };
    is_word(&ahead) && is_word(&ahead) && ahead.peek(token::Brace)
}

/// Reads the attributes before an enum. A malformed one does not hide the others, nor the enum.
fn attributes_of_enum(input: ParseStream<'_>, diagnostics: &Diagnostics) -> Vec<Attribute> {
    let mut attrs = Vec::new();
    while input.peek(Token![#]) {
        let read = |input: ParseStream<'_>| input.call(Attribute::parse_outer);
        let attribute = input::parse(attribute(input), read);
        attrs.extend(diagnostics.check(attribute).unwrap_or_default());
    }
    attrs
}

/// The tokens of an attribute: `#` and its brackets, or what there is in their place.
fn attribute(input: ParseStream<'_>) -> TokenStream {
    let mut tokens = TokenStream::new();
    tokens.extend(input.parse::<TokenTree>());
    if input.peek(token::Bracket) {
        tokens.extend(input.parse::<TokenTree>());
        return tokens;
    }
    let is_end = |input: ParseStream<'_>| {
        let is_item = input.peek(Token![pub]) || input.peek(Token![enum]);
        is_item || input.peek(Token![#]) || input.peek(Token![,]) || input.is_empty()
    };
    while !is_end(input) {
        tokens.extend(input.parse::<TokenTree>());
    }
    tokens
}

fn items(input: ParseStream<'_>, options: &mut Options, diagnostics: &Diagnostics) -> Vec<Item> {
    let mut items = Vec::new();
    separated(input, diagnostics, |input| {
        if is_edition(input) {
            let key = input.call(Ident::parse_any)?;
            options.edition(&key, input, diagnostics)?;
        } else {
            items.push(item(input, diagnostics)?);
        }
        Ok(())
    });
    items
}

/// Whether `edition` follows, which is neither a set nor a status.
fn is_edition(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let key = ahead.call(Ident::parse_any);
    key.is_ok_and(|key| key == EDITION) && !ahead.peek(Token![::])
}

fn item(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<Item> {
    let attrs = input.call(Attribute::parse_outer)?;
    if input.peek(Token![pub]) || input.peek(Token![enum]) {
        return Err(input.error(
            "an enum is not an item\nhelp: put the items into its braces: `pub enum Status { official, nginx }`",
        ));
    }
    if is_edition(input) {
        return Err(input.error("`edition` is not a status\nhelp: remove the attributes before it"));
    }
    if input.peek(syn::Lit) && !input.peek(LitStr) {
        let (number, span) = number(input, "a set")?;
        skip(input, |input| input.peek(Token![,]));
        return Ok(Item::WithoutSet(number, span));
    }
    let ident = set_name(
        input,
        "a set, such as `official`, or a status of your own, such as `ScanPending = 260`",
        diagnostics,
    )?;
    if input.peek(Token![=]) && !is_file(input) {
        return own(attrs, ident, input, diagnostics).map(Item::Own);
    }
    pick::pick(attrs, ident, input, diagnostics).map(Item::Pick)
}

/// Whether `= "path"` follows. A code in quotes is a code.
fn is_file(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let text = ahead
        .parse::<Token![=]>()
        .and_then(|_| ahead.parse::<LitStr>());
    let is_code = |text: String| text.parse::<u32>().is_ok();
    text.is_ok_and(|text| !is_code(text.value()))
}

fn own(
    attrs: Vec<Attribute>,
    ident: Ident,
    input: ParseStream<'_>,
    diagnostics: &Diagnostics,
) -> syn::Result<Own> {
    input.parse::<Token![=]>()?;
    check_is_name(&ident)?;
    let code_span = input.span();
    let code = diagnostics.check(code(input));
    if code.is_none() {
        skip(input, |input| input.peek(Token![,]));
    }
    let (attrs, reason) = attr::of_own(attrs, diagnostics);
    Ok(Own {
        attrs,
        ident,
        code,
        code_span,
        reason,
    })
}

/// Reads the code of a status of the user's own.
fn code(input: ParseStream<'_>) -> syn::Result<u16> {
    let ahead = input.fork();
    if ahead.parse::<Literal>().is_ok() && is_calculated(&ahead) {
        return Err(ahead.error(
            "a code is one number: `status_set!` does not evaluate expressions\nhelp: write the code itself, such as `460`",
        ));
    }
    match number(input, "a status code from 100 to 999")? {
        (Number::Code(code), _) => Ok(code),
        (Number::Class(_), span) => Err(syn::Error::new(
            span,
            "expected one code, found a class\nhelp: write a code from 100 to 999",
        )),
    }
}

/// Whether an operator and a number follow.
fn is_calculated(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let is_operator = |ahead: ParseStream<'_>| {
        !ahead.peek(Token![,]) && !ahead.peek(Token![;]) && ahead.parse::<Punct>().is_ok()
    };
    let mut has_operator = false;
    while is_operator(&ahead) {
        has_operator = true;
    }
    has_operator && ahead.peek(syn::Lit)
}
