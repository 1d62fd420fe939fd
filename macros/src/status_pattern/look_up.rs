//! Looks up which members of the enum are meant.

use super::syntax::{StatusEnum, Statuses};
use super::unknown;
use super::unlisted::Unlisted;
use crate::code_map::CodeMap;
use crate::input::Choice;
use crate::members::Member;
use proc_macro2::Ident;
use status_set_data::set_words::OTHER;
use syn::ext::IdentExt;

/// The members that are meant: one at least, unless unlisted codes are meant as well, or a mistake in the
/// enum may have lost them.
pub(super) fn look_up<'a>(
    status_enum: &'a StatusEnum,
    statuses: &Statuses,
) -> syn::Result<Vec<&'a Member>> {
    match statuses {
        Statuses::Anywhere(choice) => {
            let is_group = names_a_group(status_enum, choice);
            let found = find(status_enum, &|member| {
                is_meant(member, choice) || is_group && member.is_lost()
            });
            let is_empty = found.is_empty() && unlisted(status_enum, statuses).is_none();
            if is_empty && !status_enum.members.mistaken {
                let message = unknown::anywhere(status_enum, choice);
                return Err(syn::Error::new(choice.span(), message));
            }
            Ok(found)
        }
        Statuses::OfSet(set, choices) => of_set(status_enum, set, choices),
    }
}

/// The unlisted codes that are meant, if what was received is: all of a class, or all without one.
pub(super) fn unlisted(status_enum: &StatusEnum, statuses: &Statuses) -> Option<Unlisted> {
    status_enum.words.received.as_ref()?;
    match statuses {
        Statuses::Anywhere(Choice::Class(class, _)) => Some(Unlisted::of(Some(*class))),
        Statuses::Anywhere(Choice::Name(ident)) if is_other(ident) => Some(Unlisted::of(None)),
        Statuses::Anywhere(_) | Statuses::OfSet(..) => None,
    }
}

fn is_other(ident: &Ident) -> bool {
    ident == OTHER
}

/// Whether it is the name of a set or of a fact.
fn names_a_group(status_enum: &StatusEnum, choice: &Choice) -> bool {
    let Choice::Name(ident) = choice else {
        return false;
    };
    let word = ident.unraw().to_string();
    let mut members = status_enum.members.all.iter();
    members.any(|member| member.is_in(&word))
}

fn of_set<'a>(
    status_enum: &'a StatusEnum,
    set: &Ident,
    choices: &[Choice],
) -> syn::Result<Vec<&'a Member>> {
    let word = set.unraw().to_string();
    let mistaken = status_enum.members.mistaken;
    if find(status_enum, &|member| member.is_of(&word)).is_empty() && !mistaken {
        let message = unknown::set(status_enum, &word, choices);
        return Err(syn::Error::new(set.span(), message));
    }
    let mut all = Vec::new();
    let mut errors: Option<syn::Error> = None;
    for choice in choices {
        let is_meant = |member: &Member| member.is_of(&word) && is_meant_in_set(member, choice);
        let found = find(status_enum, &is_meant);
        if found.is_empty() && !mistaken {
            let message = unknown::in_set(status_enum, &word, choice);
            let error = syn::Error::new(choice.span(), message);
            match &mut errors {
                Some(errors) => errors.combine(error),
                none => *none = Some(error),
            }
        }
        all.extend(found);
    }
    errors.map_or(Ok(all), Err)
}

/// The codes of some members, each with its member.
pub(super) fn by_code<'a>(members: &[&'a Member]) -> CodeMap<&'a Member> {
    let mut by_code = CodeMap::default();
    for member in members {
        *by_code.place(member.code) = Some(*member);
    }
    by_code
}

fn find<'a>(status_enum: &'a StatusEnum, is_meant: &dyn Fn(&Member) -> bool) -> Vec<&'a Member> {
    let mut found = Vec::new();
    for member in &status_enum.members.all {
        if is_meant(member) {
            found.push(member);
        }
    }
    found
}

fn is_meant(member: &Member, choice: &Choice) -> bool {
    match choice {
        Choice::Name(ident) => {
            let word = ident.unraw().to_string();
            let is_other = is_other(ident) && member.class().is_none();
            member.is_called(&word) || member.is_in(&word) || is_other
        }
        Choice::Code(code, _) => member.code == *code,
        Choice::Class(class, _) => member.may_be_of(*class),
    }
}

/// As where the enum is declared: by the name that the set gives.
fn is_meant_in_set(member: &Member, choice: &Choice) -> bool {
    match choice {
        Choice::Name(ident) => member.is_called_in_set(&ident.unraw().to_string()),
        Choice::Code(..) | Choice::Class(..) => is_meant(member, choice),
    }
}
