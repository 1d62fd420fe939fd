//! Which attributes pass through, which are ours, and which cannot work.

use crate::diagnostics::Diagnostics;
use crate::integrations::{self, On};
use crate::keys::{self, each_key, skip_value, unknown_key};
use crate::model::Options;
use crate::possible;
use syn::spanned::Spanned;
use syn::{Attribute, LitStr};

/// The keys of `#[status(…)]` on the enum.
const KEYS: [&str; 3] = ["edition", "with", "export_patterns"];

/// The attributes of the enum that pass through; what ours say goes to the options.
pub(super) fn of_enum(
    attrs: Vec<Attribute>,
    options: &mut Options,
    diagnostics: &mut Diagnostics,
) -> Vec<Attribute> {
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
        each_key(attr, &KEYS, diagnostics, |key, input, diagnostics| {
            let message = match key.to_string().as_str() {
                "export_patterns" => {
                    return keys::flag(&mut options.export_patterns, key, input, diagnostics);
                }
                "edition" => {
                    return keys::edition(&mut options.edition, key, input, diagnostics);
                }
                "with" => {
                    let found = &mut options.integrations;
                    return integrations::read(key, On::Status, input, found, diagnostics);
                }
                "reason" => "`reason` is the phrase of one status\nhelp: put it on a status of your own, such as `ScanPending = 260`".to_owned(),
                other => integrations::named_as_key(key, On::Status, input)
                    .unwrap_or_else(|| unknown_key(other, &KEYS)),
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
        each_key(attr, &["reason"], diagnostics, |key, input, diagnostics| {
            if key != "reason" {
                diagnostics.error(key.span(), unknown_key(&key.to_string(), &["reason"]));
                return skip_value(input);
            }
            keys::reason(&mut reason, key, input, diagnostics)
        });
        false
    });
    (attrs, reason)
}

/// Whether an attribute can stand on a variant. One that may remove the variant cannot: the
/// tables and the conversions would still have it.
fn passes(attr: &Attribute, diagnostics: &mut Diagnostics) -> bool {
    let possible = possible::of_attribute(attr);
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

fn retain(attrs: Vec<Attribute>, mut keep: impl FnMut(&Attribute) -> bool) -> Vec<Attribute> {
    attrs.into_iter().filter(|attr| keep(attr)).collect()
}
