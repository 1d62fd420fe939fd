//! Reads `#[status(…)]` on the type, on its variants and on fields.

use super::header::{check_name, header};
use super::model::{Detail, Header};
use super::problem_type;
use crate::diagnostics::Diagnostics;
use crate::grammar::{Choice, check_is_name, choice};
use crate::integrations::{self, Integration, On};
use crate::keys::{self, separated_keys, skip_value, unknown_key};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Meta, Token, parenthesized, token};

/// What stands on the type.
pub(super) struct OnType {
    pub(super) krate: TokenStream,
    pub(super) set: TokenStream,
    pub(super) integrations: Vec<Integration>,
    pub(super) extend_problem: Option<TokenStream>,
}

/// What stands on a variant or on a struct.
pub(super) struct OnCase {
    pub(super) status: Option<Status>,
    pub(super) headers: Vec<Header>,
    pub(super) detail: Detail,
    /// Required header fields that are left out on purpose.
    pub(super) without: Vec<LitStr>,
    /// Whether a mistake may have hidden the status.
    pub(super) is_mistaken: bool,
    pub(super) problem_type: Option<LitStr>,
}

pub(super) enum Status {
    One(Choice),
    Transparent(Span),
}

const STATUS: &str =
    "a status: its variant such as `NotFound`, its code such as `404`, or `transparent`";
const TYPE_KEYS: [&str; 4] = ["set", "crate", "with", "extend_problem"];
const CASE_KEYS: [&str; 5] = ["header", "expose", "hide", "without", "type"];

/// Reads the attributes of a type: for a struct they have the status as well.
pub(super) fn of_type(
    attrs: &[Attribute],
    is_struct: bool,
    diagnostics: &mut Diagnostics,
) -> (OnType, OnCase) {
    let mut on_type = OnType {
        krate: quote!(::status_set),
        set: TokenStream::new(),
        integrations: Vec::new(),
        extend_problem: None,
    };
    let mut on_case = OnCase::new();
    let before = diagnostics.len();
    read(attrs, diagnostics, |input, diagnostics| {
        let Some(key) = peek_key(input, &TYPE_KEYS) else {
            if is_struct {
                return on_case.entry(input, diagnostics);
            }
            return Err(not_on_type(input));
        };
        match key.as_str() {
            "set" => {
                let key = input.call(Ident::parse_any)?;
                let expected = "expected the path of a status enum: `set = EdgeStatus`";
                on_type.set = keys::path(&key, expected, input)?;
            }
            "crate" => {
                let key = input.call(Ident::parse_any)?;
                on_type.krate = keys::krate(&key, input)?;
            }
            "extend_problem" => {
                let key = input.call(Ident::parse_any)?;
                let expected = "expected the path of a function: `extend_problem = Self::extend`";
                on_type.extend_problem = Some(keys::path(&key, expected, input)?);
            }
            _ => {
                let key = input.call(Ident::parse_any)?;
                let found = &mut on_type.integrations;
                integrations::read(&key, On::Error, input, found, diagnostics)?;
            }
        }
        Ok(())
    });
    on_case.is_mistaken = diagnostics.len() > before;
    if on_type.set.is_empty() {
        let krate = &on_type.krate;
        on_type.set = quote!(#krate::Official);
    }
    (on_type, on_case)
}

pub(super) fn of_variant(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> OnCase {
    let mut on_case = OnCase::new();
    let before = diagnostics.len();
    read(attrs, diagnostics, |input, diagnostics| {
        if let Some(key) = peek_key(input, &TYPE_KEYS) {
            let ident = input.call(Ident::parse_any)?;
            let message = format!("`{key}` belongs to the whole type\nhelp: put it on the type");
            diagnostics.error(ident.span(), message);
            return skip_value(input);
        }
        on_case.entry(input, diagnostics)
    });
    on_case.is_mistaken = diagnostics.len() > before;
    on_case
}

/// Whether a field has `#[status]`, and where.
pub(super) fn of_field(attrs: &[Attribute], diagnostics: &mut Diagnostics) -> Option<Span> {
    let attr = ours(attrs).next()?;
    if !matches!(attr.meta, Meta::Path(_)) {
        diagnostics.error(
            attr.path().get_ident().map_or_else(Span::call_site, Ident::span),
            "on a field, `#[status]` stands alone: the field is the status\nhelp: put the rest on the variant",
        );
    }
    attr.path().get_ident().map(Ident::span)
}

impl OnCase {
    fn new() -> Self {
        Self {
            status: None,
            headers: Vec::new(),
            detail: Detail::ByStatus,
            without: Vec::new(),
            is_mistaken: false,
            problem_type: None,
        }
    }

    /// Reads one entry: the status, or a key.
    fn entry(&mut self, input: ParseStream<'_>, diagnostics: &mut Diagnostics) -> syn::Result<()> {
        if let Some(key) = peek_key(input, &CASE_KEYS) {
            let ident = input.call(Ident::parse_any)?;
            return self.key(&key, &ident, input, diagnostics);
        }
        let is_unknown_key =
            input.peek(Ident::peek_any) && (input.peek2(Token![=]) || input.peek2(token::Paren));
        if is_unknown_key {
            let ident = input.call(Ident::parse_any)?;
            diagnostics.error(ident.span(), unknown_key(&ident.to_string(), &CASE_KEYS));
            return skip_value(input);
        }
        let status = choice(input, STATUS)?;
        if input.peek(Token![::]) {
            let message = "an error's status is one of the type's `set`, which has each code and name once\nhelp: write the code or the name alone";
            return Err(syn::Error::new(status.span(), message));
        }
        let status = match status {
            Choice::Name(name) if name == "transparent" => Status::Transparent(name.span()),
            one => {
                if let Choice::Name(name) = &one {
                    check_is_name(name)?;
                }
                Status::One(one)
            }
        };
        let span = status.span();
        if self.status.replace(status).is_some() {
            diagnostics.error(
                span,
                "a second status\nhelp: keep one: an error has one status",
            );
        }
        Ok(())
    }

    fn key(
        &mut self,
        key: &str,
        ident: &Ident,
        input: ParseStream<'_>,
        diagnostics: &mut Diagnostics,
    ) -> syn::Result<()> {
        match key {
            "header" => self.headers.push(header(ident, input)?),
            "without" => self.without.push(without(ident, input)?),
            "type" => {
                let uri = problem_type::read(ident, input)?;
                if self.problem_type.replace(uri).is_some() {
                    diagnostics.error(ident.span(), "`type` is given twice\nhelp: keep one");
                }
            }
            detail => {
                let detail = if detail == "expose" {
                    Detail::Expose
                } else {
                    Detail::Hide
                };
                if self.detail != Detail::ByStatus && self.detail != detail {
                    let message = "`expose` and `hide` exclude each other\nhelp: keep one";
                    diagnostics.error(ident.span(), message);
                }
                self.detail = detail;
            }
        }
        Ok(())
    }
}

impl Status {
    pub(super) fn span(&self) -> Span {
        match self {
            Self::One(choice) => choice.span(),
            Self::Transparent(span) => *span,
        }
    }
}

fn ours(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("status"))
}

fn read(
    attrs: &[Attribute],
    diagnostics: &mut Diagnostics,
    mut entry: impl FnMut(ParseStream<'_>, &mut Diagnostics) -> syn::Result<()>,
) {
    for attr in ours(attrs) {
        let read =
            |input: ParseStream<'_>| separated_keys(input, |input| entry(input, diagnostics));
        let result = attr.parse_args_with(read);
        diagnostics.check(result);
    }
}

/// The key that comes next, if it is one of these.
fn peek_key(input: ParseStream<'_>, keys: &[&str]) -> Option<String> {
    let word = input.fork().call(Ident::parse_any).ok()?.to_string();
    keys.contains(&word.as_str()).then_some(word)
}

fn not_on_type(input: ParseStream<'_>) -> syn::Error {
    input.error(
        "each variant says its own status\nhelp: put this on the variants; on the enum, `set` says which statuses there are",
    )
}

/// Reads `("Allow")`.
fn without(key: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let expected = "expected the name of a header field: `without(\"Allow\")`";
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), expected));
    }
    let content;
    parenthesized!(content in input);
    let name: LitStr = content
        .parse()
        .map_err(|error| syn::Error::new(error.span(), expected))?;
    check_name(&name)?;
    Ok(name)
}
