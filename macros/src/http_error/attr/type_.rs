//! Reads `#[status(…)]` on the type and on fields, and hands what is said of a variant on.

use super::body::{Body, OnBody};
use super::case::OnCase;
use super::code::CodeCase;
use super::header::{self, Header};
use crate::attr::entries::{each_entry, ours};
use crate::attr::integrations::{self, Integration, On};
use crate::attr::keys::{
    self, code_as_key, default_crate, once, peek_word, skip_value, unknown_key,
};
use crate::attr::tables::{CaseKey, EnumKey, OptionKey, TypeKey, VariantKey};
use crate::diagnostics::Diagnostics;
use crate::input::{Choice, choice};
use crate::wording::nearest;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, LitStr, Path, Token, token};

/// What stands on the type.
pub(in crate::http_error) struct OnType {
    pub(in crate::http_error) krate: Path,
    /// `None` if none is named.
    pub(in crate::http_error) set: Option<Path>,
    pub(in crate::http_error) integrations: Vec<Integration>,
    pub(in crate::http_error) extend_problem: Option<Path>,
    pub(in crate::http_error) body: Body,
    /// The status of all variants that say none.
    pub(in crate::http_error) default: Option<Choice>,
    /// Whether there is such a status, or a mistake has hidden it.
    pub(in crate::http_error) has_default: bool,
    /// Header fields of every response.
    pub(in crate::http_error) headers: Vec<Header>,
    /// Required header fields that are left out on purpose, wherever they are not given.
    pub(in crate::http_error) without: Vec<LitStr>,
    /// How a code is made of the name of each variant.
    pub(in crate::http_error) code_case: Option<CodeCase>,
}

/// Reads the attributes of a type: for a struct they have the status as well.
pub(in crate::http_error) fn of_type(
    attrs: &[Attribute],
    is_struct: bool,
    diagnostics: &Diagnostics,
) -> (OnType, OnCase) {
    let (mut krate, mut set, mut extend_problem) = (None, None, None);
    let (mut default, mut has_default, mut code_case) = (None, false, None);
    let (mut headers, mut without) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    let mut on_body = OnBody::default();
    let mut on_case = OnCase {
        is_struct,
        ..OnCase::default()
    };
    let before = diagnostics.len();
    read(attrs, diagnostics, |input| {
        let key = peek_word(input).and_then(|word| TypeKey::of(&word));
        let Some(key) = key.filter(|key| !(is_struct && is_of_case(*key))) else {
            if let Some(message) = peek_key_of_status(input) {
                diagnostics.error(input.call(Ident::parse_any)?.span(), message);
                return skip_value(input);
            }
            if let Some(message) = peek_misspelt(input) {
                diagnostics.error(input.call(Ident::parse_any)?.span(), message);
                return skip_value(input);
            }
            if is_struct {
                return on_case.entry(input, diagnostics);
            }
            return not_on_type(input, diagnostics);
        };
        let ident = input.call(Ident::parse_any)?;
        match key {
            TypeKey::Set => {
                let expected = "expected the path of a status enum: `set = EdgeStatus`";
                let path = keys::path(&ident, expected, input)?;
                refuse_self(&path)?;
                once(&mut set, path, &ident, diagnostics);
            }
            TypeKey::Crate => {
                let path = keys::krate(&ident, input)?;
                once(&mut krate, path, &ident, diagnostics);
            }
            TypeKey::ExtendProblem => {
                let expected = "expected the path of a function: `extend_problem = Self::extend`";
                let path = keys::function(&ident, expected, input)?;
                once(&mut extend_problem, path, &ident, diagnostics);
            }
            TypeKey::Default => {
                has_default = true;
                let status = default_status(&ident, is_struct, input)?;
                once(&mut default, status, &ident, diagnostics);
            }
            TypeKey::Header => headers.push(header::header(&ident, input)?),
            TypeKey::Without => without.push(header::without(&ident, input)?),
            TypeKey::CodeCase => {
                let case = CodeCase::read(&ident, input)?;
                once(&mut code_case, case, &ident, diagnostics);
            }
            TypeKey::With => {
                integrations::read(&ident, On::Error, input, &mut found, diagnostics)?;
            }
            TypeKey::Body(key) => on_body.read(key, &ident, input, diagnostics)?,
        }
        Ok(())
    });
    on_case.is_mistaken = diagnostics.len() > before;
    let body = on_body.check(extend_problem.is_some(), &found, diagnostics);
    let krate = krate.unwrap_or_else(default_crate);
    let on_type = OnType {
        set,
        krate,
        integrations: found,
        extend_problem,
        body,
        default,
        has_default,
        headers,
        without,
        code_case,
    };
    (on_type, on_case)
}

/// Whether a key means the case where there is only one.
fn is_of_case(key: TypeKey) -> bool {
    match key {
        TypeKey::Header | TypeKey::Without => true,
        TypeKey::Set
        | TypeKey::Crate
        | TypeKey::With
        | TypeKey::Default
        | TypeKey::CodeCase
        | TypeKey::ExtendProblem
        | TypeKey::Body(_) => false,
    }
}

/// Reads the status after the key `default`.
fn default_status(key: &Ident, is_struct: bool, input: ParseStream<'_>) -> syn::Result<Choice> {
    let expected = "expected a status: `default = 500` or `default = InternalServerError`";
    let status = keys::after_equals(key, expected, input, |input| choice(input, expected))?;
    if is_struct {
        let message = format!(
            "`default` is for variants that say no status\nhelp: write `#[status({})]`",
            status.text()
        );
        return Err(syn::Error::new(key.span(), message));
    }
    Ok(status)
}

pub(in crate::http_error) fn of_variant(attrs: &[Attribute], diagnostics: &Diagnostics) -> OnCase {
    let mut on_case = OnCase::default();
    let before = diagnostics.len();
    read(attrs, diagnostics, |input| {
        let key = peek_word(input).and_then(|word| TypeKey::of(&word));
        if key.is_some_and(|key| !is_of_case(key)) {
            let ident = input.call(Ident::parse_any)?;
            let message = format!("`{ident}` belongs to the whole type\nhelp: put it on the type");
            diagnostics.error(ident.span(), message);
            return skip_value(input);
        }
        if let Some(message) = peek_key_of_status(input) {
            diagnostics.error(input.call(Ident::parse_any)?.span(), message);
            return skip_value(input);
        }
        on_case.entry(input, diagnostics)
    });
    on_case.is_mistaken = diagnostics.len() > before;
    on_case
}

fn read(
    attrs: &[Attribute],
    diagnostics: &Diagnostics,
    mut entry: impl FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    for attr in ours(attrs) {
        each_entry(attr, diagnostics, &mut entry);
    }
}

/// What to say to a key of status enums that error types do not have. Without a value, a word may be the
/// name of a status.
fn peek_key_of_status(input: ParseStream<'_>) -> Option<&'static str> {
    let word = peek_word(input)?;
    let has_value = input.peek2(Token![=]) || input.peek2(token::Paren);
    if let Some(VariantKey::Reason) = VariantKey::of(&word) {
        return has_value.then_some(
            "`reason` is a key of status enums: an error has the phrase of its status\nhelp: put it on the variant of the status enum",
        );
    }
    match EnumKey::of(&word)? {
        EnumKey::Sets => has_value.then_some(
            "`sets` is a key of `HttpStatus`\nhelp: an error type names its status enum: `set = YourStatus` on the type",
        ),
        EnumKey::Option(OptionKey::Edition) => has_value.then_some(
            "`edition` is a key of status enums: an error type has the statuses of its enum\nhelp: put it on the enum, and name that on the type: `set = YourStatus`",
        ),
        EnumKey::Option(OptionKey::ExportPatterns) => Some(
            "`export_patterns` is a key of status enums: an error type has no groups\nhelp: put it on the status enum",
        ),
        EnumKey::Crate | EnumKey::Option(OptionKey::With) => None,
    }
}

/// What to say to a word with a value that is nearer to a key of the type than to any other key.
fn peek_misspelt(input: ParseStream<'_>) -> Option<String> {
    let ahead = input.fork();
    let key = ahead.call(Ident::parse_any).ok()?;
    let has_value = ahead.peek(Token![=]) || ahead.peek(token::Paren);
    let word = key.to_string();
    if !has_value || CaseKey::of(&word).is_some() || code_as_key(&key, &ahead).is_some() {
        return None;
    }
    let mut all = TypeKey::WORDS.to_vec();
    all.extend_from_slice(CaseKey::WORDS);
    TypeKey::of(nearest(&word, &all)?)?;
    Some(unknown_key(&word, TypeKey::WORDS))
}

/// What is said of an enum without a key of the type: a status, or some other word.
fn not_on_type(input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<()> {
    let ahead = input.fork();
    if let Ok(key) = ahead.call(Ident::parse_any) {
        if let Some(message) = integrations::named_as_key(&key, On::Error, &ahead) {
            diagnostics.error(input.call(Ident::parse_any)?.span(), message);
            return skip_value(input);
        }
        let word = key.to_string();
        if CaseKey::of(&word).is_some() {
            return Err(input.error(format!(
                "`{word}` belongs to each variant\nhelp: put it on the variants"
            )));
        }
        let has_value = ahead.peek(Token![=]) || ahead.peek(token::Paren);
        if has_value && code_as_key(&key, &ahead).is_none() {
            return Err(input.error(unknown_key(&word, TypeKey::WORDS)));
        }
    }
    Err(input.error(
        "each variant says its own status\nhelp: put this on the variants; on the enum, `set` says which statuses there are",
    ))
}

/// An error type is not a status enum, and beside its impl `Self` is nothing at all.
fn refuse_self(path: &Path) -> syn::Result<()> {
    match path.segments.first() {
        Some(first) if first.ident == "Self" => Err(syn::Error::new(
            first.ident.span(),
            "`Self` is the error type\nhelp: name a status enum: `set = EdgeStatus`",
        )),
        _ => Ok(()),
    }
}
