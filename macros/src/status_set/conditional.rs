//! `cfg_attr` on the enum: what it adds is expanded before rustc has seen to the condition.

use crate::attr::derives::split_derived;
use crate::attr::entries::each_key;
use crate::attr::integrations::{self, On};
use crate::attr::keys::skip_value;
use crate::attr::options::{Options, unknown_option};
use crate::attr::possible::{self, Possible, When};
use crate::attr::tables::OptionKey;
use crate::diagnostics::Diagnostics;
use crate::wording::all_of;
use proc_macro2::TokenStream;
use syn::spanned::Spanned;
use syn::{Attribute, Meta, parse_quote};

/// The keys that can stand in a `cfg_attr`.
const CONDITIONAL: &[&str] = &["with"];

/// What to say to `#[repr(…)]`.
pub(super) const REPR: &str =
    "`status_set!` makes every enum `#[repr(u16)]`\nhelp: remove this attribute";

/// The attributes that pass through, each under its condition; integrations go to the options with
/// theirs. What else would change the expansion is refused.
pub(super) fn of_enum(
    attr: Attribute,
    options: &mut Options,
    diagnostics: &Diagnostics,
) -> Vec<Attribute> {
    let mut passing = Vec::new();
    let mut all_pass = true;
    for Possible { condition, meta } in possible::of_attribute(&attr) {
        let condition = condition.unwrap_or_default();
        if meta.path().is_ident("status") {
            all_pass = false;
            let ours = parse_quote!(#[#meta]);
            read(&ours, &condition, options, diagnostics);
        } else if meta.path().is_ident("repr") {
            all_pass = false;
            diagnostics.error(meta.path().span(), REPR);
        } else if let Some(others) = without_ours(&meta, diagnostics) {
            all_pass = false;
            passing.push(parse_quote!(#[cfg_attr(#condition, derive(#others))]));
        } else {
            passing.push(parse_quote!(#[cfg_attr(#condition, #meta)]));
        }
    }
    // As the user wrote it, unless a part of it does not pass.
    if all_pass { vec![attr] } else { passing }
}

/// Reads `#[status(with(…))]` that stands under a condition.
fn read(
    ours: &Attribute,
    condition: &TokenStream,
    options: &mut Options,
    diagnostics: &Diagnostics,
) {
    let when = &When::of(Some(condition.clone()));
    each_key(ours, CONDITIONAL, diagnostics, |key, input| {
        let word = key.to_string();
        let message = match OptionKey::of(&word) {
            Some(OptionKey::With) => {
                let found = &mut options.integrations;
                return integrations::read_when(when, key, On::Status, input, found, diagnostics);
            }
            Some(OptionKey::Edition | OptionKey::ExportPatterns) => format!(
                "`{word}` cannot depend on the build: `status_set!` expands before `cfg_attr` does\n\
                 help: declare two enums, each under its own `#[cfg(…)]`; only `with(…)` is allowed here",
            ),
            None => unknown_option(key, CONDITIONAL, input),
        };
        diagnostics.error(key.span(), message);
        skip_value(input)
    });
}

/// The traits that are left of a `derive` that has some which every status enum has.
fn without_ours(meta: &Meta, diagnostics: &Diagnostics) -> Option<TokenStream> {
    let list = match meta {
        Meta::List(list) if list.path.is_ident("derive") => list,
        _ => return None,
    };
    let (anyway, others) = split_derived(list);
    if anyway.is_empty() {
        return None;
    }
    let message = format!(
        "every status enum derives {} anyway, so it cannot depend on the build\nhelp: remove this here",
        all_of(&anyway),
    );
    diagnostics.error(list.path.span(), message);
    Some(others)
}
