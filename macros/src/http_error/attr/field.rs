//! Reads `#[status]`, `#[status(or = 502)]` and `#[status(transparent)]` on a field.

use super::case::Or;
use crate::attr::entries::{each_entry, ours};
use crate::attr::keys::{flag, once, skip_value};
use crate::attr::tables::FieldKey;
use crate::diagnostics::Diagnostics;
use crate::wording::one_of;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// What stands on a field.
pub(in crate::http_error) struct OnField {
    /// Where `#[status]` is.
    pub(in crate::http_error) span: Span,
    /// The status instead of one that is not in the set.
    pub(in crate::http_error) or: Option<Or>,
    /// Whether the field is an error that has the status.
    pub(in crate::http_error) is_transparent: bool,
    /// Whether a mistake may have hidden the rest.
    pub(in crate::http_error) is_mistaken: bool,
}

/// Reads the attribute of a field, if it has one.
pub(in crate::http_error) fn of_field(
    attrs: &[Attribute],
    diagnostics: &Diagnostics,
) -> Option<OnField> {
    let mut attrs = ours(attrs);
    let attr = attrs.next()?;
    let mut on_field = OnField {
        span: attr.path().span(),
        or: None,
        is_transparent: false,
        is_mistaken: false,
    };
    let before = diagnostics.len();
    if !matches!(attr.meta, Meta::Path(_)) {
        each_entry(attr, diagnostics, |input| {
            on_field.entry(input, diagnostics)
        });
    }
    if let Some(second) = attrs.next() {
        diagnostics.error(
            second.path().span(),
            "`#[status]` is given twice\nhelp: keep one",
        );
    }
    if let (Some(or), true) = (&on_field.or, on_field.is_transparent) {
        let message = "the inner error has a status of the set\nhelp: remove `or`";
        diagnostics.error(or.key, message);
    }
    on_field.is_mistaken = diagnostics.len() > before;
    Some(on_field)
}

impl OnField {
    fn entry(&mut self, input: ParseStream<'_>, diagnostics: &Diagnostics) -> syn::Result<()> {
        let expected = format!(
            "on a field, `#[status]` takes {}: the field has the status\nhelp: put the rest on the variant",
            one_of(FieldKey::WORDS)
        );
        if !input.peek(Ident::peek_any) {
            return Err(input.error(expected));
        }
        let ident = input.call(Ident::parse_any)?;
        match FieldKey::of(&ident.to_string()) {
            Some(FieldKey::Or) => {
                let or = Or::read(&ident, input)?;
                once(&mut self.or, or, &ident, diagnostics);
                Ok(())
            }
            Some(FieldKey::Transparent) => {
                flag(&mut self.is_transparent, &ident, input, diagnostics)
            }
            None => {
                diagnostics.error(ident.span(), expected);
                skip_value(input)
            }
        }
    }
}
