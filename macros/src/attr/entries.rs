//! The entries of `#[status(…, …)]`.

use crate::diagnostics::Diagnostics;
use crate::input;
use crate::wording::one_of;
use proc_macro2::Ident;
use syn::Attribute;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// Our attributes among those of the user.
pub(crate) fn ours(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("status"))
}

/// Reads `#[status(key …, key …)]`; the function reads what follows each key.
pub(crate) fn each_key(
    attr: &Attribute,
    allowed: &[&str],
    diagnostics: &Diagnostics,
    mut of_key: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    each_entry(attr, diagnostics, |input| {
        if !input.peek(Ident::peek_any) {
            return Err(input.error(format!("expected {}", one_of(allowed))));
        }
        let key = input.call(Ident::parse_any)?;
        of_key(&key, input)
    });
}

/// Reads `#[status(…, …)]`; the function reads each entry between commas. A mistake in one entry does
/// not hide the next.
pub(crate) fn each_entry(
    attr: &Attribute,
    diagnostics: &Diagnostics,
    mut entry: impl FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    read_entries(attr, diagnostics, &mut entry);
}

/// Compiled once, for all kinds of entries.
fn read_entries(
    attr: &Attribute,
    diagnostics: &Diagnostics,
    entry: &mut dyn FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    let result = attr.parse_args_with(|list: ParseStream<'_>| {
        input::entries(list, diagnostics, entry);
        Ok(())
    });
    diagnostics.check(result);
}
