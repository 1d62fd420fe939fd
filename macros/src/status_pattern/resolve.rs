//! Looks up groups among the members of the enum.

use super::advice;
use super::look_up::{by_code, look_up, unlisted};
use super::syntax::{Group, Invocation, Selection, StatusEnum};
use super::unlisted::Unlisted;
use crate::code_map::CodeMap;
use crate::diagnostics::Diagnostics;
use crate::lists::keep;
use crate::members::Member;
use proc_macro2::Span;

/// What the groups of an invocation stand for together.
pub(super) struct Chosen<'a> {
    /// In the order of their codes, each with the place of the first group that has it.
    pub(super) members: Vec<(&'a Member, Span)>,
    pub(super) unlisted: Vec<Unlisted>,
}

/// What a group or a part of it stands for.
struct Meant<'a> {
    members: Vec<&'a Member>,
    unlisted: Option<Unlisted>,
}

pub(super) fn resolve<'a>(invocation: &'a Invocation, diagnostics: &Diagnostics) -> Chosen<'a> {
    let mut members: CodeMap<(&Member, Span)> = CodeMap::default();
    let mut unlisted = Vec::new();
    for group in &invocation.groups {
        let result = resolve_group(&invocation.status_enum, group, diagnostics);
        let Some(meant) = diagnostics.check(result) else {
            continue;
        };
        for member in meant.members {
            let span = group.selection.span();
            members.place(member.code).get_or_insert((member, span));
        }
        if let Some(codes) = meant.unlisted.filter(|codes| !unlisted.contains(codes)) {
            unlisted.push(codes);
        }
    }
    Chosen {
        members: members.into_values(),
        unlisted,
    }
}

fn resolve_group<'a>(
    status_enum: &'a StatusEnum,
    group: &Group,
    diagnostics: &Diagnostics,
) -> syn::Result<Meant<'a>> {
    let mistaken = status_enum.members.mistaken;
    let mut left = meant(status_enum, &group.selection)?;
    if left.members.is_empty() {
        left.members = status_enum.members.perhaps(group.selection.is_named());
    }
    let mut valid = true;
    for excepted in &group.except {
        let result = remove(status_enum, excepted, &mut left);
        valid &= diagnostics.check(result).is_some();
    }
    let is_empty = left.members.is_empty() && left.unlisted.is_none();
    if is_empty && valid && !mistaken {
        let message = "nothing is left of this group\nhelp: remove it";
        return Err(syn::Error::new(group.selection.span(), message));
    }
    Ok(left)
}

/// What is meant. Of a form that is not a group, the error says what to write.
fn meant<'a>(status_enum: &'a StatusEnum, selection: &Selection) -> syn::Result<Meant<'a>> {
    match selection {
        Selection::Statuses(statuses) => Ok(Meant {
            members: look_up(status_enum, statuses)?,
            unlisted: unlisted(status_enum, statuses),
        }),
        Selection::Form(form) => {
            let message = advice::message(status_enum, &form.kind);
            Err(syn::Error::new_spanned(&form.place, message))
        }
    }
}

fn remove(
    status_enum: &StatusEnum,
    selection: &Selection,
    left: &mut Meant<'_>,
) -> syn::Result<()> {
    let excepted = meant(status_enum, selection)?;
    let by_code = by_code(&excepted.members);
    let before = left.members.len();
    keep(&mut left.members, &mut |member| {
        member.is_lost() || by_code.get(member.code).is_none()
    });
    let mut removed = left.members.len() < before;
    if left.unlisted.is_some() && left.unlisted == excepted.unlisted {
        left.unlisted = None;
        removed = true;
    }
    if !removed && !status_enum.members.mistaken {
        let message =
            "`except` removes nothing here: the group has no such status\nhelp: remove it";
        return Err(syn::Error::new(selection.span(), message));
    }
    Ok(())
}
