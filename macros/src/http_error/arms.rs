//! The arms of the matches over an error's cases.

use super::model::{Case, Detail, Source};
use super::types::{first_span, idents, inner};
use crate::spans::located_at;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Index, Member};

/// What a case does, and which of its fields that takes.
pub(super) struct Arm<'a> {
    body: TokenStream,
    uses: Vec<&'a Member>,
}

impl<'a> Arm<'a> {
    fn new(body: TokenStream) -> Self {
        Self {
            body,
            uses: Vec::new(),
        }
    }

    fn using(field: &'a Member, body: TokenStream) -> Self {
        Self {
            body,
            uses: vec![field],
        }
    }

    /// `Self::Throttled { 0: _0, .. } => …,`: this form of pattern fits variants of every kind.
    pub(super) fn of(&self, case: &Case<'_>) -> TokenStream {
        let variant = case.variant.iter();
        let fields = self.uses.iter().map(|member| match member {
            Member::Named(ident) => quote!(#ident,),
            Member::Unnamed(_) => {
                let binding = binding(member);
                quote!(#member: #binding,)
            }
        });
        let body = &self.body;
        quote!(Self #(::#variant)* { #(#fields)* .. } => #body,)
    }
}

/// The constant with the status of a case that writes it down.
pub(super) fn constant(index: usize) -> Ident {
    format_ident!("STATUS_{index}")
}

/// A field's name in patterns: its own, or `_0` where it has none.
fn binding(member: &Member) -> Ident {
    match member {
        Member::Named(ident) => ident.clone(),
        Member::Unnamed(Index { index, .. }) => format_ident!("_{index}"),
    }
}

pub(super) fn status<'a>(
    case: &'a Case<'_>,
    index: usize,
    set: &TokenStream,
    p: &TokenStream,
) -> Arm<'a> {
    match &case.source {
        Source::Named(_) | Source::Code(..) => {
            let constant = constant(index);
            Arm::new(quote!(#constant))
        }
        Source::Transparent(member, ty) => {
            let (binding, ty) = (binding(member), inner(ty));
            let body = quote!(#p::carry::<#set, #ty>(#binding));
            Arm::using(member, body)
        }
        Source::Field(member, _) => {
            let binding = binding(member);
            let body = quote!(#p::HttpStatus::widen::<#set>(*#binding));
            Arm::using(member, body)
        }
    }
}

/// `None` for a case without header fields.
pub(super) fn headers<'a>(case: &'a Case<'_>, p: &TokenStream) -> Option<Arm<'a>> {
    if let Source::Transparent(member, ty) = &case.source {
        let (binding, ty) = (binding(member), inner(ty));
        let body = quote!(<#ty as #p::HttpError>::headers(#binding, __visit));
        return Some(Arm::using(member, body));
    }
    if case.headers.is_empty() {
        return None;
    }
    let calls = case.headers.iter().map(|header| {
        let (name, value) = (&header.name, &header.value);
        // The reference stands at the user's value, so that rustc points there if that prints nothing.
        let reference = located_at(&quote!(&), first_span(value));
        let mut value = Group::new(Delimiter::Parenthesis, value.clone());
        value.set_span(Span::call_site().located_at(first_span(&value.stream())));
        quote!(__visit(#name, #reference #value);)
    });
    let body = quote!({ #(#calls)* });
    let values = case.headers.iter().map(|header| header.value.clone());
    let idents = idents(values.collect());
    let is_used = |member: &&Member| idents.contains(&binding(member).to_string());
    // Only those that are used, so that rustc warns of none.
    let uses = case.fields.iter().filter(is_used).collect();
    Some(Arm { body, uses })
}

pub(super) fn exposes<'a>(case: &'a Case<'_>, index: usize, p: &TokenStream) -> Arm<'a> {
    match (case.detail, &case.source) {
        (Detail::Expose, _) => Arm::new(quote!(true)),
        (Detail::Hide, _) => Arm::new(quote!(false)),
        (Detail::ByStatus, Source::Named(_) | Source::Code(..)) => {
            let constant = constant(index);
            Arm::new(quote!(#p::is_open(#constant.code())))
        }
        (Detail::ByStatus, Source::Transparent(member, ty)) => {
            let (binding, ty) = (binding(member), inner(ty));
            let body = quote!(<#ty as #p::HttpError>::exposes_detail(#binding));
            Arm::using(member, body)
        }
        (Detail::ByStatus, Source::Field(member, _)) => {
            let binding = binding(member);
            let body = quote!(#p::is_open(#p::HttpStatus::code(*#binding)));
            Arm::using(member, body)
        }
    }
}

/// `None` for a case that is no problem of its own type.
pub(super) fn problem_type<'a>(case: &'a Case<'_>, p: &TokenStream) -> Option<Arm<'a>> {
    if let Source::Transparent(member, ty) = &case.source {
        let (binding, ty) = (binding(member), inner(ty));
        let body = quote!(<#ty as #p::HttpError>::problem_type(#binding));
        return Some(Arm::using(member, body));
    }
    let uri = case.problem_type.as_ref()?;
    Some(Arm::new(quote!(#p::Option::Some(#uri))))
}

/// `None` for a case that is not transparent: such a one leaves the body to the function on the
/// type.
pub(super) fn extend_problem<'a>(case: &'a Case<'_>, p: &TokenStream) -> Option<Arm<'a>> {
    let Source::Transparent(member, ty) = &case.source else {
        return None;
    };
    let (binding, ty) = (binding(member), inner(ty));
    let body = quote!(<#ty as #p::HttpError>::extend_problem(#binding, __problem));
    Some(Arm::using(member, body))
}
