//! Which status is the default of an enum that derives `Default`.
//!
//! rustc would have a word to say on each variant that could be it, or is, and not at the user's tokens.

use crate::attr::derives::derived_at;
use crate::attr::possible::When;
use crate::diagnostics::Diagnostics;
use crate::lists::keep;
use crate::model::{Status, Variant};
use proc_macro2::Span;
use quote::quote;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Attribute, parse_quote};

/// Checks that there is one. After a mistake, which may have lost it or made another, there is one all
/// the same.
pub(super) fn settle(attrs: &[Attribute], variants: &mut [Variant], diagnostics: &Diagnostics) {
    let Some(derived_at) = derived_at(attrs, "Default") else {
        return;
    };
    if diagnostics.is_empty() {
        check(derived_at, variants, diagnostics);
    }
    if !diagnostics.is_empty() {
        keep_one(variants);
    }
}

fn check(derived_at: Span, variants: &[Variant], diagnostics: &Diagnostics) {
    if let (When::Never, Some(likely)) = (default(variants), likely(variants, &|_| true)) {
        let message = format!(
            "`Default` does not know which status is the default\n\
             help: put `#[default]` before an item that takes one status, such as `#[default] {}`",
            item(likely),
        );
        diagnostics.error(derived_at, message);
        return;
    }
    let mut marked = variants.iter().filter_map(|variant| {
        let mut attrs = variant.attrs.iter();
        Some((variant, attrs.find(|attr| is_default(attr))?))
    });
    let (Some((first, attr)), Some((second, other))) = (marked.next(), marked.next()) else {
        return;
    };
    let message = if Rc::ptr_eq(attr, other) {
        let has_it = |variant: &Variant| variant.attrs.iter().any(|other| Rc::ptr_eq(attr, other));
        format!(
            "one status is the default, and this item takes several\n\
             help: take the default by an item of its own: `#[default] {}`",
            item(likely(variants, &has_it).unwrap_or(first)),
        )
    } else {
        format!(
            "two statuses are the default: `{}` and `{}`\nhelp: remove one `#[default]`",
            first.ident, second.ident,
        )
    };
    diagnostics.error(other.path().span(), message);
}

/// Leaves one mark, and makes one if there is none.
fn keep_one(variants: &mut [Variant]) {
    let mut is_marked = false;
    for Variant {
        attrs, supposed, ..
    } in variants.iter_mut()
    {
        keep(attrs, &mut |attr| {
            // What stands in for a whole set has the attributes of one status, as it may be.
            let is_lost = is_default(attr) && (*supposed || is_marked);
            is_marked |= is_default(attr) && !is_lost;
            !is_lost
        });
    }
    let missing = default(variants).otherwise(&quote!(default));
    if let Some(first) = variants.first_mut().filter(|_| !missing.is_empty()) {
        first.attrs.push(Rc::new(parse_quote!(#missing)));
    }
}

/// When a variant is the default.
fn default(variants: &[Variant]) -> When {
    let mut when = When::Never;
    for variant in variants {
        let attrs = &mut variant.attrs.iter().map(Rc::as_ref);
        when = when.or(When::has(attrs, "default"));
    }
    when
}

/// Whether it marks its variant in every build.
fn is_default(attr: &Attribute) -> bool {
    attr.path().is_ident("default")
}

/// Which of those that fit one would think of: the first of a success.
fn likely<'a>(variants: &'a [Variant], fits: &dyn Fn(&Variant) -> bool) -> Option<&'a Variant> {
    let mut likely = None;
    for variant in variants {
        if !fits(variant) {
            continue;
        }
        if (200..300).contains(&variant.status.code()) {
            return Some(variant);
        }
        likely = likely.or(Some(variant));
    }
    likely
}

/// The item that takes this status alone.
fn item(variant: &Variant) -> String {
    match &variant.status {
        Status::Listed { set, info } => format!("{}::{}", set.name, info.code),
        Status::Own(own) => format!("{} = {}", variant.name, own.code),
    }
}
