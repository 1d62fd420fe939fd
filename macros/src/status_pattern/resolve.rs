//! Looks up groups among the members of the enum.

use super::advice;
use super::look_up::{by_code, look_up};
use super::syntax::{EnumPath, Group, Invocation, Selection, StatusEnum};
use crate::code_map::CodeMap;
use crate::diagnostics::Diagnostics;
use crate::lists::keep;
use crate::members::Member;
use crate::wording::begins_with;
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, quote};

/// The or-pattern of all groups. A member that several groups have stands in it once.
pub(super) fn resolve(invocation: &Invocation, diagnostics: &Diagnostics) -> TokenStream {
    let mut chosen: CodeMap<(&Member, Span)> = CodeMap::default();
    for group in &invocation.groups {
        let result = resolve_group(&invocation.status_enum, group, diagnostics);
        for member in diagnostics.check(result).unwrap_or_default() {
            let span = group.selection.span();
            chosen.place(member.code).get_or_insert((member, span));
        }
    }
    if chosen.is_empty() && invocation.status_enum.members.mistaken {
        return no_status(invocation);
    }
    let path = alternatives_path(invocation);
    let mut alternatives = Vec::new();
    for (member, span) in chosen.iter() {
        let variant = diagnostics.check(variant(&member.name, *span));
        if let Some(variant) = variant {
            alternatives.push(quote!(#path::#variant));
        }
    }
    or_pattern(invocation, &alternatives)
}

/// What matches no status, as far as anybody knows after a mistake in the enum.
fn no_status(invocation: &Invocation) -> TokenStream {
    let Invocation { path, private, .. } = invocation;
    quote!(<#path as #private::Mistake<0>>::PATTERN)
}

/// Begins with `|` at the user's first group and ends at one, so that the or-pattern stands there: if
/// earlier arms leave it nothing, rustc says so. Where a value is wanted, rustc would read it as the
/// beginning of a closure, if a macro had not made a pattern of it.
fn or_pattern(invocation: &Invocation, alternatives: &[TokenStream]) -> TokenStream {
    let mut bar = Punct::new('|', Spacing::Alone);
    let first = invocation.groups.first();
    // After a mistake in the enum, what no status reaches may well be reached.
    if let Some(first) = first.filter(|_| !invocation.status_enum.members.mistaken) {
        bar.set_span(first.selection.span());
    }
    let private = &invocation.private;
    quote!(#private::pattern!(#bar #(#alternatives)|*))
}

/// Begins in the expansion, so that alternatives stand there: of one that an earlier arm has, rustc
/// says nothing, and arms may overlap.
fn alternatives_path(invocation: &Invocation) -> TokenStream {
    match &invocation.path {
        EnumPath::OwnName(name) => name.to_token_stream(),
        EnumPath::Named(path) => quote!(<#path>),
    }
}

/// The name of a variant, which it is unless the string is not one that an expansion wrote.
fn variant(name: &str, span: Span) -> syn::Result<Ident> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if begins_with(name, |first| first.is_ascii_alphabetic()) && name.bytes().all(is_letter) {
        return Ok(Ident::new(name, span));
    }
    // To ask the compiler about each name would take time.
    let ident = syn::parse_str(name);
    let mut ident: Ident = ident.map_err(|_| syn::Error::new(span, "no name of a variant"))?;
    ident.set_span(span);
    Ok(ident)
}

fn resolve_group<'a>(
    status_enum: &'a StatusEnum,
    group: &Group,
    diagnostics: &Diagnostics,
) -> syn::Result<Vec<&'a Member>> {
    let mistaken = status_enum.members.mistaken;
    let mut members = meant(status_enum, &group.selection)?;
    if members.is_empty() {
        members = status_enum.members.perhaps(group.selection.is_named());
    }
    let mut valid = true;
    for excepted in &group.except {
        let result = remove(status_enum, excepted, &mut members);
        valid &= diagnostics.check(result).is_some();
    }
    if members.is_empty() && valid && !mistaken {
        let message = "nothing is left of this group\nhelp: remove it";
        return Err(syn::Error::new(group.selection.span(), message));
    }
    Ok(members)
}

/// The members that are meant. Of a form that is not a group, the error says what to write.
fn meant<'a>(status_enum: &'a StatusEnum, selection: &Selection) -> syn::Result<Vec<&'a Member>> {
    match selection {
        Selection::Statuses(statuses) => look_up(status_enum, statuses),
        Selection::Form(form) => {
            let message = advice::message(status_enum, &form.kind);
            Err(syn::Error::new_spanned(&form.place, message))
        }
    }
}

fn remove(
    status_enum: &StatusEnum,
    selection: &Selection,
    members: &mut Vec<&Member>,
) -> syn::Result<()> {
    let excepted = meant(status_enum, selection)?;
    let excepted = by_code(&excepted);
    let before = members.len();
    keep(members, &mut |member| {
        member.is_lost() || excepted.get(member.code).is_none()
    });
    if members.len() == before && !status_enum.members.mistaken {
        let message =
            "`except` removes nothing here: the group has no such status\nhelp: remove it";
        return Err(syn::Error::new(selection.span(), message));
    }
    Ok(())
}
