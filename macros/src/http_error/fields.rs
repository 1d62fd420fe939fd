//! The fields of a case: their names, and which of them has the status.

use super::attr::field::{OnField, of_field};
use super::types::is_named;
use crate::diagnostics::Diagnostics;
use syn::{Fields, Member, Type};

/// How a field is named.
pub(super) fn member(field: &syn::Field, index: usize) -> Member {
    match &field.ident {
        Some(ident) => Member::Named(ident.clone()),
        None => Member::from(index),
    }
}

/// The field that has the status.
pub(super) struct Marked<'a> {
    pub(super) on_field: OnField,
    pub(super) member: Member,
    pub(super) ty: &'a Type,
}

/// The one that has `#[status]`.
pub(super) fn marked_field<'a>(
    fields: &'a Fields,
    diagnostics: &Diagnostics,
) -> Option<Marked<'a>> {
    let mut marked = None;
    for (index, field) in fields.iter().enumerate() {
        let Some(on_field) = of_field(&field.attrs, diagnostics) else {
            continue;
        };
        if marked.is_some() {
            let message =
                "this is a second field with the status\nhelp: keep one: an error has one status";
            diagnostics.error(on_field.span, message);
        } else {
            marked = Some(Marked {
                on_field,
                member: member(field, index),
                ty: &field.ty,
            });
        }
    }
    marked
}

/// What to say to a type that may hold what is not a status of the set, where nothing stands for that.
pub(super) fn needs_or(ty: &Type) -> Option<String> {
    let holds = if is_named(ty, "u16") {
        "a `u16` may be any number"
    } else if is_named(ty, "Option") {
        "an `Option` may hold no status"
    } else if is_named(ty, "Received") {
        "a `Received` may be a status that is not in the set"
    } else {
        return None;
    };
    Some(format!(
        "{holds}\nhelp: say the status that stands for those which are not in the set: `#[status(or = 502)]`"
    ))
}

/// The field, if there is one and no other.
pub(super) fn only(fields: &Fields) -> Option<(Member, &Type)> {
    let mut all = fields.iter();
    match (all.next(), all.next()) {
        (Some(field), None) => Some((member(field, 0), &field.ty)),
        _ => None,
    }
}

/// What to say to `transparent` on a variant that has not one field.
pub(super) fn not_one(fields: &Fields) -> String {
    let count = fields.len();
    let help = if count == 0 {
        "say the status of this variant"
    } else {
        "put it on the field that is the inner error: `#[status(transparent)]`"
    };
    format!("`transparent` takes the status of the only field, and there are {count}\nhelp: {help}")
}
