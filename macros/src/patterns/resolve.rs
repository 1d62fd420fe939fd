//! Looks up groups among the members of the enum.

use super::grammar::{Group, Invocation};
use super::members::{FACTS, Member};
use crate::by_code::ByCode;
use crate::diagnostics::Diagnostics;
use crate::grammar::Choice;
use crate::suggest::{all_of, nearest};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream};
use quote::quote;
use status_set_data::SETS;
use std::collections::HashSet;
use syn::ext::IdentExt;

/// The or-pattern of all groups. A member that several groups have stands in it once.
pub(super) fn resolve(invocation: &Invocation, diagnostics: &mut Diagnostics) -> TokenStream {
    let mut chosen: ByCode<(&Member, Span)> = ByCode::default();
    for group in &invocation.groups {
        let result = resolve_group(invocation, group, diagnostics);
        for member in diagnostics.check(result).unwrap_or_default() {
            let span = group.choice.span();
            chosen.place(member.code).get_or_insert((member, span));
        }
    }
    if chosen.is_empty() && invocation.members.mistaken {
        return no_status(invocation);
    }
    let path = alternatives_path(invocation);
    let mut alternatives = Vec::new();
    for (member, span) in chosen.into_values() {
        let variant = diagnostics.check(variant(&member.name, span));
        alternatives.extend(variant.map(|variant| quote!(#path::#variant)));
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
    if let Some(first) = first.filter(|_| !invocation.members.mistaken) {
        bar.set_span(first.choice.span());
    }
    let private = &invocation.private;
    quote!(#private::pattern!(#bar #(#alternatives)|*))
}

/// Begins in the expansion, so that alternatives stand there: of one that an earlier arm has, rustc
/// says nothing, and arms may overlap.
fn alternatives_path(invocation: &Invocation) -> TokenStream {
    let path = &invocation.path;
    if invocation.is_path_named {
        quote!(<#path>)
    } else {
        path.clone()
    }
}

/// The name of a variant, which it is unless the text is none that an expansion wrote.
fn variant(name: &str, span: Span) -> syn::Result<Ident> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_letter) {
        return Ok(Ident::new(name, span));
    }
    // To ask the compiler about each name would take time.
    let ident = syn::parse_str(name);
    let mut ident: Ident = ident.map_err(|_| syn::Error::new(span, "no name of a variant"))?;
    ident.set_span(span);
    Ok(ident)
}

fn resolve_group<'a>(
    invocation: &'a Invocation,
    group: &Group,
    diagnostics: &mut Diagnostics,
) -> syn::Result<Vec<&'a Member>> {
    let mut members = look_up(invocation, &group.choice)?;
    if members.is_empty() {
        members = invocation.members.perhaps(&group.choice);
    }
    let mut valid = true;
    for choice in &group.except {
        let result = remove(invocation, choice, &mut members);
        valid &= diagnostics.check(result).is_some();
    }
    if members.is_empty() && valid && !invocation.members.mistaken {
        let message = "nothing is left of this group\nhelp: remove it";
        return Err(syn::Error::new(group.choice.span(), message));
    }
    Ok(members)
}

fn remove(invocation: &Invocation, choice: &Choice, members: &mut Vec<&Member>) -> syn::Result<()> {
    let excepted = look_up(invocation, choice)?;
    let excepted: HashSet<u16> = excepted.iter().map(|member| member.code).collect();
    let before = members.len();
    members.retain(|member| !excepted.contains(&member.code));
    if members.len() == before && !invocation.members.mistaken {
        let message =
            "`except` removes nothing here: the group has no such status\nhelp: remove it";
        return Err(syn::Error::new(choice.span(), message));
    }
    Ok(())
}

fn look_up<'a>(invocation: &'a Invocation, choice: &Choice) -> syn::Result<Vec<&'a Member>> {
    let word = match choice {
        Choice::Name(ident) => ident.unraw().to_string(),
        Choice::Code(code, _) => code.to_string(),
        Choice::Class(class, _) => format!("{}xx", class.digit()),
    };
    let is_meant = |member: &&Member| match choice {
        Choice::Name(_) => member.is_called(&word) || member.is_in(&word),
        Choice::Code(code, _) => member.code == *code,
        Choice::Class(class, _) => member.may_be_of(*class),
    };
    let members = invocation.members.all.iter();
    let found: Vec<_> = members.filter(is_meant).collect();
    if found.is_empty() && !invocation.members.mistaken {
        return Err(syn::Error::new(
            choice.span(),
            unknown(invocation, choice, &word),
        ));
    }
    Ok(found)
}

fn unknown(invocation: &Invocation, choice: &Choice, word: &str) -> String {
    let enum_name = &invocation.enum_name;
    let members = &invocation.members.all;
    if let Choice::Code(code, _) = choice {
        return format!("`{enum_name}` has no status {code}\nhelp: remove it");
    }
    let groups = groups(members);
    let is_group = matches!(choice, Choice::Class(..))
        || FACTS.contains(&word)
        || SETS.iter().any(|set| set.name == word);
    let what = if is_group {
        format!("`{enum_name}` has no status of the group `{word}`")
    } else {
        format!("`{enum_name}` has neither a status nor a group `{word}`")
    };
    let names = members.iter().map(Member::plain_name);
    let near = nearest(word, names.chain(groups.iter().map(String::as_str)));
    let help = match near.filter(|_| !is_group) {
        Some(near) => format!("\nhelp: did you mean `{near}`?"),
        None => String::new(),
    };
    format!(
        "{what}{help}\nnote: its groups are {}; a status is named by its variant or its code",
        all_of(&groups),
    )
}

/// The groups that have a member: classes, sets and facts.
fn groups(members: &[Member]) -> Vec<String> {
    let (mut classes, mut sets, mut facts) = (Vec::new(), Vec::new(), Vec::new());
    for member in members {
        if let Some(class) = member.class() {
            add(&mut classes, &format!("{}xx", class.digit()));
        }
        member.sets().for_each(|set| add(&mut sets, set));
        member.facts().for_each(|fact| add(&mut facts, fact));
    }
    [classes, sets, facts].concat()
}

fn add(groups: &mut Vec<String>, group: &str) {
    if !groups.iter().any(|known| known == group) {
        groups.push(group.to_owned());
    }
}
