//! Which attributes pass through, which are ours, and which cannot work.

use crate::diagnostics::Diagnostics;
use crate::suggest::nearest;
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token, token};

/// The attributes of the enum, without those that cannot be there.
pub(super) fn of_enum(attrs: Vec<Attribute>, diagnostics: &mut Diagnostics) -> Vec<Attribute> {
    retain(attrs, |attr| {
        if attr.path().is_ident("repr") {
            diagnostics.error(
                attr.path().span(),
                "`status_set!` makes every enum `#[repr(u16)]`\nhelp: remove this attribute",
            );
            return false;
        }
        if !attr.path().is_ident("status") {
            return true;
        }
        each_key(attr, diagnostics, |key, input, diagnostics| {
            let message = match key.to_string().as_str() {
                "with" => "integrations are not there yet in this release\nhelp: remove `with(…)`".to_owned(),
                "reason" => "`reason` is the phrase of one status\nhelp: put it on a status of your own, such as `ScanPending = 260`".to_owned(),
                other => unknown_key(other, &["with"]),
            };
            diagnostics.error(key.span(), message);
            skip_value(input)
        });
        false
    })
}

/// The attributes of a pick, without those that cannot be there.
pub(super) fn of_pick(attrs: Vec<Attribute>, diagnostics: &mut Diagnostics) -> Vec<Attribute> {
    retain(attrs, |attr| {
        if attr.path().is_ident("status") {
            diagnostics.error(
                attr.path().span(),
                "`#[status(…)]` belongs to a status of your own, such as `ScanPending = 260`: the phrases of a set are fixed",
            );
            return false;
        }
        passes(attr, diagnostics)
    })
}

/// The attributes of a status of the user's own, and its reason phrase if one of them says it.
pub(super) fn of_own(
    attrs: Vec<Attribute>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Attribute>, Option<LitStr>) {
    let mut reason: Option<LitStr> = None;
    let attrs = retain(attrs, |attr| {
        if !attr.path().is_ident("status") {
            return passes(attr, diagnostics);
        }
        each_key(attr, diagnostics, |key, input, diagnostics| {
            if key != "reason" {
                diagnostics.error(key.span(), unknown_key(&key.to_string(), &["reason"]));
                return skip_value(input);
            }
            let expected = "expected the phrase: `reason = \"Over Quota\"`";
            let phrase = value(input).ok_or_else(|| syn::Error::new(key.span(), expected))?;
            if reason.replace(phrase).is_some() {
                diagnostics.error(key.span(), "`reason` is given twice\nhelp: keep one");
            }
            Ok(())
        });
        false
    });
    (attrs, reason)
}

/// Whether an attribute can stand on a variant. One that may remove the variant cannot: the
/// tables and the conversions would still have it.
fn passes(attr: &Attribute, diagnostics: &mut Diagnostics) -> bool {
    let conditional = attr.path().is_ident("cfg")
        || (attr.path().is_ident("cfg_attr") && mentions_cfg(&attr.meta));
    if conditional {
        diagnostics.error(
            attr.path().span(),
            "a status cannot be conditional: a match over the enum would depend on the build\n\
             help: declare two enums, each under its own `#[cfg(…)]`:\n\
             \x20     status_set! { #[cfg(unix)] pub enum Status { official, nginx } }\n\
             \x20     status_set! { #[cfg(not(unix))] pub enum Status { official } }",
        );
    }
    !conditional
}

/// Whether the attributes that a `cfg_attr` adds have a `cfg` among them.
fn mentions_cfg(meta: &Meta) -> bool {
    let Meta::List(list) = meta else { return false };
    let after_condition =
        list.tokens.clone().into_iter().skip_while(
            |token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','),
        );
    after_condition
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(ident) if ident == "cfg"))
}

fn retain(attrs: Vec<Attribute>, mut keep: impl FnMut(&Attribute) -> bool) -> Vec<Attribute> {
    attrs.into_iter().filter(|attr| keep(attr)).collect()
}

/// Reads `#[status(key …, key …)]`; the function reads what follows each key.
fn each_key(
    attr: &Attribute,
    diagnostics: &mut Diagnostics,
    mut of_key: impl FnMut(&Ident, ParseStream<'_>, &mut Diagnostics) -> syn::Result<()>,
) {
    let read = |input: ParseStream<'_>| {
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            of_key(&key, input, diagnostics)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    let result = attr.parse_args_with(read);
    diagnostics.check(result);
}

/// Reads `= "text"`.
fn value(input: ParseStream<'_>) -> Option<LitStr> {
    input.parse::<Token![=]>().ok()?;
    input.parse().ok()
}

/// Skips `= value` or `(…)`.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) {
        while !input.is_empty() && !input.peek(Token![,]) {
            input.parse::<TokenTree>()?;
        }
    }
    Ok(())
}

fn unknown_key(key: &str, allowed: &[&str]) -> String {
    match nearest(key, allowed.iter().copied()) {
        Some(near) => format!("unknown key `{key}`\nhelp: did you mean `{near}`?"),
        None => format!(
            "unknown key `{key}`\nnote: allowed here: {}",
            crate::suggest::all_of(allowed),
        ),
    }
}

/// The first paragraph of the doc comments, on one line.
pub(super) fn doc_text(attrs: &[Attribute]) -> String {
    let docs: Vec<String> = attrs.iter().filter_map(doc_line).collect();
    let lines = docs.iter().flat_map(|doc| doc.split('\n')).map(str::trim);
    lines
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn doc_line(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else {
        return None;
    };
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
