//! Reads the attributes in `status_set!`: which pass through, which are ours, and which cannot work.

use super::conditional::{self, REPR};
use crate::attr::entries::each_key;
use crate::attr::keys::{self, skip_value, unknown_key};
use crate::attr::options::{Options, unknown_option};
use crate::attr::possible;
use crate::attr::tables::{OptionKey, OwnKey};
use crate::diagnostics::Diagnostics;
use crate::lists::keep;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr};

/// The attributes of the enum that pass through; what ours say goes to the options.
pub(super) fn of_enum(
    attrs: Vec<Attribute>,
    options: &mut Options,
    diagnostics: &Diagnostics,
) -> Vec<Attribute> {
    let mut passing = Vec::new();
    for attr in attrs {
        let path = attr.path();
        if path.is_ident("cfg_attr") {
            passing.extend(conditional::of_enum(attr, options, diagnostics));
        } else if path.is_ident("repr") {
            diagnostics.error(path.span(), REPR);
        } else if path.is_ident("status") {
            read(&attr, options, diagnostics);
        } else {
            passing.push(attr);
        }
    }
    passing
}

fn read(attr: &Attribute, options: &mut Options, diagnostics: &Diagnostics) {
    let allowed = OptionKey::WORDS;
    each_key(attr, allowed, diagnostics, |key, input| {
        let word = key.to_string();
        if let Some(option) = OptionKey::of(&word) {
            return options.read(option, key, input, diagnostics);
        }
        let message = if OwnKey::of(&word).is_some() {
            "`reason` is the phrase of one status\nhelp: put it on a status of your own, such as `ScanPending = 260`".to_owned()
        } else {
            unknown_option(key, allowed, input)
        };
        diagnostics.error(key.span(), message);
        skip_value(input)
    });
}

/// The attributes of a pick, without those that cannot be there.
pub(super) fn of_pick(attrs: Vec<Attribute>, diagnostics: &Diagnostics) -> Vec<Attribute> {
    only(attrs, &mut |attr| {
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
    diagnostics: &Diagnostics,
) -> (Vec<Attribute>, Option<LitStr>) {
    let mut reason: Option<LitStr> = None;
    let attrs = only(attrs, &mut |attr| {
        if !attr.path().is_ident("status") {
            return passes(attr, diagnostics);
        }
        each_key(attr, OwnKey::WORDS, diagnostics, |key, input| {
            let word = key.to_string();
            match OwnKey::of(&word) {
                Some(OwnKey::Reason) => keys::reason(&mut reason, key, input, diagnostics),
                None => {
                    diagnostics.error(key.span(), unknown_key(&word, OwnKey::WORDS));
                    skip_value(input)
                }
            }
        });
        false
    });
    (attrs, reason)
}

/// Whether an attribute can stand on a variant. One that may remove the variant cannot: the
/// tables and the conversions would still have it.
fn passes(attr: &Attribute, diagnostics: &Diagnostics) -> bool {
    let possible = possible::of_attribute(attr);
    if possible.iter().any(|it| it.meta.path().is_ident("status")) {
        diagnostics.error(
            attr.path().span(),
            "a phrase cannot depend on the build: `status_set!` expands before `cfg_attr` does\n\
             help: write `#[status(reason = \"Over Quota\")]` without a condition",
        );
        return false;
    }
    let conditional = possible.iter().any(|it| it.meta.path().is_ident("cfg"));
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

fn only(mut attrs: Vec<Attribute>, is_kept: &mut dyn FnMut(&Attribute) -> bool) -> Vec<Attribute> {
    keep(&mut attrs, is_kept);
    attrs
}
