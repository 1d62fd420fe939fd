//! Reads the tokens of an invocation. A mistake in one item does not hide those in the next.

use super::syntax::{Declaration, Item, Own};
use super::{attributes, pick};
use crate::diagnostics::Diagnostics;
use crate::grammar::{self, check_is_name, name, path_in_brackets, separated, set_name, skip};
use crate::keys;
use crate::model::Options;
use crate::number::{Number, number};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitInt, LitStr, Token, Visibility, braced, token};

/// Reads `[$crate]` and the user's input: the short form, a list of items that make
/// `pub enum Status`, or the full form `pub enum Name { items }`.
pub(super) fn parse(input: TokenStream, diagnostics: &mut Diagnostics) -> Option<Declaration> {
    let result = grammar::parse(input, |input| declaration(input, diagnostics));
    diagnostics.check(result)
}

fn declaration(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Declaration> {
    let krate = path_in_brackets(input)?;
    let mut options = Options::default();
    edition_before_enum(input, &mut options, diagnostics)?;
    if !is_full_form(input) {
        return Ok(Declaration {
            krate,
            attrs: Vec::new(),
            vis: Visibility::Public(Token![pub](Span::call_site())),
            ident: status(),
            items: items(input, &mut options, diagnostics),
            options,
            mistaken: !diagnostics.is_empty(),
        });
    }
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let head = head(input);
    let is_whole = head.is_ok();
    let ident = diagnostics.check(head).unwrap_or_else(|| name_ahead(input));
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
    let attrs = attributes::of_enum(attrs, &mut options, diagnostics);
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

/// What to say to `: u16`, in which other languages say how an enum is kept.
fn representation(input: ParseStream<'_>) -> syn::Error {
    let place = input.span();
    let mut skipped = String::new();
    while !input.is_empty() && !input.peek(token::Brace) {
        let Ok(token) = input.parse::<TokenTree>() else {
            break;
        };
        skipped += &token.to_string();
        skipped += if skipped == ":" { " " } else { "" };
    }
    let message = format!("every status enum is `#[repr(u16)]`\nhelp: remove `{skipped}`");
    syn::Error::new(place, message)
}

const BRACES: &str = "expected the statuses in braces: `{ official, nginx }`";

/// The name of the enum where the user gives none.
fn status() -> Ident {
    Ident::new("Status", Span::call_site())
}

/// Reads `enum Name`, up to the braces.
fn head(input: ParseStream<'_>) -> syn::Result<Ident> {
    if !input.peek(Token![enum]) {
        return Err(input.error(
            "expected `enum`\nhelp: a status enum is declared as `pub enum Status { official }`",
        ));
    }
    input.parse::<Token![enum]>()?;
    let ahead = input.fork();
    let ident = name(&ahead, "the enum's name, such as `Status`")?;
    if ahead.peek(Token![<]) {
        return Err(ahead.error(
            "a status enum cannot be generic: its variants have no fields\nhelp: remove the parameters",
        ));
    }
    if ahead.peek(Token![:]) {
        return Err(representation(&ahead));
    }
    if !ahead.is_empty() && !ahead.peek(token::Brace) {
        return Err(ahead.error(BRACES));
    }
    input.parse::<Ident>()?;
    Ok(ident)
}

/// After a mistake in what stands before the braces: the name that the user probably gives.
fn name_ahead(input: ParseStream<'_>) -> Ident {
    let is_kind = input.peek(Token![struct]) || input.peek(Token![union]);
    if is_kind {
        let _ = input.call(Ident::parse_any);
    }
    input.parse().unwrap_or_else(|_| status())
}

/// Reads `edition = 2026` before a full form, where it cannot stand.
fn edition_before_enum(
    input: ParseStream<'_>,
    options: &mut Options,
    diagnostics: &mut Diagnostics,
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
    keys::edition(&mut options.edition, &key, input, diagnostics)?;
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
    let _ = ahead.call(Attribute::parse_outer);
    let vis = ahead.parse::<Visibility>();
    ahead.peek(Token![enum])
        || ahead.peek(Token![struct])
        || matches!(vis, Ok(vis) if !matches!(vis, Visibility::Inherited))
}

fn items(
    input: ParseStream<'_>,
    options: &mut Options,
    diagnostics: &mut Diagnostics,
) -> Vec<Item> {
    let items = separated(input, diagnostics, |input, diagnostics| {
        if is_edition(input) {
            let key = input.call(Ident::parse_any)?;
            keys::edition(&mut options.edition, &key, input, diagnostics)?;
            return Ok(None);
        }
        item(input, diagnostics).map(Some)
    });
    items.into_iter().flatten().collect()
}

/// Whether `edition` follows, which is no set and no status.
fn is_edition(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let key = ahead.call(Ident::parse_any);
    key.is_ok_and(|key| key == "edition") && !ahead.peek(Token![::])
}

fn item(input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<Item> {
    let attrs = input.call(Attribute::parse_outer)?;
    if input.peek(Token![pub]) || input.peek(Token![enum]) {
        return Err(input.error(
            "an enum is no item\nhelp: put the items into its braces: `pub enum Status { official, nginx }`",
        ));
    }
    if is_edition(input) {
        return Err(input.error("`edition` is no status\nhelp: remove the attributes before it"));
    }
    if input.peek(syn::Lit) && !input.peek(LitStr) {
        let (number, span) = number(input, "a set")?;
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
    diagnostics: &mut Diagnostics,
) -> syn::Result<Own> {
    input.parse::<Token![=]>()?;
    check_is_name(&ident)?;
    let code_span = input.span();
    let code = diagnostics.check(code(input));
    if code.is_none() {
        skip(input, |input| input.peek(Token![,]));
    }
    let (attrs, reason) = attributes::of_own(attrs, diagnostics);
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
    match number(input, "a status code from 100 to 999")? {
        (Number::Code(code), _) => Ok(code),
        (Number::Class(_), span) => Err(syn::Error::new(
            span,
            "expected one code, found a class\nhelp: write a code from 100 to 999",
        )),
    }
}
